import { saysElse } from '../../domain/messages/workbook-rows.ts';
import { shown } from '../../domain/text.ts';
import { keyOf, valueOf, type ParsedRow } from '../parsed-row.ts';
import type { Table } from '../sheets/registry.ts';
import type { Column } from '../sheets/sheet.ts';
import type { WorkbookError } from '../source.ts';
import type { KnownThings } from './known-things.ts';

/** Columns of which all rounds of a thing say the same: in the workbook, and with what the record has. */
export class FixedColumns {
  private readonly sheet: Table;
  private readonly columns: readonly Column[];
  private readonly known: KnownThings;
  /** By handle, what its first row says, by column. */
  private readonly first = new Map<string, Readonly<Record<string, string>>>();

  private constructor(sheet: Table, columns: readonly Column[], known: KnownThings) {
    this.sheet = sheet;
    this.columns = columns;
    this.known = known;
  }

  static of(sheet: Table, known: KnownThings): FixedColumns | undefined {
    const columns = sheet.columns.filter(({ isFixed }) => isFixed);
    return columns.length > 0 ? new FixedColumns(sheet, columns, known) : undefined;
  }

  async errors(rows: readonly ParsedRow[]): Promise<WorkbookError[]> {
    const handled = rows.flatMap((row) => {
      const handle = keyOf(this.sheet, this.sheet.handle, row);
      return handle === undefined ? [] : [{ row, handle }];
    });
    const news = [...new Set(handled.map(({ handle }) => handle))].filter((each) => !this.first.has(each));
    for (const [handle, { cells }] of await this.known.find(this.sheet.key, news))
      this.first.set(handle, said(Object.entries(cells ?? {})));
    return handled.flatMap(({ row, handle }) => this.errorsOf(row, handle));
  }

  private errorsOf(row: ParsedRow, handle: string): WorkbookError[] {
    const now = said(this.columns.map(({ key }) => [key, valueOf(this.sheet, row, key)]));
    const first = this.first.get(handle) ?? {};
    this.first.set(handle, { ...now, ...first });
    return this.columns.flatMap((column) => {
      const [before, says] = [first[column.key], now[column.key]];
      if (before === undefined || says === undefined || before === says) return [];
      const what = saysElse(column, shown(handle), shown(before));
      return [{ sheet: this.sheet.key, row: row.row, column: column.key, value: shown(says), ...what }];
    });
  }
}

const said = (cells: readonly (readonly [string, unknown])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    cells.flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])),
  );
