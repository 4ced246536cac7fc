import { joinKey, splitKey } from '../domain/keys.ts';
import {
  codeColumns,
  codePart,
  ownColumns,
  referencesOf,
  saidColumns,
  valueOfPart,
  type ColumnType,
  type Kind,
  type Reference,
  type Value,
  type Values,
} from '../kinds/kind.ts';
import { KINDS } from '../kinds/registry.ts';

/**
 * What the numbers of a column are: those of things of a space, of texts, of words by their place in `words`, days or other
 * numbers as they are; or where a list of such numbers begins.
 */
export interface ColumnLayout {
  /** The column of the sheet; the type of the relationship, where several columns or a text lead somewhere. */
  readonly name: string;
  readonly holds: 'thing' | 'text' | 'word' | 'number' | 'day';
  readonly isList: boolean;
  /** Made of a text that another column says. */
  readonly isMade?: true;
  /** The space of the things. */
  readonly to?: string;
  readonly words?: readonly string[];
  /** The type of the relationship that leads there. */
  readonly by?: string;
  /** What the graph calls what is said. */
  readonly property?: string;
  readonly valueOf: (values: Values) => Value;
}

/** What the columns of a kind are, by its declaration. */
export interface Layout {
  readonly kind: Kind;
  /** The space of its things; undefined of facts. */
  readonly space: string | undefined;
  /** What is so of a thing for ever. */
  readonly ofThing: readonly ColumnLayout[];
  /** What each version or fact says. */
  readonly ofVersion: readonly ColumnLayout[];
  /** The words of each column that has words. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly codeOf: (values: Values) => string;
  /** What the code of a thing says, by the columns that it is made of. */
  readonly partsOf: (code: string) => Values;
  /** What a fact hangs on; undefined of things. */
  readonly anchor: ColumnLayout | undefined;
}

/** Things of kinds that share a label have one space: each has a number there that no other has. */
export function spaceOf(label: string): string {
  const kind = KINDS.find((each) => each.label === label);
  return kind?.alsoLabelled?.[0] ?? label;
}

function layoutOf(kind: Kind): Layout {
  const references = referencesOf(kind);
  const code = codeColumns(kind);
  const from = (...places: readonly Reference['from'][]) =>
    references.filter((each) => places.includes(each.from)).map((each) => leading(kind, each));
  const made = (kind.madeLinks ?? []).map(({ by, to, codes }): ColumnLayout => ({
    ...{ name: by, holds: 'thing', isList: true, isMade: true, to: spaceOf(to), by, valueOf: codes },
  }));
  const ofThing = [...from('identity'), ...ownColumns(kind).map((column) => saying(kind, column))];
  const ofVersion = [
    ...from('version', 'anchor'),
    ...made,
    ...saidColumns(kind).map((column) => saying(kind, column)),
  ];
  return {
    ...{ kind, ofThing, ofVersion },
    space: kind.form === 'fact' ? undefined : spaceOf(kind.label),
    words: new Map(
      [...ofThing, ...ofVersion].flatMap(({ name, words }) => (words ? [[name, words] as const] : [])),
    ),
    codeOf: (values) => keyOf(kind, values, code),
    partsOf: (text) => partsOf(kind, code, text),
    anchor: from('anchor')[0],
  };
}

/** What several columns name together is named where none of them is blank. */
function leading(kind: Kind, { columns, by, to, isSeveral }: Reference): ColumnLayout {
  const [column = '', ...more] = columns;
  const isBlank = (values: Values) => columns.some((each) => (values[each] ?? null) === null);
  return {
    ...{
      name: more.length === 0 ? column : by,
      holds: 'thing',
      isList: isSeveral === true,
      to: spaceOf(to),
      by,
    },
    valueOf:
      more.length === 0
        ? (values) => values[column] ?? null
        : (values) => (isBlank(values) ? null : keyOf(kind, values, columns)),
  };
}

function saying({ columns, label }: Kind, name: string): ColumnLayout {
  const type = columns[name]?.type;
  if (!type) throw new Error(`${label} has no column ${name}`);
  const words = 'words' in type ? Object.values(type.words) : undefined;
  return {
    name,
    holds: HOLDS[type.is],
    property: columns[name]?.property ?? name,
    isList: type.is === 'codes' || type.is === 'words',
    ...(words ? { words } : {}),
    valueOf: (values) => values[name] ?? null,
  };
}

const HOLDS: Readonly<Record<ColumnType['is'], ColumnLayout['holds']>> = {
  code: 'text',
  text: 'text',
  legalBasis: 'text',
  codes: 'text',
  day: 'day',
  order: 'number',
  /** With what stands behind its point, it is no whole number. */
  number: 'text',
  /** 1 for yes. */
  yesNo: 'number',
  word: 'word',
  words: 'word',
};

function keyOf(kind: Kind, values: Values, columns: readonly string[]): string {
  const parts = columns.map((column) => codePart(kind, column, values[column]));
  return parts.length === 1 ? (parts[0] ?? '') : joinKey(parts);
}

function partsOf(kind: Kind, names: readonly string[], code: string): Values {
  const parts = names.length === 1 ? [code] : splitKey(code);
  return Object.fromEntries(names.map((name, place) => [name, valueOfPart(kind, name, parts[place] ?? '')]));
}

/** Of every kind that is declared, but what machines push. */
export const LAYOUTS: readonly Layout[] = KINDS.filter(({ isPushed }) => !isPushed).map(layoutOf);
