import type { Database } from '../../graph/database/database.ts';
import { importSource, type WorkbookImportResult } from '../../workbook/import-workbook.ts';
import { memorySource, type Cells } from '../../tables/memory-source.ts';
import { TABLES, type TableKey } from '../../tables/sheets/registry.ts';
import { inEnglish, type PlainError } from './in-english.ts';

export type Tables = Partial<Record<TableKey, readonly Cells[]>>;

/** Takes in rows of sheets and of what a seed has beside them. */
export async function importTables(
  database: Database,
  tables: Tables,
): Promise<WorkbookImportResult & { readonly list: readonly PlainError[] }> {
  const list: PlainError[] = [];
  const source = memorySource('tables', TABLES, (key) => tables[key] ?? []);
  const result = await importSource(database, source, {
    tables: TABLES,
    dryRun: false,
    replace: [],
    change: { actor: 'local:test', operation: 'SEED' },
    onError: (error) => list.push(inEnglish(error)),
    onNotice: () => undefined,
    onProgress: () => undefined,
  });
  return { ...result, list };
}
