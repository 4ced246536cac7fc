import type { Database } from '../../graph/database/database.ts';
import { importSource, type WorkbookImportResult } from '../../workbook/import-workbook.ts';
import { memorySource, type Cells } from '../../tables/memory-source.ts';
import { TABLES, type TableKey } from '../../tables/sheets/registry.ts';
import type { WorkbookError } from '../../tables/source.ts';

export type Tables = Partial<Record<TableKey, readonly Cells[]>>;

/** Takes in rows of sheets and of what a seed has beside them. */
export async function importTables(
  database: Database,
  tables: Tables,
): Promise<WorkbookImportResult & { readonly list: readonly WorkbookError[] }> {
  const list: WorkbookError[] = [];
  const source = memorySource('tables', TABLES, (key) => tables[key] ?? []);
  const result = await importSource(database, source, {
    tables: TABLES,
    dryRun: false,
    replace: [],
    change: { actor: 'local:test', operation: 'SEED' },
    onError: (error) => list.push(error),
    onNotice: () => undefined,
    onProgress: () => undefined,
  });
  return { ...result, list };
}
