import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Cells } from '../tables/memory-source.ts';
import type { TableKey } from '../tables/sheets/registry.ts';

/** Rows for the sheets of a workbook, and for what a seed has beside them. */
export type Tables = Partial<Record<TableKey, readonly Cells[]>>;

type Row = Readonly<Record<string, string>>;

const FACTS = join(import.meta.dirname, 'data');
const INVENTED = join(import.meta.dirname, 'demo');

/** The rows of a file of facts, by the names of its columns. */
export const readFacts = (name: string): readonly Row[] => readCsv(join(FACTS, `${name}.csv`));

/** What is invented, of the city or of a folder within: one file a table, by the table's key. */
export function readInvented(folder = ''): Tables {
  const path = join(INVENTED, folder);
  const files = readdirSync(path).filter((file) => file.endsWith('.csv'));
  return Object.fromEntries(files.map((file) => [basename(file, '.csv'), readCsv(join(path, file))]));
}

function readCsv(path: string): readonly Row[] {
  return parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true }) as readonly Row[];
}

/** The cell of a column that the file is known to have. */
export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`a file of facts has no column ${column}`);
  return text;
}

/** The rows of several, table by table, in the order given. */
export function joinTables(...all: readonly Tables[]): Tables {
  const joined: Partial<Record<TableKey, Cells[]>> = {};
  for (const tables of all) {
    for (const [key, rows] of Object.entries(tables) as [TableKey, readonly Cells[]][])
      joined[key] = [...(joined[key] ?? []), ...rows];
  }
  return joined;
}
