import { shown, tidy } from '../domain/text.ts';
import { isNamed } from '../tables/sheets/sheet.ts';
import type { Column, Sheet } from '../tables/sheets/sheet.ts';
import type { RawRow, WorkbookError } from '../tables/source.ts';

/** The column that a report of errors has beside the rows; no part of the workbook. */
export const ERRORS_COLUMN = '错误 errors';

/** What the first row of a sheet says: where the cells of each column stand. */
export interface Header {
  readonly columns: ReadonlySet<string>;
  /** For each column of the sheet its place in the file, or -1. */
  readonly places: readonly number[];
  /** Places in the file that have a header, known or not; what stands elsewhere is stray. */
  readonly named: ReadonlySet<number>;
  readonly problems: readonly WorkbookError[];
}

/** Reads a header row, in either language and any order; undefined where it is blank. */
export function readHeader(sheet: Sheet, record: readonly string[]): Header | undefined {
  const places = sheet.columns.map(() => -1);
  const named = new Set<number>();
  const problems: WorkbookError[] = [];
  record.forEach((cell, at) => {
    const name = tidy(cell);
    if (name === '') return;
    named.add(at);
    if (name === ERRORS_COLUMN) return;
    const place = sheet.columns.findIndex((column) => isNamed(column, name));
    if (place < 0) problems.push(unknownColumn(sheet, name));
    else if (places[place] !== -1) problems.push(repeatedColumn(sheet, place, name));
    else places[place] = at;
  });
  if (named.size === 0) return undefined;
  const columns = new Set<string>();
  sheet.columns.forEach((column, place) => {
    if (places[place] !== -1) columns.add(column.key);
    else if (column.required) problems.push(missingColumn(sheet, column));
  });
  return { columns, places, named, problems };
}

/** The cells of a record in the order of the sheet's columns; undefined where the record is blank. */
export function readCells(header: Header, record: readonly string[], row: number): RawRow | undefined {
  const tidied = record.map(tidy);
  if (tidied.every((cell) => cell === '')) return undefined;
  const cells = header.places.map((at) => (at < 0 ? '' : (tidied[at] ?? '')));
  const stray = tidied.find((cell, at) => cell !== '' && !header.named.has(at));
  return stray === undefined ? { row, cells } : { row, cells, stray };
}

function unknownColumn(sheet: Sheet, name: string): WorkbookError {
  const expected = `one of ${sheet.columns.map(columnTitle).join(', ')}`;
  return problem(sheet, name, `${sheet.key} has no column ${shown(name)}`, expected);
}

function repeatedColumn(sheet: Sheet, place: number, name: string): WorkbookError {
  const column = sheet.columns[place];
  const title = column ? columnTitle(column) : name;
  return problem(sheet, name, `the header names the column ${title} a second time`, 'each column once');
}

function missingColumn(sheet: Sheet, column: Column): WorkbookError {
  const title = columnTitle(column);
  const { message, expected } = { message: `the column ${title} is missing`, expected: `a column ${title}` };
  return { sheet: sheet.key, row: 1, column: column.key, value: null, message, expected };
}

/** `validFrom (起始日期)`. */
function columnTitle(column: Column): string {
  return `${column.key} (${column.chinese})`;
}

function problem(sheet: Sheet, name: string, message: string, expected: string): WorkbookError {
  return { sheet: sheet.key, row: 1, column: shown(name), value: shown(name), message, expected };
}
