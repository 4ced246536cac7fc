import { Refusal } from '../../domain/errors.ts';
import { endsOnNoCommand, keyLacks, nothingToEnd } from '../../domain/messages/records.ts';
import { recordWord, type Kind } from '../../kinds/kind.ts';
import { ENDED, keyColumns } from '../../kinds/type-fields.ts';
import type { Values } from '../import/record-kind.ts';
import { conflict, textOf, type Command } from './command.ts';
import { valuesOf, type ColumnValue } from './corrected-row.ts';
import { noColumn } from '../../domain/messages/correcting.ts';
import { askableOf, hasSaid } from './record-key.ts';
import type { Subject } from '../record/change.ts';
import { thingsNamed } from './references.ts';
import { kindOf } from './row-shape.ts';

export interface EndRecordInput {
  /** The kind of record, such as `DOCUMENT_SCOPE`. */
  readonly kind: string;
  /** The columns of its identity but `validFrom`. */
  readonly key: readonly ColumnValue[];
}

/** What holds on the day or later ends, of whatever kind says who may end one. */
export const endRecord: Command<EndRecordInput> = async (worksheet, input, day) => {
  const kind = kindEnded(input);
  const key = keyOf(kind, input);
  const rows = (await worksheet.find(kind.label, askableOf(kind, key))).filter((row) => hasSaid(row, key));
  const [first] = rows;
  if (!first || !worksheet.endAll(rows, day))
    throw conflict(nothingToEnd(kind.label, textOf(day)), 'key', Object.values(key).join('|'));
  const named: Subject[] = [];
  for (const row of rows)
    for (const { type, code } of await thingsNamed(worksheet, row)) named.push({ type, code });
  return [...(kindOf(kind.label).identity ? [{ type: kind.label, code: first.code }] : []), ...named];
};

/** The kind of what an input ends; a kind that nobody may end is refused. */
export function kindEnded({ kind: word }: Pick<EndRecordInput, 'kind'>): Kind {
  const kind = ENDED.find((each) => recordWord(each) === word);
  if (!kind)
    throw new Refusal('invalid', endsOnNoCommand(word, ENDED.map(recordWord)), {
      argument: 'kind',
      value: word,
    });
  return kind;
}

/** The identity that an input gives, whole: what it leaves out is blank. */
export function keyOf(kind: Kind, { key }: Pick<EndRecordInput, 'key'>): Values {
  const columns = keyColumns(kind);
  const other = key.find(({ column }) => !columns.includes(column));
  if (other)
    throw new Refusal('invalid', noColumn(kind.label, other.column, columns), {
      argument: 'key',
      value: other.column,
    });
  const blank = Object.fromEntries(columns.map((column) => [column, null]));
  const given = { ...blank, ...valuesOf(kind.label, key) };
  const lacking = columns.find((column) => kind.columns[column]?.required && given[column] === null);
  if (lacking !== undefined)
    throw new Refusal('invalid', keyLacks(lacking), { argument: 'key', value: lacking });
  return given;
}
