import type { Language } from '../../domain/language.ts';
import { errorsLeft, expectedAfter } from '../../domain/messages/workbook-import.ts';
import { sheetOf } from '../../tables/sheets/registry.ts';
import { UnreadableSheet } from '../../tables/source.ts';
import type { WorkbookError } from '../../tables/source.ts';
import { ERRORS_COLUMN, isErrorsColumn } from '../layout/header-name.ts';
import { letterOf } from '../spreadsheet/letters.ts';
import { writeSpreadsheet } from '../spreadsheet/write-spreadsheet.ts';
import type { WrittenCell, WrittenSheet } from '../spreadsheet/written-sheet.ts';
import { tellError } from '../tell-error.ts';
import { aboutSheet } from '../template/about-sheet.ts';
import { columnLayout } from '../template/sheet-layout.ts';
import type { WholeLine, WholeSheet, WholeWorkbook } from '../whole-workbook.ts';
import type { ErrorReport } from './error-report.ts';

/**
 * Writes the whole workbook again, each cell where it was, whether it is understood or not, with the errors of its
 * rows beside them. Corrected there, it can be imported as it is: an import passes over the column of the errors.
 */
export async function writeReport(
  path: string,
  source: WholeWorkbook,
  errors: ErrorReport,
  language: Language,
): Promise<void> {
  const names = new SheetNames();
  const sheets = source.whole.map((sheet) => new ReportedSheet(sheet, errors, language));
  await writeSpreadsheet(path, [
    aboutSheet([...generalErrors(errors, language)]),
    ...(await Promise.all(sheets.map((each) => each.written(names)))),
  ]);
}

function* generalErrors(
  { general, left }: ErrorReport,
  language: Language,
): Generator<readonly WrittenCell[]> {
  for (const error of general) {
    const { sheet, row, column } = error;
    yield [
      wrong(sheet),
      row,
      wrong(column ?? ''),
      wrong(`${tellError(error, language).place}  ${textOf(error, language)}`),
    ];
  }
  if (left > 0) yield [wrong(errorsLeft(left)[language])];
}

/** Names as a spreadsheet takes them, each once. */
class SheetNames {
  private readonly taken = new Set<string>(['说明 about']);

  free(name: string): string {
    const plain = name.replace(/[:\\/?*[\]]/g, ' ').slice(0, 31) || 'Sheet';
    let free = plain;
    for (let count = 2; this.taken.has(free.toLowerCase()); count += 1)
      free = `${plain.slice(0, 27)}(${count})`;
    this.taken.add(free.toLowerCase());
    return free;
  }
}

class ReportedSheet {
  private readonly sheet: WholeSheet;
  private readonly errors: ErrorReport;
  private readonly language: Language;

  constructor(sheet: WholeSheet, errors: ErrorReport, language: Language) {
    this.sheet = sheet;
    this.errors = errors;
    this.language = language;
  }

  async written(names: SheetNames): Promise<WrittenSheet> {
    const { read, isHidden, name } = this.sheet;
    const width = await this.width();
    const columns = Array.from({ length: width }, (_, at) => this.layout(at));
    return {
      ...{ name: names.free(name), isHidden, frozenRows: read?.header.row ?? 0 },
      columns: read ? [...columns, { width: 80 }] : columns,
      rows: this.rows(width),
    };
  }

  private layout(at: number) {
    const { read } = this.sheet;
    const place = read?.header.places.indexOf(at) ?? -1;
    const column = read && sheetOf(read.key).columns[place];
    return read && column ? columnLayout(sheetOf(read.key), column) : { width: 20 };
  }

  /** The errors stand after the last column that has anything in it. */
  private async width(): Promise<number> {
    let width = 0;
    for await (const { cells } of this.lines()) width = Math.max(width, cells.length);
    return width;
  }

  private async *rows(width: number): AsyncGenerator<readonly WrittenCell[]> {
    const { read } = this.sheet;
    let last = 0;
    for await (const { row, cells } of this.lines()) {
      for (; last < row - 1; last += 1) yield [];
      last = row;
      const padded = Array.from({ length: width }, (_, at) => cells[at] ?? null);
      yield read ? [...this.marked(row, padded), this.beside(row)] : padded;
    }
  }

  private marked(row: number, cells: readonly WrittenCell[]): readonly WrittenCell[] {
    const { read } = this.sheet;
    const found = read ? this.errors.of(read.key, row) : [];
    if (found.length === 0 || !read) return cells;
    const letters = new Set(
      found.map(({ column, letter }) => letter ?? read.header.letters.get(column ?? '')),
    );
    return cells.map((cell, at) =>
      typeof cell === 'string' && letters.has(letterOf(at)) ? wrong(cell) : cell,
    );
  }

  private beside(row: number): WrittenCell {
    const { read } = this.sheet;
    if (row === read?.header.row) return { text: ERRORS_COLUMN, style: 'header' };
    const found = read ? this.errors.of(read.key, row) : [];
    return found.length > 0 ? wrong(found.map((each) => textOf(each, this.language)).join('\n')) : null;
  }

  /** The lines up to where the sheet breaks off, which is one of the errors; without the errors of an earlier report. */
  private async *lines(): AsyncGenerator<WholeLine> {
    let old: number | undefined;
    try {
      for await (const { row, cells } of this.sheet.lines()) {
        const at = cells.findIndex((cell) => typeof cell === 'string' && isErrorsColumn(cell));
        if (at >= 0) old = at;
        yield { row, cells: old === undefined ? cells : cells.slice(0, old) };
      }
    } catch (error) {
      if (!(error instanceof UnreadableSheet)) throw error;
    }
  }
}

const wrong = (text: string): WrittenCell => ({ text, style: 'wrong' });

const textOf = ({ message, expected }: WorkbookError, language: Language): string =>
  `${message[language]}; ${expectedAfter(expected)[language]}`;
