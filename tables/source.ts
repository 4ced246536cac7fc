import { Refusal } from '../domain/errors.ts';
import type { Bilingual } from '../domain/language.ts';
import type { Told } from '../domain/messages/told.ts';
import type { Fault } from './fault.ts';
import type { TableKey } from './sheets/registry.ts';

/** One error of a workbook. Row and column are null where the error is of a whole sheet or row. */
export interface WorkbookError {
  /** The key of the sheet; for a file that is no sheet, the file's name. */
  readonly sheet: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number | null;
  readonly column: string | null;
  /** The cell as it was read, safe to print: what nobody can see is written out, what is very long is cut. */
  readonly value: string | null;
  readonly message: Bilingual;
  readonly expected: Bilingual;
  /** Where its column stands, as a spreadsheet program names it: `C`. */
  readonly letter?: string;
}

export interface RawRow {
  readonly row: number;
  /** One text for each column of the sheet in the registry's order, tidy; '' where blank or without a column. */
  readonly cells: readonly string[];
  /** Cells that are wrong whatever they say, by the place of their column: errors of a spreadsheet, dates as codes. */
  readonly wrong?: ReadonlyMap<number, Fault>;
  /** What stands under the header of the last day, which takes the place of the end of the period. */
  readonly lastDay?: { readonly text: string; readonly fault?: Fault };
  /** The first text that stands under no header. */
  readonly stray?: string;
}

export interface PresentSheet {
  /** The columns that the header names. */
  readonly columns: ReadonlySet<string>;
  /** Where each stands, as a spreadsheet program names it. */
  readonly letters?: ReadonlyMap<string, string>;
}

/** Where the rows of a workbook come from: a folder of CSV files or a spreadsheet. */
export interface WorkbookSource {
  /** The path as it was given. */
  readonly path: string;
  /** What is wrong with files and headers, in the order of the sheets. */
  readonly problems: readonly WorkbookError[];
  /** What was taken in another way than it stands there, or passed over, of files, sheets and headers. */
  readonly notices: readonly WorkbookError[];
  /** The sheets that can be read. */
  readonly sheets: ReadonlyMap<TableKey, PresentSheet>;
  /** Sheets that were handed over in a way that cannot be read, and have a problem that says so. */
  readonly unreadable: ReadonlySet<TableKey>;
  /**
   * All rows that are not blank, from the first; may be read again. `onNotice` is told of lines that are no rows of
   * the table. Throws `UnreadableSheet` where it breaks off.
   */
  rows(sheet: TableKey, onNotice?: (notice: WorkbookError) => void): AsyncIterable<RawRow>;
}

/** An error with the letter of its column, where the source knows it. */
export function withLetter({ sheets }: WorkbookSource, error: WorkbookError): WorkbookError {
  const { column } = error;
  if (error.letter !== undefined || column === null) return error;
  const letter = sheets.get(error.sheet as TableKey)?.letters?.get(column);
  return letter === undefined ? error : { ...error, letter };
}

/** A sheet that cannot be read (further): not UTF-8, a quote without an end, changed while it was read. */
export class UnreadableSheet extends Refusal {
  readonly row: number | null;
  readonly told: Told;
  constructor(told: Told, row: number | null = null, options: ErrorOptions = {}) {
    super('invalid', told.message, { row }, options);
    this.name = 'UnreadableSheet';
    this.row = row;
    this.told = told;
  }
}
