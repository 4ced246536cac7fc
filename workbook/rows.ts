import { Refusal } from '../domain/errors.ts';
import { rowChanged } from '../domain/messages/workbook-refusals.ts';
import { valueIn } from '../tables/cells.ts';
import { Fault } from '../tables/fault.ts';
import type { Value } from '../kinds/kind.ts';
import { writtenRow, type WrittenRow } from '../tables/parsed-row.ts';
import { sheetOf } from '../tables/sheets/registry.ts';
import type { TableKey, Table } from '../tables/sheets/registry.ts';
import type { Column } from '../tables/sheets/sheet.ts';
import type { RawRow, WorkbookSource } from '../tables/source.ts';

export type SheetRow = WrittenRow;

/** The rows of one sheet, typed. Only for a workbook that was checked: a row with an error throws. */
export async function* writeRows(source: WorkbookSource, key: TableKey): AsyncGenerator<SheetRow> {
  if (!source.sheets.has(key)) return;
  const sheet = sheetOf(key);
  for await (const raw of source.rows(key)) yield typedRow(sheet, raw);
}

function typedRow(sheet: Table, raw: RawRow): SheetRow {
  const values = sheet.columns.map((column, place) => goodValue(sheet, raw, column, place));
  const written = writtenRow(sheet, { row: raw.row, values });
  if (!written) throw changed(sheet, raw);
  return written;
}

function goodValue(sheet: Table, raw: RawRow, column: Column, place: number): Value {
  const value = valueIn(raw, column, place);
  if (value instanceof Fault || (value === null && column.required)) throw changed(sheet, raw);
  return value;
}

function changed(sheet: Table, raw: RawRow): Refusal {
  return new Refusal('conflict', rowChanged(sheet, raw.row), { sheet: sheet.key, row: raw.row });
}
