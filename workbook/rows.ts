import { ALWAYS, STILL } from '../domain/days.ts';
import { Refusal } from '../domain/errors.ts';
import { rowChanged } from '../domain/messages/workbook-refusals.ts';
import { Fault, valueIn } from '../tables/cells.ts';
import type { Value } from '../tables/cells.ts';
import { keyOf } from '../tables/parsed-row.ts';
import { sheetOf } from '../tables/sheets/registry.ts';
import type { TableKey, Table } from '../tables/sheets/registry.ts';
import type { Column } from '../tables/sheets/sheet.ts';
import type { RawRow, WorkbookSource } from '../tables/source.ts';

/** A row as it is written: all that holds for its thing. Columns that the workbook lacks count as blank. */
export interface SheetRow {
  readonly row: number;
  /** The identity columns as one key; see `joinKey`. */
  readonly key: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** The rows of one sheet, typed. Only for a workbook that was checked: a row with an error throws. */
export async function* writeRows(source: WorkbookSource, key: TableKey): AsyncGenerator<SheetRow> {
  if (!source.sheets.has(key)) return;
  const sheet = sheetOf(key);
  for await (const raw of source.rows(key)) yield typedRow(sheet, raw);
}

function typedRow(sheet: Table, raw: RawRow): SheetRow {
  const parsed = sheet.columns.map((column, place) => goodValue(sheet, raw, column, place));
  const key = keyOf(sheet, sheet.identity, { row: raw.row, values: parsed });
  if (key === undefined) throw changed(sheet, raw);
  const values: Record<string, Value> = {};
  sheet.columns.forEach((column, place) => {
    values[column.key] = parsed[place] ?? whenBlank(column);
  });
  return { row: raw.row, key, values };
}

function goodValue(sheet: Table, raw: RawRow, column: Column, place: number): Value {
  const value = valueIn(raw, column, place);
  if (value instanceof Fault || (value === null && column.required)) throw changed(sheet, raw);
  return value;
}

/** A period without a first or last day has no ends; other blanks are nothing. */
function whenBlank(column: Column): Value {
  if (column.key === 'validFrom') return ALWAYS;
  return column.key === 'validTo' ? STILL : null;
}

function changed(sheet: Table, raw: RawRow): Refusal {
  return new Refusal('conflict', rowChanged(sheet, raw.row), { sheet: sheet.key, row: raw.row });
}
