import { shown } from '../../domain/text.ts';
import { Fault, valueIn } from '../cells.ts';
import type { Value } from '../cells.ts';
import type { ParsedRow } from '../parsed-row.ts';
import type { Table } from '../sheets/registry.ts';
import { columnOf, placeOf } from '../sheets/sheet.ts';
import type { Column, Sheet } from '../sheets/sheet.ts';
import type { PresentSheet, RawRow, WorkbookError } from '../source.ts';

export interface CheckedRow {
  readonly parsed: ParsedRow;
  readonly errors: readonly WorkbookError[];
  /** False where cells have slipped out of their columns: then only the row as a whole is wrong. */
  readonly aligned: boolean;
}

/** Reads a row and finds what is wrong with it by itself, without looking at any other. */
export function checkRow(sheet: Table, present: PresentSheet, raw: RawRow): CheckedRow {
  if (raw.stray !== undefined) return strayRow(sheet, raw, raw.stray);
  const values: (Value | undefined)[] = [];
  const errors: WorkbookError[] = [];
  sheet.columns.forEach((column, place) => {
    const value = valueIn(raw, column, place);
    const blank = value === null && column.required;
    values.push(blank || value instanceof Fault ? undefined : value);
    // A column that is missing was reported once, with the header.
    if (value instanceof Fault) errors.push(cellError(sheet, raw, column.key, value));
    else if (blank && present.columns.has(column.key))
      errors.push(cellError(sheet, raw, column.key, BLANK(column)));
  });
  const parsed: ParsedRow = { row: raw.row, values };
  for (const column of sheet.columns) {
    const fault = column.onlyWhen && unlessDue(sheet, column, parsed);
    if (fault) errors.push(cellError(sheet, raw, column.key, fault));
  }
  const backwards = endsTooSoon(sheet, parsed);
  if (backwards) errors.push(cellError(sheet, raw, 'validTo', backwards));
  return { parsed, errors, aligned: true };
}

export function cellError(sheet: Sheet, raw: RawRow, column: string, fault: Fault): WorkbookError {
  const value = shown(raw.cells[placeOf(sheet, column)] ?? '');
  const message = `${value === '' ? column : `${column} ${value}`} ${fault.message}`;
  return { sheet: sheet.key, row: raw.row, column, value, message, expected: fault.expected };
}

const BLANK = (column: Column) => new Fault('is blank', expectedOf(column));

function expectedOf(column: Column): string {
  switch (column.type.is) {
    case 'day':
      return 'a day such as 2015-10-01';
    case 'order':
      return 'a whole number';
    case 'word':
      return `one of ${Object.keys(column.type.words).join(', ')}`;
    default:
      return `a ${column.key} (${column.chinese})`;
  }
}

/** Such a row still counts by its identity, so that nothing that names it is reported as well. */
function strayRow(sheet: Table, raw: RawRow, stray: string): CheckedRow {
  const values = sheet.columns.map((column, place) => {
    const value = sheet.identity.includes(column.key) ? valueIn(raw, column, place) : undefined;
    return value instanceof Fault ? undefined : value;
  });
  const error: WorkbookError = {
    sheet: sheet.key,
    row: raw.row,
    column: null,
    value: shown(stray),
    message: `the row has the cell ${shown(stray)} where the header names no column`,
    expected: 'no more cells than columns; a cell with a comma in it stands between two "',
  };
  return { parsed: { row: raw.row, values }, errors: [error], aligned: false };
}

function unlessDue(sheet: Sheet, column: Column, row: ParsedRow): Fault | undefined {
  const { column: other = '', is } = column.onlyWhen ?? {};
  const decides = row.values[placeOf(sheet, other)];
  const value = row.values[placeOf(sheet, column.key)];
  if (decides === undefined || value === undefined || (decides === is) === (value !== null)) return undefined;
  const type = columnOf(sheet, other).type;
  const due = type.is === 'word' ? Object.entries(type.words).find(([, name]) => name === is)?.[0] : is;
  if (value === null) return new Fault(`is blank, and the row's ${other} is ${due}`, expectedOf(column));
  return new Fault(`stands in a row whose ${other} is not ${due}`, `a blank, or the ${other} ${due}`);
}

function endsTooSoon(sheet: Table, row: ParsedRow): Fault | undefined {
  const from = sheet.places.get('validFrom');
  const to = sheet.places.get('validTo');
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [row.values[from], row.values[to]];
  if (typeof first !== 'number' || typeof last !== 'number' || first < last) return undefined;
  return new Fault(
    'is not after the day on which the period starts',
    'a later day than validFrom, or a blank',
  );
}
