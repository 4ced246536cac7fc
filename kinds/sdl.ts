import type { Kind, KindColumn, ListFilter } from './kind.ts';
import { recordWord } from './kind.ts';
import { enumOf } from './enums.ts';
import { KINDS, kindLabelled } from './registry.ts';
import {
  ADDED,
  addedColumns,
  columnFields,
  ENDED,
  FIELDS_BACK,
  inputNameOf,
  keyColumns,
  shownPeriod,
  typeNameOf,
  wayOf,
  type ColumnField,
  type FieldBack,
} from './type-fields.ts';

/** What the schema says of kinds, as SDL: by the name of its file. `schema/kinds/` has it, as it comes out here. */
export function sdlOfKinds(): ReadonlyMap<string, string> {
  const files = KINDS.flatMap((kind): (readonly [string, string])[] =>
    kind.type ? [[fileOf(kind), fileText(kindSdl(kind))]] : [],
  );
  const shared = sharedSdl();
  return new Map([...files, ...(shared.length > 0 ? [['shared.graphql', fileText(shared)] as const] : [])]);
}

const fileOf = (kind: Kind): string =>
  `${recordWord(kind).toLowerCase().replaceAll('_', '-')}.graphql`;

const fileText = (definitions: readonly string[]): string =>
  ['# Made of kinds/ by `npm run codegen`.', ...definitions].join('\n\n') + '\n';

interface Part {
  readonly means: string;
  /** `name: Type`, with the arguments between. */
  readonly name: string;
  readonly type: string;
  readonly args?: readonly Part[];
  readonly initial?: string;
}

const described = (means: string, indent: string): string => `${indent}${JSON.stringify(means)}`;

function partText({ means, name, type, args = [], initial }: Part, indent = '  '): string {
  const given =
    args.length === 0
      ? ''
      : `(\n${args.map((each) => partText(each, `${indent}  `)).join('\n')}\n${indent})`;
  return `${described(means, indent)}\n${indent}${name}${given}: ${type}${initial === undefined ? '' : ` = ${initial}`}`;
}

const block = (means: string | undefined, head: string, parts: readonly Part[]): string =>
  [
    ...(means === undefined ? [] : [described(means, '')]),
    `${head} {`,
    ...parts.map((each) => partText(each)),
    '}',
  ].join('\n');

function kindSdl(kind: Kind): readonly string[] {
  const { type } = kind;
  if (!type) return [];
  const name = typeNameOf(kind);
  const isThing = kind.form !== 'fact';
  return [
    block(type.means, `type ${name}${isThing ? ' implements Node' : ''}`, [
      ...(isThing ? identityParts(kind) : []),
      ...columnFields(kind).map((field) => fieldPart(kind, field)),
      ...Object.entries(type.computed ?? {}).map(([field, of]) => ({ name: field, ...of })),
      ...periodParts(kind),
    ]),
    ...Object.entries(type.enums ?? {}).map(([ofEnum, { means, words }]) =>
      [
        described(means, ''),
        `enum ${ofEnum} {`,
        ...Object.entries(words).flatMap(([zh, word]) => [described(zh, '  '), `  ${word}`]),
        '}',
      ].join('\n'),
    ),
    ...backSdl(kind),
    ...rootSdl(kind),
    ...recordWordSdl(kind),
    ...(kind.adds ? [rowSdl(kind)] : []),
  ];
}

const identityParts = (kind: Kind): readonly Part[] => [
  { name: 'id', type: 'ID!', means: 'Opaque, and the same for ever.' },
  ...(kind.columns['code']?.means === undefined
    ? [{ name: 'code', type: 'ID!', means: 'Its code, unique among its kind.' }]
    : []),
];

function periodParts(kind: Kind): readonly Part[] {
  const from = kind.columns['validFrom'];
  switch (shownPeriod(kind)) {
    case 'none':
      return [];
    case 'end':
      return [
        {
          name: 'endedOn',
          type: 'Date',
          means: 'The day on which it was over by the day asked; null while it is there, and where it never was.',
        },
      ];
    case 'period':
      return [
        from?.required
          ? { name: 'validFrom', type: 'Date!', means: 'The first day.' }
          : { name: 'validFrom', type: 'Date', means: 'The first day; null means always.' },
        {
          name: 'validTo',
          type: 'Date',
          means: 'The day on which it no longer holds; null while it still does.',
        },
      ];
  }
}

const SCALARS: Readonly<Record<string, string>> = {
  code: 'String',
  text: 'String',
  legalBasis: 'String',
  day: 'Date',
  order: 'Int',
  number: 'Float',
};

/** What a column is in the schema, by what it says. */
function typeOfColumn(kind: Kind, column: string, isRequired: boolean): string {
  const { type } = kind.columns[column] as KindColumn;
  if (column === 'code' && kind.form !== 'fact') return 'ID!';
  const some = (of: string) => (isRequired ? `${of}!` : of);
  switch (type.is) {
    case 'word':
      return some(enumOf(type.words));
    case 'words':
      return `[${enumOf(type.words)}!]!`;
    case 'codes':
      return '[String!]!';
    default:
      // A cell that is blank says no.
      return (type.is as string) === 'yesNo' ? 'Boolean!' : some(SCALARS[type.is] ?? 'String');
  }
}

const BODY = 'Body';
const typeAt = (label: string): string => (label === 'Organization' ? BODY : typeNameOf(kindLabelled(label)));

function fieldPart(kind: Kind, { name, means, column, isRequired, way }: ColumnField): Part {
  const end = way?.at(-1);
  if (!end) return { name, means, type: typeOfColumn(kind, column, isRequired) };
  return { name, means, type: `${typeAt(end.to)}${isRequired ? '!' : ''}` };
}

function backSdl(kind: Kind): readonly string[] {
  return FIELDS_BACK.filter((back) => back.kind === kind).flatMap((back) =>
    back.on.map((type) => block(undefined, `extend type ${type}`, [backPart(back)])),
  );
}

const backPart = ({ kind, name, means, filters = {} }: FieldBack): Part => ({
  ...{ name, means, type: `[${typeNameOf(kind)}!]!` },
  args: Object.entries(filters).map(([argument, { by, means }]) => ({
    ...{ name: argument, means },
    type: filterType(kind, { by, means }),
  })),
});

function filterType(kind: Kind, filter: ListFilter): string {
  if ('computed' in filter) return filter.computed;
  if ('from' in filter || 'to' in filter) return 'Date';
  if ('isText' in filter) return 'String';
  const column = kind.columns[filter.by];
  if (!column) throw new Error(`${kind.label} has no column ${filter.by}`);
  if (wayOf(kind, filter.by)?.isThing) return '[ID!]';
  const { type } = column;
  if (type.is === 'word' || type.is === 'words') return `[${enumOf(type.words)}!]`;
  return (type.is as string) === 'yesNo' ? 'Boolean' : '[String!]';
}

const WHEN: readonly Part[] = [
  { name: 'asOf', type: 'Date', means: 'The day looked at; today when left out.' },
  { name: 'knownAt', type: 'DateTime', means: 'The moment whose record is asked; now when left out.' },
];
const PAGE: readonly Part[] = [
  { name: 'first', type: 'Int', initial: '50', means: 'How many at most, 1 to 500.' },
  { name: 'after', type: 'String', means: 'The cursor after which the page begins.' },
];

function rootSdl(kind: Kind): readonly string[] {
  const { found, list } = kind.type ?? {};
  const type = typeNameOf(kind);
  const parts: Part[] = [];
  if (found) {
    const code: Part = { name: 'code', type: 'ID!', means: 'Its code.' };
    parts.push({ ...found, type, args: [code, ...WHEN] });
  }
  if (list) {
    const filters = Object.entries(list.filters ?? {}).map(([name, filter]) => ({
      ...{ name, means: filter.means },
      type: filterType(kind, filter),
    }));
    const order: Part = {
      ...{ name: 'orderBy', type: 'ListOrder', initial: 'CODE' },
      means: 'By what the list is ordered.',
    };
    parts.push({
      ...{ name: list.name, means: list.means },
      type: list.isWhole ? `[${type}!]!` : `${type}Connection!`,
      args: [...filters, ...(list.isByName ? [order] : []), ...(list.isWhole ? [] : PAGE), ...WHEN],
    });
  }
  if (parts.length === 0) return [];
  return [
    block(undefined, 'extend type Query', parts),
    ...(list && !list.isWhole ? connectionSdl(kind, type) : []),
  ];
}

const connectionSdl = ({ form }: Kind, type: string): readonly string[] => [
  block(`A page of a list, by ${form === 'fact' ? 'identity' : 'code'} unless asked otherwise.`, `type ${type}Connection`, [
    { name: 'edges', type: `[${type}Edge!]!`, means: 'The entries of this page.' },
    { name: 'pageInfo', type: 'PageInfo!', means: 'Where the page stands in the list.' },
    { name: 'totalCount', type: 'Int!', means: 'How many the whole list has, on all pages.' },
  ]),
  block('An entry of a list, with its place.', `type ${type}Edge`, [
    { name: 'cursor', type: 'String!', means: 'The place of this entry, for `after`.' },
    { name: 'node', type: `${type}!`, means: 'The entry.' },
  ]),
];

function recordWordSdl(kind: Kind): readonly string[] {
  const value = `{\n  ${JSON.stringify(kind.zh)}\n  ${recordWord(kind)}\n}`;
  return [
    ...(kind.part === 'workbook' ? [`extend enum RecordKind ${value}`] : []),
    ...(kind.isCompared ? [`extend enum ComparedRecord ${value}`] : []),
  ];
}

export const rowInputOf = ({ label }: Kind): string => `${label}RowInput`;

/** A row that is added: what its sheet says of it, but since when. */
const rowSdl = (kind: Kind): string =>
  block(
    `A row of ${kind.tableZh ?? kind.zh} (${kind.table}), as the sheet has it, to hold from the day of the command.`,
    `input ${rowInputOf(kind)}`,
    addedColumns(kind).map((column) => inputPart(kind, column)),
  );

function inputPart(kind: Kind, column: string): Part {
  const { zh, required, means, leads } = kind.columns[column] as KindColumn;
  const isRequired = required === true;
  const told =
    column === 'validTo'
      ? `The day on which it no longer holds; null while it has no end.`
      : `${zh}: ${means ?? 'as the sheet has it.'}`;
  const isCode = leads !== undefined || (wayOf(kind, column)?.isThing ?? false) || column === 'code';
  const type = isCode ? `ID${isRequired ? '!' : ''}` : typeOfColumn(kind, column, isRequired);
  // What may be left out of a sheet may be left out here.
  return { name: column, means: told, type: isRequired || isCode ? type : type.replace(/!$/, '') };
}

const WRITTEN: readonly Part[] = [
  { name: 'asOf', type: 'Date', means: 'The day from which it holds; today when left out.' },
  {
    ...{ name: 'expectedRevision', type: 'Int' },
    means:
      'The revision that this was decided on: refused with CONFLICT when anything that the command asks of the record has changed since. Not looked at when left out.',
  },
  {
    ...{ name: 'idempotencyKey', type: 'String' },
    means:
      'A key of your own: the same command with the same key is done once, and answered from its revision. Kept for ever.',
  },
];

const ADDS =
  'A row begins: its identity is free, and what it names is there on the day. Of what may hold only once at a time, the earlier row ends on the day, and the new one where the next begins. What happened is recorded on no day to come.';
const ENDS =
  'What holds on the day or later ends: what was to begin later is gone. Refused where nothing does, and of a kind that nobody may end.';

const mutation = (name: string, input: string, means: string): Part => ({
  ...{ name, means, type: 'ChangePayload' },
  args: [{ name: 'input', type: `${input}!`, means: 'What is to change.' }, ...WRITTEN],
});

/** What kinds have together: who may stand for a body, and the pair of general commands. */
function sharedSdl(): readonly string[] {
  const ofTypes = KINDS.filter(({ type }) => type);
  const hasBody = ofTypes.some((kind) =>
    columnFields(kind).some(({ way }) => way?.at(-1)?.to === 'Organization'),
  );
  return [
    ...(hasBody ? [`${described('A department or a zone.', '')}\nunion Body = Department | Zone`] : []),
    ...(ADDED.length > 0 ? addSdl() : []),
    ...(ENDED.length > 0 ? endSdl() : []),
  ];
}

const addSdl = (): readonly string[] => [
  block('The row that begins: exactly one of these.', 'input AddRecordInput @oneOf', [
    ...ADDED.map((kind) => ({
      ...{ name: inputNameOf(kind), type: rowInputOf(kind) },
      means: `${kind.zh}. ${mayText(kind.adds)}`,
    })),
  ]),
  block(undefined, 'extend input ChangeInput', [{ name: 'addRecord', type: 'AddRecordInput', means: ADDS }]),
  block(undefined, 'extend type Mutation', [
    mutation(
      'addRecord',
      'AddRecordInput',
      `${ADDS} It asks for the rows of that identity, and all that the row names.`,
    ),
  ]),
];

const endSdl = (): readonly string[] => [
  block('What ends.', 'input EndRecordInput', [
    {
      ...{ name: 'kind', type: 'RecordKind!' },
      means: `The kind of record: ${ENDED.map((kind) => `${recordWord(kind)} (${keyColumns(kind).join(', ')}; ${lower(mayText(kind.ends))})`).join('; ')}.`,
    },
    {
      ...{ name: 'key', type: '[ColumnValueInput!]!' },
      means: 'The columns of its identity but `validFrom`; what is left out or null is blank.',
    },
  ]),
  block(undefined, 'extend input ChangeInput', [{ name: 'endRecord', type: 'EndRecordInput', means: ENDS }]),
  block(undefined, 'extend type Mutation', [
    mutation('endRecord', 'EndRecordInput', `${ENDS} It asks for the rows of that identity.`),
  ]),
];

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');

/** Who may, in words. */
function mayText(right: Kind['adds']): string {
  const own = (who: string, columns: readonly string[] = []) =>
    columns.length > 0 ? [`${who} whose own is ${columns.join(', ')}`] : [];
  const who = [
    ...(right?.anywhere ?? []),
    ...own('a zone', right?.zone),
    ...own('a department', right?.department),
  ];
  return `For ${who.length > 0 ? who.join(', ') : 'the administrator'}.`;
}

