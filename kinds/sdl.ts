import { isCode, recordWord, type Kind, type ListFilter } from './kind.ts';
import { enumOf } from './enums.ts';
import type { Words } from '../domain/words.ts';
import { KINDS, kindLabelled } from './registry.ts';
import { COMPARED_RECORDS, RECORD_KIND_WORDS } from './words.ts';
import { typeOfColumn } from './sdl-columns.ts';
import { generalSdl, rowSdl } from './sdl-records.ts';
import { block, described, type Part } from './sdl-text.ts';
import {
  columnFields,
  FIELDS_BACK,
  shownPeriod,
  typeNameOf,
  wayOf,
  type ColumnField,
  type FieldBack,
} from './type-fields.ts';

/** What the schema says of kinds, as SDL: by the name of its file. `schema/kinds/` has it, as it comes out here. */
export function sdlOfKinds(): ReadonlyMap<string, string> {
  const files = KINDS.flatMap((kind): (readonly [string, string])[] =>
    kind.type || kind.adds ? [[fileOf(kind), fileText(kindSdl(kind))]] : [],
  );
  const shared = sharedSdl();
  return new Map([...files, ...(shared.length > 0 ? [['shared.graphql', fileText(shared)] as const] : [])]);
}

const fileOf = (kind: Kind): string => `${recordWord(kind).toLowerCase().replaceAll('_', '-')}.graphql`;

const fileText = (definitions: readonly string[]): string =>
  ['# Made of kinds/ by `npm run codegen`.', ...definitions].join('\n\n') + '\n';

function kindSdl(kind: Kind): readonly string[] {
  const { type } = kind;
  const row = kind.adds ? [rowSdl(kind)] : [];
  if (!type) return row;
  const name = typeNameOf(kind);
  const isThing = kind.form !== 'fact';
  return [
    block(type.means, `type ${name}${isThing ? ' implements Node' : ''}`, [
      ...(isThing ? identityParts(kind) : []),
      ...columnFields(kind).map((field) => fieldPart(kind, field)),
      ...Object.entries(type.computed ?? {}).map(([field, of]) => ({ name: field, ...of })),
      ...periodParts(kind),
    ]),
    ...Object.entries(type.enums ?? {}).map(([ofEnum, { means, words }]) => wordsSdl(ofEnum, means, words)),
    ...backSdl(kind),
    ...rootSdl(kind),
    ...row,
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
          means:
            'The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day.',
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

const BODY = 'Body';
const typeAt = (label: string): string => (label === 'Organization' ? BODY : typeNameOf(kindLabelled(label)));

function fieldPart(kind: Kind, { name, means, column, isRequired, way }: ColumnField): Part {
  const end = way?.at(-1);
  if (!end) return { name, means, type: typeOfColumn(kind, column, isRequired) };
  const type = typeAt(end.to);
  return { name, means, type: end.isSeveral ? `[${type}!]!` : `${type}${isRequired ? '!' : ''}` };
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
  if (wayOf(kind, filter.by)?.isThing || isCode(kind, filter.by)) return '[ID!]';
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
      means: 'The order of the list.',
    };
    const direction: Part = {
      ...{ name: 'direction', type: 'Direction', initial: 'ASC' },
      means: 'Which end of that order comes first.',
    };
    parts.push({
      ...{ name: list.name, means: list.means },
      type: list.isWhole ? `[${type}!]!` : `${type}Connection!`,
      args: [
        ...filters,
        ...(list.isByName ? [order, direction] : []),
        ...(list.isWhole ? [] : PAGE),
        ...WHEN,
      ],
    });
  }
  if (parts.length === 0) return [];
  return [
    block(undefined, 'extend type Query', parts),
    ...(list && !list.isWhole ? connectionSdl(kind, type, list.page) : []),
  ];
}

const connectionSdl = ({ form }: Kind, type: string, page?: string): readonly string[] => [
  block(page ?? `A page of a list, by ${form === 'fact' ? 'identity' : 'code'}.`, `type ${type}Connection`, [
    { name: 'edges', type: `[${type}Edge!]!`, means: 'The entries of this page.' },
    { name: 'pageInfo', type: 'PageInfo!', means: 'Where the page stands in the list.' },
    { name: 'totalCount', type: 'Int!', means: 'How many the whole list has, on all pages.' },
  ]),
  block('An entry of a list, with its place.', `type ${type}Edge`, [
    { name: 'cursor', type: 'String!', means: 'The place of this entry, for `after`.' },
    { name: 'node', type: `${type}!`, means: 'The entry.' },
  ]),
];

/** The kinds of record, as words of the schema with their Chinese names. */
const wordsSdl = (name: string, means: string, words: Words, say = (zh: string) => zh): string =>
  [
    described(means, ''),
    `enum ${name} {`,
    ...Object.entries(words).flatMap(([zh, word]) => [described(say(zh), '  '), `  ${word}`]),
    '}',
  ].join('\n');

/** What kinds have together: who may stand for a body, and the pair of general commands. */
function sharedSdl(): readonly string[] {
  const ofTypes = KINDS.filter(({ type }) => type);
  const hasBody = ofTypes.some((kind) =>
    columnFields(kind).some(({ way }) => way?.at(-1)?.to === 'Organization'),
  );
  return [
    ...(hasBody ? [`${described('A department or a zone.', '')}\nunion Body = Department | Zone`] : []),
    wordsSdl(
      'RecordKind',
      'The kinds of record that can be corrected; their columns are those of the workbook.',
      RECORD_KIND_WORDS,
    ),
    wordsSdl(
      'ComparedRecord',
      'What is compared: all that a workbook says, and laws, other names and successions of departments. That findings were accepted is among `changes`.',
      COMPARED_RECORDS,
      (zh) =>
        [zh, ...KINDS.flatMap((kind) => (kind.zh === zh && kind.compared ? [kind.compared] : []))].join(': '),
    ),
    ...generalSdl(),
  ];
}
