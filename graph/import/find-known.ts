import type { Day } from '../../domain/days.ts';
import { splitKey } from '../../domain/keys.ts';
import { referencesOf, type Kind } from '../../kinds/kind.ts';
import { KINDS, kindCalled } from '../../kinds/registry.ts';
import type { HeldRow } from '../../tables/check/known-things.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { NEVER } from '../record/revisions.ts';
import { RECORD_KINDS } from './record-kinds.ts';
import { saidIn } from './said-in.ts';

/** What the check of a workbook must know of a thing besides that it is there. */
export interface KnownFacts {
  readonly cells?: Readonly<Record<string, string | null>>;
  readonly zone?: string | null;
  readonly periods?: readonly { readonly validFrom: Day; readonly validTo: Day }[];
}

/** The nearest zone that an organisation is under, however far; from 0 on also the zone that it is itself. */
const above = (least: '0' | '1'): Cypher =>
  cypher`COLLECT { MATCH path = (organization) (()<-[:VERSION_OF]-(above WHERE above.supersededAt = $never)-[:UNDER]->()){${least as Cypher},30} (zone:Zone) RETURN zone.code ORDER BY length(path) LIMIT 1 }[0]`;

/** `[code, facts]` of the things that have a current version, by sheet; things without facts have a null. */
const FIND: Readonly<Record<string, Cypher>> = {
  organizations: cypher`
    UNWIND $codes AS code MATCH (organization:Organization {code: code})<-[:VERSION_OF]-(version) WHERE version.supersededAt = $never
    OPTIONAL MATCH (version)-[:UNDER]->(parent)
    RETURN code, {kind: CASE WHEN organization:Zone THEN 'ZONE' ELSE version.kind END, parent: parent.code}, ${above('1')}`,
  sections: cypher`
    UNWIND $codes AS code MATCH (:Section {code: code})<-[:VERSION_OF]-(version)-[:SECTION_IN]->(organization) WHERE version.supersededAt = $never
    RETURN code, {department: organization.code}, ${above('0')}`,
  posts: cypher`
    UNWIND $codes AS code MATCH (:Post {code: code})<-[:VERSION_OF]-(version)-[:POST_IN]->(organization) WHERE version.supersededAt = $never
    RETURN code, null AS cells, ${above('0')} AS zone`,
};

const PERIODS = cypher`null AS zone, collect([version.validFrom, version.validTo]) AS periods`;

/** Things in rounds: the periods of each, and what all of them say alike. */
function findRounds({ label, columns }: Kind): Cypher {
  const fixed = Object.keys(columns).filter((column) => columns[column]?.isFixed);
  const cells = fixed.map(
    (column) => cypher`${name(column)}: collect(${saidIn(label, cypher`version`, column)})[0]`,
  );
  return cypher`
  UNWIND $codes AS code MATCH (:${name(label)} {code: code})<-[:VERSION_OF]-(version) WHERE version.supersededAt = $never
  RETURN code, ${cells.length > 0 ? cypher`{${join(cells, ', ')}}` : cypher`null`} AS cells, ${PERIODS}`;
}

/** Facts of which the same hold once at a time: the periods of those that say the same in these columns. */
function findExclusive({ label, exclusive = [] }: Kind): Cypher {
  const version = cypher`version`;
  const part = (place: number): Cypher => cypher`key[${String(place + 1) as Cypher}]`;
  const anchor = referencesOf(kindCalled(label)).find(({ from }) => from === 'anchor');
  const hung = anchor ? exclusive.indexOf(anchor.columns.join()) : -1;
  const said = exclusive.flatMap((column, place) =>
    place === hung
      ? []
      : [cypher`toString(coalesce(${saidIn(label, version, column)}, '')) = ${part(place)}`],
  );
  const from =
    anchor && hung >= 0
      ? cypher`(:${name(anchor.to)} {code: ${part(hung)}})<-[:${name(anchor.by)}]-(version:${name(label)})`
      : cypher`(version:${name(label)})`;
  return cypher`
    UNWIND $keys AS key
    MATCH ${from}
    WHERE ${join([cypher`version.supersededAt = $never`, ...said], ' AND ')}
    RETURN key[0] AS code, null AS cells, ${PERIODS}`;
}

function madeOf(sheet: string): Cypher {
  const exclusive = KINDS.find((kind) => kind.table === sheet && kind.exclusive);
  if (exclusive) return findExclusive(exclusive);
  const label = labelOf(sheet);
  const kind = kindCalled(label);
  return kind.form === 'rounds' ? findRounds(kind) : findThings(kind);
}

/** Things, with what is above each, and what is said of it for ever. */
function findThings({ label, columns, tree }: Kind): Cypher {
  const fixed = Object.keys(columns).filter((column) => columns[column]?.isFixed);
  const cells = [...(tree ? [tree] : []), ...fixed].map(
    (column) => cypher`${name(column)}: collect(${saidIn(label, cypher`version`, column)})[0]`,
  );
  const known = cypher`UNWIND $codes AS code MATCH (thing:${name(label)} {code: code})`;
  return cells.length === 0
    ? cypher`
      ${known} WHERE EXISTS { (thing)<-[:VERSION_OF]-(version) WHERE version.supersededAt = $never } RETURN code, null AS cells, null AS zone`
    : cypher`
      ${known}<-[:VERSION_OF]-(version) WHERE version.supersededAt = $never RETURN code, {${join(cells, ', ')}} AS cells, null AS zone`;
}

/** The things of a sheet that the record knows now, of those asked, by code. */
export async function findKnown(
  database: Database,
  sheet: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, KnownFacts>> {
  const statement = FIND[sheet] ?? madeOf(sheet);
  const rows = await database.read(
    statement,
    { codes, never: NEVER, keys: codes.map((code) => [code, ...splitKey(code)]) },
    { deadline: Date.now() + SLOWEST },
  );
  return new Map(rows.map(([code, cells, zone, periods]) => [String(code), factsOf(cells, zone, periods)]));
}

/** The rows that say what is said of one thing at a time, by the code of what they are of and of what is said; see `onceIn`. */
export async function findHeld(
  database: Database,
  sheet: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldRow[]>> {
  const kind = kindCalled(labelOf(sheet));
  const { onceIn } = kind;
  if (!onceIn) return new Map();
  const [of, what] = [onceIn.of, onceIn.column].map((column) =>
    referencesOf(kind).find((reference) => reference.columns.join() === column),
  );
  if (of?.from !== 'identity' || what?.from !== 'version')
    throw new Error(`${kind.label} says nothing once in what its things are of`);
  const rows = await database.read(
    cypher`UNWIND $keys AS key
      MATCH (:${name(of.to)} {code: key[1]})<-[:${name(of.by)}]-(thing:${name(kind.label)})<-[:VERSION_OF]-(version)-[:${name(what.by)}]->({code: key[2]})
      WHERE version.supersededAt = $never
      RETURN key[0], thing.code, version.validFrom, version.validTo`,
    { never: NEVER, keys: keys.map((key) => [key, ...splitKey(key)]) },
    { deadline: Date.now() + SLOWEST },
  );
  const held = rows.map(([key, handle, validFrom, validTo]) => ({
    key: String(key),
    row: { handle: String(handle), validFrom: validFrom as Day, validTo: validTo as Day },
  }));
  const byKey = Map.groupBy(held, ({ key }) => key);
  return new Map([...byKey].map(([key, each]) => [key, each.map(({ row }) => row)]));
}

const SLOWEST = 60_000;

function factsOf(cells: unknown, zone: unknown, periods: unknown): KnownFacts {
  return {
    ...(cells ? { cells: cells as Readonly<Record<string, string | null>> } : {}),
    ...(typeof zone === 'string' ? { zone } : {}),
    ...(periods
      ? {
          periods: (periods as readonly [Day, Day][]).map(([validFrom, validTo]) => ({ validFrom, validTo })),
        }
      : {}),
  };
}

export function labelOf(sheet: string): string {
  const kind = RECORD_KINDS.find((each) => each.sheet === sheet && each.identity && !each.expand);
  if (!kind) throw new Error(`the rows of ${sheet} are no things that could be named`);
  return kind.label;
}
