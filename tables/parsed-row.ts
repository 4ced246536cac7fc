import { ALWAYS, isoFromDay, STILL } from '../domain/days.ts';
import { joinKey } from '../domain/keys.ts';
import type { Value } from '../kinds/kind.ts';
import { columnOf, placeOf } from './sheets/sheet.ts';
import type { Column, Sheet } from './sheets/sheet.ts';

/** A row as values by the place of their columns; undefined where the cell is wrong and nothing follows from it. */
export interface ParsedRow {
  readonly row: number;
  readonly values: readonly (Value | undefined)[];
}

export function valueOf(sheet: Sheet, row: ParsedRow, column: string): Value | undefined {
  return row.values[placeOf(sheet, column)];
}

/**
 * The key that these columns of the row make, with words by their schema name, days as ISO and '' for a blank.
 * Undefined where a cell is wrong, or blank though it is required.
 */
export function keyOf(sheet: Sheet, columns: readonly string[], row: ParsedRow): string | undefined {
  const parts: string[] = [];
  for (const key of columns) {
    const column = columnOf(sheet, key);
    const value = row.values[placeOf(sheet, key)];
    if (value === undefined || (value === null && column.required)) return undefined;
    parts.push(keyPart(column, value));
  }
  return joinKey(parts);
}

/** A row as it is written: all that holds for its thing. Columns that the workbook lacks count as blank. */
export interface WrittenRow {
  readonly row: number;
  /** The identity columns as one key; see `joinKey`. */
  readonly key: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** Undefined where a cell is wrong, or blank though it is required. */
export function writtenRow(sheet: Sheet, row: ParsedRow): WrittenRow | undefined {
  const key = keyOf(sheet, sheet.identity, row);
  if (key === undefined) return undefined;
  const values: Record<string, Value> = {};
  for (const [place, column] of sheet.columns.entries()) {
    const value = row.values[place];
    if (value === undefined || (value === null && column.required)) return undefined;
    values[column.key] = value ?? whenBlank(column);
  }
  return { row: row.row, key, values };
}

/** A period without a first or last day has no ends; other blanks are nothing. */
function whenBlank(column: Column): Value {
  if (column.key === 'validFrom') return ALWAYS;
  return column.key === 'validTo' ? STILL : null;
}

function keyPart(column: Column, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number')
    return (column.type.is === 'day' ? isoFromDay(value) : null) ?? String(value);
  return String(value);
}
