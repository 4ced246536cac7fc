import type { Database } from '../graph/database/database.ts';
import { importRows, type ImportResult } from '../graph/import/import-rows.ts';
import {
  foreseeFindings,
  nothingForeseen,
  type ForeseenFindings,
} from '../graph/answers/foresee-findings.ts';
import { writtenBy } from '../graph/record/change.ts';
import { checkImport, type CheckedImport } from './check-import.ts';
import { readWorkbook } from './read-workbook.ts';
import { refuseWithoutRoom } from './room-for-import.ts';
import { writeRows } from './rows.ts';
import type { SourceImport, Turn } from './source-import.ts';
import type { TableKey } from '../tables/sheets/registry.ts';
import type { WorkbookSource } from '../tables/source.ts';

export interface WorkbookImport extends SourceImport {
  /** A folder of CSV files, or an .xlsx file. */
  readonly path: string;
}

export interface WorkbookImportResult {
  readonly errors: number;
  readonly notices: number;
  /** Null where the workbook has errors: then nothing was written. */
  readonly written: ImportResult | null;
  /** What it would do to the audit; null where that was not asked, or the workbook has errors. */
  readonly findings: ForeseenFindings | null;
}

/** Checks a workbook whole and, if it is without error, writes what differs from the graph. */
export async function importWorkbook(
  database: Database,
  options: WorkbookImport,
): Promise<WorkbookImportResult> {
  return importSource(database, await readWorkbook(options.path), options);
}

/** The same for a workbook that is opened already, or for what a seed brings. */
export async function importSource(
  database: Database,
  source: WorkbookSource,
  options: SourceImport,
): Promise<WorkbookImportResult> {
  const { dryRun, foresight, turn = atOnce } = options;
  const writes = !dryRun || foresight !== undefined;
  if (writes) await database.disk?.refuseWithout();
  const first = await checkImport(database, source, options);
  if (first.errors > 0) return unwritten(first);
  if (!writes) return write(database, source, options, first);
  return turn(async (isStale) => {
    // What it was checked against has changed: its notices are told already, what is wrong now is not.
    const checked = isStale
      ? await checkImport(database, source, { ...options, onNotice: () => undefined })
      : first;
    if (checked.errors > 0) return unwritten(checked);
    await refuseWithoutRoom(database, checked.rows);
    return write(database, source, options, checked);
  });
}

const atOnce: Turn = (work) => work(false);

const unwritten = ({ errors, notices }: CheckedImport): WorkbookImportResult => ({
  ...{ errors, notices, written: null, findings: null },
});

async function write(
  database: Database,
  source: WorkbookSource,
  options: SourceImport,
  { errors, notices, decidedOn }: CheckedImport,
): Promise<WorkbookImportResult> {
  const { dryRun, replace, onProgress, goOn } = options;
  const content = { rows: (sheet: string) => writeRows(source, sheet as TableKey), complete: replace };
  const foresight = dryRun ? options.foresight : undefined;
  let findings = foresight ? nothingForeseen(foresight) : null;
  const written = await importRows(database, content, {
    dryRun,
    change: {
      ...options.change,
      ...(options.owner && writtenBy(options.owner.actor)),
      source: options.source ?? source.path,
    },
    onProgress: (sheet, count) => onProgress('writing', sheet, count),
    ...(goOn ? { goOn } : {}),
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(options.onDifference ? { onDifference: options.onDifference } : {}),
    ...(foresight
      ? { foresee: async (at) => void (findings = await foreseeFindings(database, at, foresight)) }
      : {}),
  });
  return { errors, notices, written, findings };
}
