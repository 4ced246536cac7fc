import { ALWAYS, STILL } from '../../domain/days.ts';
import type { Values } from '../../graph/import/record-kind.ts';
import { cellText } from '../../tables/cell-text.ts';
import type { Column, Sheet } from '../../tables/sheets/sheet.ts';
import { valueForPeople } from '../template/written-columns.ts';
import type { WrittenCell } from '../spreadsheet/written-sheet.ts';

type Value = Values[string];

/** The cells of a row in these columns, for people. */
export const cellsForPeople = (columns: readonly Column[], values: Values): WrittenCell[] =>
  columns.map((column) => cellOf(column, valueForPeople(values, column)));

/** The cells of a row in the order of the sheet's columns, as texts. */
export function textsOf(sheet: Sheet, values: Values): string[] {
  return sheet.columns.map((column) => cellText(column, values[column.key] ?? null));
}

function cellOf(column: Column, value: Value): WrittenCell {
  if (value === null) return null;
  switch (column.type.is) {
    case 'day':
      return value === ALWAYS || value === STILL ? null : { day: Number(value) };
    case 'order':
      return Number(value);
    default:
      return cellText(column, value);
  }
}
