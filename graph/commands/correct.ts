import { ALWAYS, STILL } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import * as correcting from '../../domain/messages/correcting.ts';
import { kindCalled } from '../../kinds/registry.ts';
import type { Values } from '../import/record-kind.ts';
import { conflict, type Command, type Optional } from './command.ts';
import { correctedRow, valuesOf, type ColumnValue } from './corrected-row.ts';
import type { VersionRow } from './find-versions.ts';
import { refuseNamed } from './refuse-named.ts';
import { kindOf, shapeOf } from './row-shape.ts';
import { periodText, type Worksheet } from './worksheet.ts';

export interface CorrectInput {
  /** The kind of record, such as `CHAIN_LINK`. */
  readonly record: string;
  /** The columns that make its identity in the workbook, and `validFrom` where several hold one after the other. */
  readonly identity: readonly ColumnValue[];
  readonly values?: Optional<readonly ColumnValue[]>;
  readonly isVoid?: Optional<boolean>;
}

/** A version that was wrong from the start: another takes its place in the record, or none where it never was so. */
export const correct: Command<CorrectInput> = async (
  worksheet,
  { record: kind, identity, values, isVoid },
) => {
  const record = labelOf(kind);
  const row = await findOne(worksheet, record, identity);
  const type = kindOf(record).identity ? record : (kindOf(record).anchor?.label ?? record);
  const subjects = [{ type, code: row.code }];
  if (isVoid === true) {
    worksheet.supersede(row);
    await refuseNamed(worksheet, row);
    return subjects;
  }
  if (!values || values.length === 0)
    throw new Refusal('invalid', correcting.nothingSaid(), { argument: 'values', value: null });
  const target = await correctedRow(worksheet, row, values);
  const frozen = shapeOf(record).code.find((column) => target[column] !== row.values[column]);
  if (frozen !== undefined) throw conflict(correcting.frozenColumn(frozen), 'values', frozen);
  worksheet.supersede(row);
  await worksheet.begin(record, target);
  return subjects;
};

/** `CHAIN_LINK` is `ChainLink`. */
const labelOf = (kind: string): string =>
  kind
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

async function findOne(
  worksheet: Worksheet,
  record: string,
  identity: readonly ColumnValue[],
): Promise<VersionRow> {
  const meant = Object.fromEntries(
    Object.entries(valuesOf(record, identity)).map(([column, value]) => [column, value ?? endless(column)]),
  );
  const where: Record<string, string | number | null> = {};
  for (const column of findingColumns(record, meant)) {
    const value = meant[column] ?? null;
    if ((value === null && kindCalled(record).columns[column]?.required) || Array.isArray(value))
      throw new Refusal('invalid', correcting.identityLacks(column), { argument: 'identity', value: column });
    where[column] = value as string | number | null;
  }
  const rows = (await worksheet.find(record, where)).filter((row) =>
    Object.entries(meant).every(([column, value]) => row.values[column] === value),
  );
  const [row, other] = rows;
  if (!row)
    throw new Refusal('not-found', correcting.noSuchRecord(record), { argument: 'identity', value: meant });
  if (!other) return row;
  const periods = rows.map((each) => periodText(each));
  throw conflict(correcting.severalSuch(rows.length, periods), 'identity', meant);
}

/** The columns of a row's identity that make a code; where none does, those of its identity that are filled in. */
function findingColumns(record: string, meant: Values): readonly string[] {
  const { identity } = kindCalled(record);
  const code = shapeOf(record).code.filter((column) => identity.includes(column) || column in meant);
  if (code.length > 0) return code;
  return identity.filter((column) => column !== 'validFrom' && (meant[column] ?? null) !== null);
}

/** A period without a first or last day has no ends. */
const endless = (column: string): number | null =>
  column === 'validFrom' ? ALWAYS : column === 'validTo' ? STILL : null;
