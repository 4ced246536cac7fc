import { cameWith, wayOf } from '../../kinds/type-fields.ts';
import { codeColumns, ownColumns, type Kind, type Reference } from '../../kinds/kind.ts';
import { cypher, join, name, whole, type Cypher } from '../cypher.ts';
import { attribute, isThere } from './dating.ts';
import { suffixed, versionOf } from './fields.ts';

/** What the rows of kinds say, as Cypher. */

/**
 * How the records of a kind are read: a fact is its version; of a thing that only ever holds for a while a version is
 * matched beside it; of one that may be there always, what its version says is copied or looked up.
 */
export function readAs({ form, columns, happenedOn, thereFrom }: Kind): 'fact' | 'dated' | 'settled' {
  if (form === 'fact') return 'fact';
  return form === 'rounds' || happenedOn !== undefined || thereFrom || columns['validFrom']?.required
    ? 'dated'
    : 'settled';
}

/** The version that is matched beside a record: itself, of a fact. */
export const matchedVersion = (kind: Kind, n: Cypher): Cypher => (readAs(kind) === 'fact' ? n : versionOf(n));

export const propertyOf = (kind: Kind, column: string): string => kind.columns[column]?.property ?? column;

const isPeriod = (column: string): boolean => column === 'validFrom' || column === 'validTo';

/** What a column says, whatever the day: as the row has it. */
function rawValue(kind: Kind, column: string, n: Cypher): Cypher {
  const property = name(column === kind.happenedOn ? 'validFrom' : propertyOf(kind, column));
  const code = codeColumns(kind);
  if (kind.form !== 'fact' && !isPeriod(column)) {
    if (code.length === 1 && code[0] === column) return cypher`${n}.code`;
    if (ownColumns(kind).includes(column)) return cypher`${n}.${property}`;
  }
  return readAs(kind) === 'settled'
    ? attribute(n, kind.label, property)
    : cypher`${matchedVersion(kind, n)}.${property}`;
}

/** Whether one of the days has come with which a column came; nothing where it is told always. */
export function hasCome(kind: Kind, column: string, version: Cypher): Cypher | undefined {
  const days = cameWith(kind, column);
  if (days.length === 0) return undefined;
  return cypher`(${join(
    days.map((day) => cypher`${version}.${name(propertyOf(kind, day))} <= $day`),
    ' OR ',
  )})`;
}

/** What a column says by the day: null before it came. */
export function toldValue(kind: Kind, column: string, n: Cypher): Cypher {
  const days = cameWith(kind, column);
  const value = rawValue(kind, column, n);
  if (days.length === 0) return value;
  const come = join(
    days.map((day) => cypher`${rawValue(kind, day, n)} <= $day`),
    ' OR ',
  );
  return cypher`CASE WHEN ${come} THEN ${value} END`;
}

/** The way along references from a record, of which the first begins at `start`. */
export function patternAlong(start: Cypher, path: readonly Reference[], to: Cypher): Cypher {
  const [last] = path.slice(-1);
  if (!last) throw new Error('a way leads nowhere');
  const between = path.slice(0, -1).map(({ by, to: label }) => cypher`-[:${name(by)}]->(:${name(label)})`);
  return cypher`(${start})${join(between, ' ')}-[:${name(last.by)}]->(${to})`;
}

/** Whether what a row names in a column is there on the day. */
export function namesThere(kind: Kind, column: string, n: Cypher): Cypher {
  const { path } = wayOf(kind, column) ?? { path: [] };
  const [end, label = ''] = [suffixed(n, 'named'), path.at(-1)?.to];
  const pattern = patternAlong(matchedVersion(kind, n), path, cypher`${end}:${name(label)}`);
  return cypher`EXISTS { MATCH ${pattern} WHERE ${isThere(end, label)} }`;
}

/** What a column has for the order of rows: never null, words in their order, and last what is not filled in. */
export function orderOf(kind: Kind, column: string, n: Cypher): Cypher {
  const way = wayOf(kind, column);
  const type = kind.columns[column]?.type;
  const isNumber = ['order', 'day', 'number'].includes(type?.is ?? '') || isPeriod(column);
  const value = way ? valueAlong(kind, column, n) : toldValue(kind, column, n);
  if (type?.is === 'word') {
    const words = Object.values(type.words);
    const cases = words.map((word, place) => cypher`WHEN '${name(word)}' THEN ${placeText(place)}`);
    return cypher`CASE ${value} ${join(cases, ' ')} ELSE ${placeText(words.length)} END`;
  }
  if (isNumber) return cypher`coalesce(${value}, 999999999999)`;
  if ((type?.is as string) === 'yesNo') return cypher`CASE WHEN ${value} THEN '1' ELSE '0' END`;
  return cypher`coalesce(toString(${value}), '\uFFFF')`;
}

/** A place among few, as a text: a page goes on after texts. */
const placeText = (place: number): Cypher => cypher`'${whole(100 + place)}'`;

/** What is at the end of the way of a column: the code of a thing, or what it says. */
function valueAlong(kind: Kind, column: string, n: Cypher): Cypher {
  const way = wayOf(kind, column);
  const [first] = way?.path ?? [];
  if (!way || !first) throw new Error(`${kind.label}.${column} leads nowhere`);
  const isOfVersion = first.from === 'version';
  if (isOfVersion && readAs(kind) === 'settled')
    throw new Error(`${kind.label} cannot be ordered by ${column}, which its version says`);
  const end = suffixed(n, 'end');
  const start = isOfVersion ? matchedVersion(kind, n) : n;
  return cypher`[${patternAlong(start, way.path, cypher`${end}`)} | ${end}.${name(way.property)}][0]`;
}
