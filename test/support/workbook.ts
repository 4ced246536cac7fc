import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../graph/database/database.ts';
import type { Foresight } from '../../graph/answers/foresee-findings.ts';
import { importWorkbook, type WorkbookImportResult } from '../../workbook/import-workbook.ts';
import { parseReplaceScope } from '../../tables/replace.ts';
import { inEnglish, type PlainError } from './in-english.ts';

type Cell = string | number | null;
/** Sheets by key: the header, then the rows. */
export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const asCell = (cell: Cell): string => `"${String(cell ?? '').replaceAll('"', '""')}"`;

/** Writes the sheets as a folder of CSV files, for as long as `use` takes. */
async function withFolder<T>(sheets: Sheets, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'quanze-workbook-'));
  try {
    for (const [sheet, rows] of Object.entries(sheets)) {
      await writeFile(
        join(folder, `${sheet}.csv`),
        rows.map((row) => row.map(asCell).join(',')).join('\r\n'),
      );
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface ImportFlags {
  readonly dryRun?: boolean;
  readonly replace?: readonly string[];
  readonly foresight?: Foresight;
}

export interface Imported extends WorkbookImportResult {
  readonly list: readonly PlainError[];
}

/** Imports a folder as the command line does. */
export async function importFolder(
  database: Database,
  path: string,
  { dryRun = false, replace = [], foresight }: ImportFlags = {},
): Promise<Imported> {
  const list: PlainError[] = [];
  const result = await importWorkbook(database, {
    path,
    dryRun,
    replace: replace.map(parseReplaceScope),
    change: { actor: 'local:test', operation: 'IMPORT' },
    onError: (error) => list.push(inEnglish(error)),
    onNotice: () => undefined,
    onProgress: () => undefined,
    ...(foresight ? { foresight } : {}),
  });
  return { ...result, list };
}

export const importSheets = (database: Database, sheets: Sheets, flags?: ImportFlags): Promise<Imported> =>
  withFolder(sheets, (folder) => importFolder(database, folder, flags));
