import { recordWord, type Kind, type KindColumn } from './kind.ts';
import { kindCalled } from './registry.ts';
import { typeOfColumn } from './sdl-columns.ts';
import { block, type Part } from './sdl-text.ts';
import { ADDED, addedColumns, ENDED, inputNameOf, keyColumns, wayOf } from './type-fields.ts';

/** What the schema says of rows that are added and ended. */

const rowInputOf = ({ label }: Kind): string => `${label}RowInput`;

/** A row that is added: what its sheet says of it, but since when, and what is said of the row that is added with it. */
export function rowSdl(kind: Kind): string {
  const { filled = [], with: added } = kind.adds ?? {};
  return block(
    `A row of ${kind.tableZh ?? kind.zh} (${kind.table}), as the sheet has it, to hold from the day of the command.`,
    `input ${rowInputOf(kind)}`,
    [
      ...addedColumns(kind).map((column) => inputPart(kind, column, { isRequired: filled.includes(column) })),
      ...(added ? [inputPart(kindCalled(added.label), added.given, added)] : []),
    ],
  );
}

function inputPart(
  kind: Kind,
  column: string,
  more: { readonly isRequired?: boolean; readonly means?: string },
): Part {
  const { zh, required, leads, type: of, means = more.means } = kind.columns[column] as KindColumn;
  const isRequired = required === true || more.isRequired === true;
  const told =
    column === 'validTo'
      ? `The day on which it no longer holds; null while it has no end.`
      : `${zh}: ${means ?? 'as the sheet has it.'}`;
  const isCode = leads !== undefined || (wayOf(kind, column)?.isThing ?? false) || column === 'code';
  const id = of.is === 'codes' ? '[ID!]' : 'ID';
  const type = isCode ? `${id}${isRequired ? '!' : ''}` : typeOfColumn(kind, column, isRequired);
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

/** The pair of general commands, of the kinds that say who may give them. */
export const generalSdl = (): readonly string[] => [
  ...(ADDED.length > 0 ? addSdl() : []),
  ...(ENDED.length > 0 ? endSdl() : []),
];

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
    ...(right?.anywhere ?? []).map((role) => {
      const only = right?.only?.[role];
      return only ? `${role} where ${only.column} is ${only.is}` : role;
    }),
    ...own('a zone', right?.zone),
    ...own('a department', right?.department),
    ...(right?.beyond ? [`a zone or a department whose own is ${right.beyond.means}`] : []),
  ];
  return `For ${who.length > 0 ? who.join(', ') : 'the administrator'}.`;
}
