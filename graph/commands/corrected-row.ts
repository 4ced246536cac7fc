import { Refusal } from '../../domain/errors.ts';
import * as correcting from '../../domain/messages/correcting.ts';
import { cellText } from '../../tables/cell-text.ts';
import type { Cells } from '../../tables/memory-source.ts';
import { thereSince } from '../../kinds/kind.ts';
import { kindCalled } from '../../kinds/registry.ts';
import type { Values } from '../import/record-kind.ts';
import { cellOf, faultsOf, refused, sheetFor, typed } from './checked-row.ts';
import type { Optional } from './command.ts';
import type { VersionRow } from './find-versions.ts';
import { propertyColumns, shapeOf } from './row-shape.ts';
import type { Worksheet } from './worksheet.ts';

export interface ColumnValue {
  readonly column: string;
  readonly value?: Optional<string>;
}

/**
 * What a version says when some of its columns are put right, as a workbook with that one row would have it: whatever
 * the check of a workbook finds wrong with the row is refused, in its words.
 */
export async function correctedRow(
  worksheet: Worksheet,
  row: VersionRow,
  given: readonly ColumnValue[],
): Promise<Values> {
  const sheet = sheetFor(row.label);
  const said = cellsOf(row.label, given);
  const before = sheet.columns.map((column) => [
    column.key,
    cellText(column, row.values[column.key] ?? null),
  ]);
  const cells: Cells = { ...Object.fromEntries(before), ...said };
  const faults = await faultsOf(worksheet, row.label, cells, row);
  const fault = faults.find(({ error }) => error.column !== null && error.column in said) ?? faults[0];
  if (fault) throw refused(fault);
  const kept = columnsKept(row.label);
  const lost = Object.keys(said).find((column) => said[column] !== '' && !kept.includes(column));
  if (lost !== undefined) throw noColumn(row.label, lost, said[lost]);
  const target = { ...row.values, ...typed(sheet, said) };
  // What happened on another day is there from that day on.
  const { happenedOn } = shapeOf(row.label);
  const since = thereSince(kindCalled(row.label), target);
  if (since !== undefined) return { ...target, validFrom: since };
  return happenedOn === undefined ? target : { ...target, validFrom: target[happenedOn] ?? null };
}

/** The values of some columns of a row of a label. */
export const valuesOf = (label: string, given: readonly ColumnValue[]): Values =>
  typed(sheetFor(label), cellsOf(label, given));

/** The columns of its sheet that a label has. */
function columnsKept(label: string): readonly string[] {
  const { code, key, ofVersion = {}, constants = {}, happenedOn = [] } = shapeOf(label);
  const all = [...code, ...key, ...Object.values(ofVersion), ...propertyColumns(label), happenedOn].flat();
  const period = sheetFor(label).places.has('validFrom') ? ['validFrom', 'validTo'] : [];
  return [...new Set([...all, ...Object.keys(constants), ...period])];
}

function cellsOf(label: string, given: readonly ColumnValue[]): Cells {
  const sheet = sheetFor(label);
  return Object.fromEntries(
    given.map(({ column: key, value }) => {
      if (!sheet.places.has(key)) throw noColumn(label, key, value);
      return [key, cellOf(sheet, key, value)];
    }),
  );
}

function noColumn(label: string, column: string, value: Optional<string>): Refusal {
  const message = correcting.noColumn(label, column, columnsKept(label));
  return new Refusal('invalid', message, { argument: column, value: value ?? null });
}
