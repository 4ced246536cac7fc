import { ALWAYS, STILL, isoFromDay } from '../../domain/days.ts';
import type { Words } from '../../domain/words.ts';
import type { Values } from '../../graph/import/record-kind.ts';
import type { Column, Sheet } from '../../tables/sheets/sheet.ts';
import type { WrittenCell } from '../spreadsheet/written-sheet.ts';

type Value = Values[string];

/** The cells of a row, in the order of the sheet's columns, as a workbook writes them. */
export function cellsOf(sheet: Sheet, values: Values): WrittenCell[] {
  return sheet.columns.map((column) => cellOf(column, values[column.key] ?? null));
}

/** The same as texts. */
export function textsOf(sheet: Sheet, values: Values): string[] {
  return cellsOf(sheet, values).map((cell) => {
    if (typeof cell === 'object' && cell !== null && 'day' in cell) return isoFromDay(cell.day) ?? '';
    return cell === null ? '' : String(cell);
  });
}

function cellOf({ key, type }: Column, value: Value): WrittenCell {
  if (value === null) return null;
  switch (type.is) {
    case 'day':
      return value === ALWAYS || value === STILL ? null : { day: Number(value) };
    case 'order':
      return Number(value);
    case 'word':
      return wordFor(type.words, String(value), key);
    default:
      return Array.isArray(value) ? value.join('；') : String(value);
  }
}

function wordFor(words: Words, name: string, column: string): string {
  const found = Object.entries(words).find(([, each]) => each === name);
  if (!found) throw new Error(`the column ${column} has no word for ${name}`);
  return found[0];
}
