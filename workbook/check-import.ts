import { basename } from 'node:path';
import { joinKey, splitKey } from '../domain/keys.ts';
import { noRows } from '../domain/messages/workbook-sheets.ts';
import { shown } from '../domain/text.ts';
import type { Database } from '../graph/database/database.ts';
import { AlikeCodes } from '../graph/import/alike-codes.ts';
import { findDated } from '../graph/import/find-dated.ts';
import { findHeld, findKnown } from '../graph/import/find-known.ts';
import { findNeededBeyond } from '../graph/import/find-needed-beyond.ts';
import { findStillNamed } from '../graph/import/find-still-named.ts';
import { findEnded, findRepeated } from '../graph/import/known-rows.ts';
import { checkWorkbook } from '../tables/check/check-workbook.ts';
import type { KnownPeriods } from '../tables/check/lifetimes.ts';
import type { KnownThings } from '../tables/check/known-things.ts';
import type { ReplaceScope } from '../tables/replace.ts';
import { sheetOf, type TableKey } from '../tables/sheets/registry.ts';
import { withLetter, type WorkbookError, type WorkbookSource } from '../tables/source.ts';
import { OwnRows } from './own-rows.ts';
import { neededBeyondError, stillNamedError } from './still-named-error.ts';
import { writeRows, type SheetRow } from './rows.ts';
import type { SourceImport } from './source-import.ts';

/** What a workbook is, against itself and the record; the errors themselves are told as they are found. */
export interface CheckedImport {
  readonly errors: number;
  readonly notices: number;
  readonly rows: number;
  /** The revision that whose rows they are was decided on; undefined for who may write all. */
  readonly decidedOn: number | undefined;
}

type Options = Pick<
  SourceImport,
  'owner' | 'replace' | 'source' | 'tables' | 'onError' | 'onNotice' | 'onProgress' | 'goOn' | 'goOnChecking'
>;

/** Finds all that is wrong with a workbook for this record. Writes nothing. */
export async function checkImport(
  database: Database,
  given: WorkbookSource,
  options: Options,
): Promise<CheckedImport> {
  const { replace, owner, tables, onNotice, onProgress } = options;
  const source = watched(given, options);
  const onError = (error: WorkbookError): void => options.onError(withLetter(source, error));
  const own = owner && (await OwnRows.begin(database, owner, replace));
  const known = own ? own.known(knownTo(database)) : knownTo(database);
  const { errors, notices, rows } = await checkWorkbook(source, known, {
    replace,
    periods: periodsOf(database),
    ...(tables ? { tables } : {}),
    onError,
    onNotice,
    onProgress: (sheet, count) => onProgress('checking', sheet, count),
  });
  const result = {
    notices,
    rows: [...rows.values()].reduce((sum, each) => sum + each, 0),
    decidedOn: own?.revision,
  };
  if (errors > 0) return { ...result, errors };
  // Whoever names a sheet as complete may mean that it is to be empty.
  if (result.rows === 0 && replace.length === 0 && !tables) {
    onError(withoutRows(options.source ?? basename(source.path)));
    return { ...result, errors: 1 };
  }
  const foreign = own ? await own.report(source, onError) : 0;
  if (foreign > 0) return { ...result, errors: foreign };
  const left = await leftHanging(database, (sheet) => writeRows(source, sheet as TableKey), replace);
  for (const error of left) onError(error);
  return { ...result, errors: left.length };
}

function withoutRows(file: string): WorkbookError {
  return { sheet: shown(file), row: null, column: null, value: null, ...noRows() };
}

/** The same workbook, which asks at each line whether to go on. */
function watched(source: WorkbookSource, { goOn, goOnChecking }: Options): WorkbookSource {
  const ask = (): void => {
    goOn?.();
    goOnChecking?.();
  };
  return {
    ...source,
    rows: async function* (sheet, onNotice) {
      const lines = source.rows(sheet, (notice) => {
        ask();
        onNotice?.(notice);
      });
      for await (const row of lines) {
        ask();
        yield row;
      }
    },
  };
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
    held: (sheet, keys) => findHeld(database, sheet, keys),
    find: async (sheet, handles) => {
      if (sheetOf(sheet).handle.length > 1) return findKnown(database, sheet, handles);
      const codes = handles.flatMap((handle) => splitKey(handle).slice(0, 1));
      const found = await findKnown(database, sheet, codes);
      return new Map([...found].map(([code, facts]) => [joinKey([code]), facts]));
    },
  };
}
