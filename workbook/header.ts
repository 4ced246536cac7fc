import type { Told } from '../domain/messages/told.ts';
import * as say from '../domain/messages/workbook-sheets.ts';
import { shown, tidy } from '../domain/text.ts';
import { isNamed } from '../tables/sheets/sheet.ts';
import type { Column, Sheet } from '../tables/sheets/sheet.ts';
import { letterOf } from './spreadsheet/letters.ts';
import type { RawRow, WorkbookError } from '../tables/source.ts';

/** The column that a report of errors has beside the rows; no part of the workbook. */
export const ERRORS_COLUMN = '错误 errors';

/** What the first row of a sheet says: where the cells of each column stand. */
export interface Header {
  readonly columns: ReadonlySet<string>;
  readonly letters: ReadonlyMap<string, string>;
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
    if (place < 0) problems.push(unknownColumn(sheet, name, at));
    else if (places[place] !== -1) problems.push(repeatedColumn(sheet, place, name, at));
    else places[place] = at;
  });
  if (named.size === 0) return undefined;
  const letters = new Map<string, string>();
  sheet.columns.forEach((column, place) => {
    const at = places[place] ?? -1;
    if (at !== -1) letters.set(column.key, letterOf(at));
    else if (column.required) problems.push(missingColumn(sheet, column));
  });
  return { columns: new Set(letters.keys()), letters, places, named, problems };
}

/** The cells of a record in the order of the sheet's columns; undefined where the record is blank. */
export function readCells(header: Header, record: readonly string[], row: number): RawRow | undefined {
  const tidied = record.map(tidy);
  if (tidied.every((cell) => cell === '')) return undefined;
  const cells = header.places.map((at) => (at < 0 ? '' : (tidied[at] ?? '')));
  const stray = tidied.find((cell, at) => cell !== '' && !header.named.has(at));
  return stray === undefined ? { row, cells } : { row, cells, stray };
}

function unknownColumn(sheet: Sheet, name: string, at: number): WorkbookError {
  return problem(sheet, name, at, say.unknownColumn(sheet, shown(name), sheet.columns));
}

function repeatedColumn(sheet: Sheet, place: number, name: string, at: number): WorkbookError {
  const column = sheet.columns[place] ?? { key: name, chinese: name };
  return problem(sheet, name, at, say.repeatedColumn(column));
}

function missingColumn(sheet: Sheet, column: Column): WorkbookError {
  return { sheet: sheet.key, row: 1, column: column.key, value: null, ...say.missingColumn(column) };
}

function problem(sheet: Sheet, name: string, at: number, what: Told): WorkbookError {
  return { sheet: sheet.key, row: 1, column: shown(name), value: shown(name), letter: letterOf(at), ...what };
}
