import { isoFromDay } from '../domain/days.ts';
import { fixedWord } from '../domain/messages/things.ts';
import { same } from '../domain/messages/told.ts';
import * as say from '../domain/messages/workbook-own.ts';
import { shown } from '../domain/text.ts';
import type { AddedWith } from '../kinds/record-right.ts';
import { sheetOf, type SheetKey } from '../tables/sheets/registry.ts';
import { columnOf } from '../tables/sheets/sheet.ts';
import type { WorkbookError } from '../tables/source.ts';
import type { SheetRow } from './rows.ts';

/** What is wrong with a row by whose it is. */

export const textOf = ({ values }: SheetRow, column: string): string => String(values[column] ?? '');

/** The codes in a cell: one, several, or none. */
export function codesIn({ values }: SheetRow, column: string): readonly string[] {
  const value = values[column] ?? null;
  if (Array.isArray(value)) return value as readonly string[];
  return value === null || value === '' ? [] : [String(value)];
}

/** The same for what is another's and for what nobody has; of a person only that the code is no good for a new one. */
export function another(sheet: SheetKey, row: SheetRow, column: string): WorkbookError {
  const value = shown(textOf(row, column));
  const what =
    sheet === 'people' ? say.takenRow(value) : say.anothersRow(columnOf(sheetOf(sheet), column), value);
  return { sheet, row: row.row, column, value, ...what };
}

/** The code of something that is recorded as another's. */
export function takenBy(sheet: SheetKey, row: SheetRow): WorkbookError {
  const column = sheetOf(sheet).identity[0] ?? null;
  const value = shown(column === null ? row.key : textOf(row, column));
  return { sheet, row: row.row, column, value, ...say.takenRow(value) };
}

/** What only a command writes. */
export function markedHere(sheet: SheetKey, row: SheetRow, column: string): WorkbookError {
  const { type } = columnOf(sheetOf(sheet), column);
  const said = row.values[column] ?? null;
  const value = shown(
    type.is === 'day' && typeof said === 'number' ? (isoFromDay(said) ?? '') : textOf(row, column),
  );
  return { sheet, row: row.row, column, value, ...say.writtenByCommand(columnOf(sheetOf(sheet), column)) };
}

export function notToWrite(sheet: SheetKey, row: SheetRow): WorkbookError {
  const what = say.notToWrite(sheet === 'people');
  return { sheet, row: row.row, column: null, value: shown(row.key), ...what };
}

/** A row that the sender may not begin as it is: of another word, or blank where it must not be. */
export function beginsWith(
  sheet: SheetKey,
  row: SheetRow,
  { column, is }: { readonly column: string; readonly is?: string },
): WorkbookError {
  const named = columnOf(sheetOf(sheet), column);
  const what = is === undefined ? say.onlyWith(named) : say.onlyOfWord(named, wordIn(sheet, column, is));
  return { sheet, row: row.row, column, value: shown(textOf(row, column)), ...what };
}

export function recordedHere(sheet: SheetKey, row: SheetRow): WorkbookError {
  return {
    sheet,
    row: row.row,
    column: null,
    value: shown(row.key),
    ...say.onlyNew(sheetOf(sheet), row.key),
  };
}

export function onlyBeside(
  sheet: SheetKey,
  row: SheetRow,
  beside: { readonly sheet: string; readonly added: AddedWith },
): WorkbookError {
  const { column, says } = beside.added;
  const words = Object.entries(says).map(
    ([key, is]) => [columnOf(sheetOf(sheet), key), wordIn(sheet, key, is)] as const,
  );
  const what = say.onlyBeside(sheetOf(beside.sheet), words);
  return { sheet, row: row.row, column, value: shown(textOf(row, column)), ...what };
}

export function nobodyBeside(sheet: SheetKey, row: SheetRow, beside: string): WorkbookError {
  return {
    sheet,
    row: row.row,
    column: null,
    value: shown(row.key),
    ...say.nobodyBeside(row.key, sheetOf(beside)),
  };
}

/** A word of a column as each reader has it; anything else as it is written. */
function wordIn(sheet: SheetKey, column: string, is: string | number) {
  const { type } = columnOf(sheetOf(sheet), column);
  return type.is === 'word' ? fixedWord(type.words, String(is)) : same(String(is));
}
