import { tidy } from '../domain/text.ts';
import type { Table, TableKey } from './sheets/registry.ts';
import type { RawRow, WorkbookSource } from './source.ts';

/** A row by the keys of its columns; what is left out is blank. */
export type Cells = Readonly<Record<string, string | undefined>>;

/** Rows that are at hand, as a source: row 1 is the header that they do not have. A column that the table lacks throws. */
export function memorySource(
  path: string,
  tables: readonly Table[],
  rowsOf: (table: TableKey) => readonly Cells[],
): WorkbookSource {
  const raw = new Map(tables.map((table) => [table.key, rowsOf(table.key).map(rawRow(table))]));
  return {
    path,
    problems: [],
    notices: [],
    unreadable: new Set(),
    sheets: new Map(
      tables.map(({ key, columns }) => [key, { columns: new Set(columns.map((column) => column.key)) }]),
    ),
    rows: async function* (key) {
      yield* raw.get(key) ?? [];
    },
  };
}

/** A row at a place in a list, as a source has it. */
export function rawRow(table: Table): (cells: Cells, index: number) => RawRow {
  return (cells, index) => {
    const unknown = Object.keys(cells).find((key) => !table.places.has(key));
    if (unknown !== undefined) throw new Error(`${table.key} has no column ${unknown}`);
    return { row: index + 2, cells: table.columns.map(({ key }) => tidy(cells[key] ?? '')) };
  };
}
