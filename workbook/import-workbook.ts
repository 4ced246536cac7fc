import { joinKey, splitKey } from '../domain/keys.ts';
import type { Database } from '../graph/database/database.ts';
import { findDated } from '../graph/import/find-dated.ts';
import { AlikeCodes } from '../graph/import/alike-codes.ts';
import { findKnown } from '../graph/import/find-known.ts';
import { findNeededBeyond } from '../graph/import/find-needed-beyond.ts';
import { findStillNamed } from '../graph/import/find-still-named.ts';
import { findEnded, findRepeated } from '../graph/import/known-rows.ts';
import { importRows, type ImportResult, type RowDifference } from '../graph/import/import-rows.ts';
import {
  foreseeFindings,
  nothingForeseen,
  type ForeseenFindings,
  type Foresight,
} from '../graph/answers/foresee-findings.ts';
import { writtenBy, type NewChange } from '../graph/record/change.ts';
import { checkWorkbook } from '../tables/check/check-workbook.ts';
import type { KnownPeriods } from '../tables/check/lifetimes.ts';
import type { KnownThings } from '../tables/check/known-things.ts';
import { OwnRows, type Owner } from './own-rows.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ReplaceScope } from '../tables/replace.ts';
import { neededBeyondError, stillNamedError } from './still-named-error.ts';
import { refuseWithoutRoom } from './room-for-import.ts';
import { writeRows, type SheetRow } from './rows.ts';
import { sheetOf } from '../tables/sheets/registry.ts';
import type { Table, TableKey } from '../tables/sheets/registry.ts';
import { withLetter } from '../tables/source.ts';
import type { WorkbookError, WorkbookSource } from '../tables/source.ts';

export interface WorkbookImport extends SourceImport {
  /** A folder of CSV files, or an .xlsx file. */
  readonly path: string;
}

export interface SourceImport {
  /** What the Change says it was made of; the path unless said. */
  readonly source?: string;
  /** What the source may have; the sheets of a workbook unless said. */
  readonly tables?: readonly Table[];
  readonly dryRun: boolean;
  readonly replace: readonly ReplaceScope[];
  readonly change: Pick<NewChange, 'actor' | 'operation'>;
  readonly onError: (error: WorkbookError) => void;
  readonly onNotice: (notice: WorkbookError) => void;
  readonly onProgress: (phase: 'checking' | 'writing', sheet: string, rows: number) => void;
  /** Asked again and again, never in the middle of a write: throws when it must not go on. */
  readonly goOn?: () => void;
  /** Who imports, where they may write their own only. */
  readonly owner?: Owner;
  /** Told of what differs from the graph, as it is found. */
  readonly onDifference?: (difference: RowDifference) => void;
  /**
   * For a dry run: says also what the import would do to the audit. It is written for that, unseen, and taken back;
   * other writers are told meanwhile that one is under way.
   */
  readonly foresight?: Foresight;
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
  const { dryRun, replace, onError, onNotice, onProgress, goOn } = options;
  const writes = !dryRun || options.foresight !== undefined;
  if (writes) await database.disk?.refuseWithout();
  const own = options.owner && (await OwnRows.begin(database, options.owner, replace));
  const known = own ? own.known(knownTo(database)) : knownTo(database);
  const checked = new Map<string, number>();
  const { errors, notices } = await checkWorkbook(source, known, {
    replace,
    periods: periodsOf(database),
    ...(options.tables ? { tables: options.tables } : {}),
    onError,
    onNotice,
    onProgress: (sheet, rows) => {
      goOn?.();
      checked.set(sheet, rows);
      onProgress('checking', sheet, rows);
    },
  });
  if (errors > 0) return { errors, notices, written: null, findings: null };
  if (writes)
    await refuseWithoutRoom(
      database,
      [...checked.values()].reduce((sum, rows) => sum + rows, 0),
    );
  const rows = (sheet: string) => writeRows(source, sheet as TableKey);
  const foreign = own ? await own.report(source, (error) => onError(withLetter(source, error))) : 0;
  const left = foreign > 0 ? [] : await leftHanging(database, rows, replace);
  for (const error of left) onError(withLetter(source, error));
  if (foreign + left.length > 0)
    return { errors: foreign + left.length, notices, written: null, findings: null };
  const content = { rows, complete: replace };
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
    ...(own ? { decidedOn: own.revision } : {}),
    ...(options.onDifference ? { onDifference: options.onDifference } : {}),
    ...(foresight
      ? { foresee: async (at) => void (findings = await foreseeFindings(database, at, foresight)) }
      : {}),
  });
  return { errors, notices, written, findings };
}

/** What the record has and the workbook has no row for, and would hang on what goes or ends by its rows. */
async function leftHanging(
  database: Database,
  rows: (sheet: string) => AsyncIterable<SheetRow>,
  replace: readonly ReplaceScope[],
): Promise<readonly WorkbookError[]> {
  return [
    ...(await findStillNamed(database, rows, replace)).map(stillNamedError),
    ...(await findNeededBeyond(database, rows, replace)).map(neededBeyondError),
  ];
}

/** What the graph knows of when things are there. */
function periodsOf(database: Database): KnownPeriods {
  return {
    dated: async (sheet) => {
      const found = await findDated(database, sheet);
      return new Map([...found].map(([code, period]) => [joinKey([code]), period]));
    },
    repeated: (sheet, rows) => findRepeated(database, sheet, rows),
    ended: (sheet, rows) => findEnded(database, sheet, rows),
  };
}

/** What the graph knows, asked by handles: a key of one column alone is a code with its `|` and `\\` escaped. */
function knownTo(database: Database): KnownThings {
  const alike = new AlikeCodes(database);
  return {
    alike: (sheet, codes) => alike.among(sheet, codes),
    find: async (sheet, handles) => {
      if (sheetOf(sheet).handle.length > 1) return findKnown(database, sheet, handles);
      const codes = handles.flatMap((handle) => splitKey(handle).slice(0, 1));
      const found = await findKnown(database, sheet, codes);
      return new Map([...found].map(([code, facts]) => [joinKey([code]), facts]));
    },
  };
}
