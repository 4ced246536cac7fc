import { sheetNamed } from '../../tables/sheets/registry.ts';
import type { TableKey } from '../../tables/sheets/registry.ts';
import type { WorkbookError } from '../../tables/source.ts';

/** Errors beside their rows are kept in memory, up to this many; the list as CSV has all. */
const MOST_KEPT = 100_000;

/** The errors of a workbook, by the rows that they are about. */
export class ErrorReport {
  /** Errors of whole sheets, files and headers. */
  readonly general: WorkbookError[] = [];
  /** How many there were that are not kept. */
  left = 0;
  private kept = 0;
  private readonly rows = new Map<string, Map<number, WorkbookError[]>>();

  add(error: WorkbookError): void {
    this.kept += 1;
    if (this.kept > MOST_KEPT) this.left += 1;
    else if (error.row === null || error.row === 1 || !sheetNamed(error.sheet)) this.general.push(error);
    else this.addToRow(error.row, error);
  }

  of(sheet: TableKey, row: number): readonly WorkbookError[] {
    return this.rows.get(sheet)?.get(row) ?? [];
  }

  private addToRow(row: number, error: WorkbookError): void {
    let rows = this.rows.get(error.sheet);
    if (!rows) this.rows.set(error.sheet, (rows = new Map()));
    const errors = rows.get(row);
    if (errors) errors.push(error);
    else rows.set(row, [error]);
  }
}
