import { COMMAND_RIGHTS } from '../domain/access/rights.ts';
import { referencesOf, type Kind, type KindColumn, type When } from './kind.ts';
import type { AddRight, RecordRight } from './record-right.ts';
import type { Words } from '../domain/words.ts';

/** What declarations say that does not hold together and that the compiler does not see: by kind, and what would be right. */
export function faultsOf(declared: readonly Kind[]): readonly string[] {
  const twice = (what: 'label' | 'zh') => {
    const all = declared.map((kind) => kind[what]);
    const again = new Set(all.filter((each, place) => all.indexOf(each) !== place));
    return [...again].map((each) => `${each} is the ${what} of several kinds: each has its own`);
  };
  return [
    ...twice('label'),
    ...twice('zh'),
    ...declared.flatMap((kind) =>
      [
        ...namedFaults(kind),
        ...leadingFaults(kind),
        ...ownerFaults(kind),
        ...wordFaults(kind),
        ...addedFaults(kind, declared),
      ].map((fault) => `${kind.label}: ${fault}`),
    ),
  ];
}

const some = (...columns: readonly (string | undefined)[]): readonly string[] =>
  columns.flatMap((column) => (column === undefined ? [] : [column]));

const whensOf = ({ onlyWhen, mustWhen, mayWhen }: KindColumn): readonly When[] =>
  [onlyWhen, mustWhen, mayWhen].flatMap((when) => when ?? []);

const rightColumns = (right: Partial<RecordRight> | undefined): readonly string[] => [
  ...(right?.zone ?? []),
  ...(right?.department ?? []),
];

/** What is filled in of a row that is added, and leads on, but what the row added with it says. */
const addedColumns = ({ filled = [], beyond, with: added }: Partial<AddRight> = {}): readonly string[] => [
  ...filled,
  ...some(beyond?.from === added?.given ? undefined : beyond?.from),
];

/** The columns by which whoever owns what they name may begin a row by a command of its own; one that is none where there is no such command. */
function beginning(command: string | undefined): readonly string[] {
  if (command === undefined) return [];
  const right = COMMAND_RIGHTS[command];
  return right ? [...(right.zone ?? []), ...(right.department ?? [])].map(({ field }) => field) : [command];
}

const onlyOf = (right: RecordRight | undefined) => Object.values(right?.only ?? {});

/** Columns that are named without being there, by what names them. */
function namedFaults(kind: Kind): readonly string[] {
  const { columns, own, type, adds, begins, ends } = kind;
  const listed = Object.values(type?.list?.filters ?? {}).flatMap((filter) =>
    'by' in filter ? filter.by : 'from' in filter ? filter.from : 'to' in filter ? filter.to : [],
  );
  const backs = referencesOf(kind).flatMap((each) => each.back ?? []);
  const back = backs.flatMap(({ filters = {} }) => Object.values(filters));
  const named: Readonly<Record<string, readonly string[]>> = {
    identity: kind.identity,
    hangsOn: kind.hangsOn ?? [],
    exclusive: kind.exclusive ?? [],
    onceIn: some(kind.onceIn?.column, kind.onceIn?.of),
    happenedOn: some(kind.happenedOn),
    thereFrom: some(kind.thereFrom?.day, kind.thereFrom?.unless),
    events: (kind.events ?? []).flat(),
    references: (kind.references ?? []).flatMap((each) => each.columns),
    leavesOut: kind.leavesOut ?? [],
    rows: some(kind.rows?.column),
    tree: some(kind.tree),
    apart: some(kind.apart?.column),
    zoneBy: some(kind.zoneBy),
    own: own === 'public' || typeof own.by === 'string' ? [] : own.by,
    self: own === 'public' ? [] : (own.self ?? []),
    adds: [...rightColumns(adds), ...onlyOf(adds).map(({ column }) => column), ...addedColumns(adds)],
    begins: beginning(begins),
    ends: [...rightColumns(ends), ...onlyOf(ends).map(({ column }) => column)],
    filters: [...listed, ...back.map(({ by }) => by)],
    once: backs.flatMap(({ once }) => some(once)),
    cameWith: Object.values(columns).flatMap((each) => each.cameWith ?? []),
    notBefore: Object.values(columns).flatMap((each) => some(each.notBefore)),
    'a condition': Object.values(columns).flatMap((each) => whensOf(each).map(({ column }) => column)),
  };
  return Object.entries(named).flatMap(([by, all]) =>
    [...new Set(all)]
      .filter((column) => !(column in columns))
      .map((column) => `${by} names ${column}, but its columns are ${Object.keys(columns).join(', ')}`),
  );
}

function leadingFaults(kind: Kind): readonly string[] {
  const others = Object.entries(kind.columns).flatMap(([column, { type, leads }]) =>
    leads && type.is !== 'code' && type.is !== 'codes'
      ? [`${column} is ${type.is} and leads somewhere: only a column of codes does`]
      : [],
  );
  // What tells a row from others, or what it hangs on, is one thing.
  const telling = [...kind.identity, ...(kind.hangsOn ?? []), ...(kind.exclusive ?? [])];
  const together = (kind.references ?? []).flatMap(({ columns }) => columns);
  const several = referencesOf(kind).flatMap(({ isSeveral, columns: [column = ''] }) => {
    if (!isSeveral) return [];
    const isPart = [...telling, ...together].includes(column);
    return [
      ...(isPart ? [`${column} has several codes, so it is part of no identity or code`] : []),
      ...(column === kind.tree || column === kind.zoneBy
        ? [`${column} has several codes, so no row is below one of them`]
        : []),
    ];
  });
  const types = referencesOf(kind).map(({ by }) => by);
  const again = new Set(types.filter((by, place) => types.indexOf(by) !== place));
  return [
    ...others,
    ...several,
    ...[...again].map((by) => `two references lead by ${by}: each has a type of its own`),
  ];
}

/** Who may write a row by a column that tells nobody whose it is. */
function ownerFaults(kind: Kind): readonly string[] {
  const leading = new Set(referencesOf(kind).flatMap(({ columns }) => columns));
  const { own, adds, begins, ends } = kind;
  const by = own === 'public' || typeof own.by === 'string' ? [] : own.by;
  return Object.entries({
    own: by,
    self: own === 'public' ? [] : (own.self ?? []),
    adds: rightColumns(adds),
    begins: beginning(begins),
    ends: rightColumns(ends),
  })
    .flatMap(([what, all]) => [...new Set(all)].map((column) => [what, column] as const))
    .filter(([, column]) => column in kind.columns && !leading.has(column))
    .map(
      ([what, column]) => `${what} names ${column}, which leads nowhere, so it does not tell whose a row is`,
    );
}

/** What adding a row says of rows of another kind that have no such column, or of a kind that is not there. */
function addedFaults({ adds }: Kind, declared: readonly Kind[]): readonly string[] {
  const { with: added, beyond } = adds ?? {};
  const named = [
    ...(added ? [[added.label, added.column, added.given, ...Object.keys(added.says)] as const] : []),
    ...(beyond?.by ? [[beyond.by.label, beyond.by.column, ...beyond.along.slice(0, 1).flat()] as const] : []),
  ];
  return named.flatMap(([label, ...columns]) => {
    const other = declared.find((each) => each.label === label);
    return columns
      .filter((column) => !(column in (other?.columns ?? {})))
      .map((column) => `adds names ${column} of ${label}, which has no such column`);
  });
}

/** Words that are said of a column which has others. */
function wordFaults(kind: Kind): readonly string[] {
  const whens = Object.values(kind.columns).flatMap(whensOf);
  const said = [
    ...whens.flatMap((when) => ('is' in when ? [{ column: when.column, is: when.is }] : [])),
    ...whens.flatMap((when) => ('isNot' in when ? [{ column: when.column, is: when.isNot }] : [])),
    ...[...onlyOf(kind.adds), ...onlyOf(kind.ends)],
    ...(kind.rows ? [{ column: kind.rows.column, is: kind.rows.is ?? kind.rows.isNot ?? [] }] : []),
    ...(kind.apart ? [{ column: kind.apart.column, is: kind.apart.word }] : []),
  ];
  return said.flatMap(({ column, is }) => {
    const words = wordsOf(kind.columns[column]);
    return [is]
      .flat()
      .flatMap((word) =>
        words && !words.includes(word) ? [`${column} is never ${word}, but ${words.join(', ')}`] : [],
      );
  });
}

function wordsOf(column: KindColumn | undefined): readonly string[] | undefined {
  const type = column?.type;
  const words: Words | undefined = type?.is === 'word' || type?.is === 'words' ? type.words : undefined;
  return words && Object.values(words);
}
