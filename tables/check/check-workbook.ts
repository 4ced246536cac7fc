import type { ReplaceScope } from '../replace.ts';
import { SHEETS, sheetNamed } from '../sheets/registry.ts';
import type { TableKey, Table } from '../sheets/registry.ts';
import { withLetter } from '../source.ts';
import type { WorkbookError, WorkbookSource } from '../source.ts';
import { checkRows, readAhead } from './check-sheet.ts';
import type { Reporter, SheetCheck } from './check-sheet.ts';
import { FixedColumns } from './fixed-columns.ts';
import { ColumnNotes } from './column-notes.ts';
import { Gaps } from './gaps.ts';
import { afterReplacing } from './known-things.ts';
import type { KnownThings } from './known-things.ts';
import { Lifetimes } from './lifetimes.ts';
import type { KnownPeriods } from './lifetimes.ts';
import { LookAlikes } from './look-alikes.ts';
import { replaceErrors } from './replace-errors.ts';
import { SeenSheet } from './seen-sheet.ts';

export interface CheckOptions {
  readonly replace: readonly ReplaceScope[];
  /** What is checked, in its order; the sheets of a workbook unless said. */
  readonly tables?: readonly Table[];
  /** What is known of when things are there; unless given, that is not looked at. */
  readonly periods?: KnownPeriods;
  /** Gets every error, in the order of sheet, row and column. They can be many: none is kept. */
  readonly onError: (error: WorkbookError) => void;
  /** Gets what is taken in, though not all of it is understood: parts of a legal basis that name no article. */
  readonly onNotice?: (notice: WorkbookError) => void;
  /** Told now and then how many rows of a sheet are done. */
  readonly onProgress?: (sheet: TableKey, rows: number) => void;
}

export interface CheckResult {
  readonly errors: number;
  readonly notices: number;
  /** How many rows each sheet of the workbook has. */
  readonly rows: ReadonlyMap<TableKey, number>;
}

/** Reads a whole workbook and finds all its errors, against itself and what the graph knows. Writes nothing. */
export async function checkWorkbook(
  source: WorkbookSource,
  known: KnownThings,
  options: CheckOptions,
): Promise<CheckResult> {
  const counts = { errors: 0, notices: 0 };
  const report = reporter(counts, options, source);
  const tables = options.tables ?? SHEETS;
  const seen = new Map(tables.map((sheet) => [sheet.key, seenSheet(source, sheet)]));
  const lookup = { seen, known: afterReplacing(known, options.replace) };
  const lifetimes = options.periods && new Lifetimes(seen, options.periods);
  const rows = new Map<TableKey, number>();
  for (const notice of source.notices) report.notice(notice);
  for (const problem of source.problems) if (!sheetNamed(problem.sheet)) report.error(problem);
  for (const sheet of tables) {
    for (const problem of source.problems) if (problem.sheet === sheet.key) report.error(problem);
    const present = source.sheets.get(sheet.key);
    const own = seen.get(sheet.key);
    const check =
      present && own && sheetCheck({ source, sheet, present, seen: own, lookup, report, lifetimes });
    const ahead = check && (await readAhead(check, known));
    const zones = { seen: seen.get('organizations'), known: lookup.known };
    const replaced = await replaceErrors(source, sheet, options.replace, zones);
    for (const error of replaced) report.error(error);
    if (check && ahead) rows.set(sheet.key, await checkRows(check, ahead));
    forget(seen, sheet, tables);
  }
  return { ...counts, rows };
}

function sheetCheck(given: Omit<SheetCheck, 'notes' | 'gaps' | 'alikes' | 'fixed'>): SheetCheck {
  const { sheet, lookup } = given;
  const alikes = LookAlikes.of(sheet, lookup.known);
  const fixed = FixedColumns.of(sheet, lookup.known);
  return { ...given, notes: new ColumnNotes(sheet), gaps: new Gaps(sheet), alikes, fixed };
}

function reporter(
  counts: { errors: number; notices: number },
  options: CheckOptions,
  source: WorkbookSource,
): Reporter {
  return {
    error: (error) => {
      counts.errors += 1;
      options.onError(withLetter(source, error));
    },
    notice: (notice) => {
      counts.notices += 1;
      options.onNotice?.(withLetter(source, notice));
    },
    progress: (sheet, rows) => options.onProgress?.(sheet, rows),
  };
}

function seenSheet(source: WorkbookSource, sheet: Table): SeenSheet {
  const seen = new SeenSheet(sheet);
  const columns = source.sheets.get(sheet.key)?.columns;
  const nameless = columns && sheet.handle.some((column) => !columns.has(column));
  if (nameless || source.unreadable.has(sheet.key)) seen.complete = false;
  return seen;
}

/** Lets go of the sheets that no later one refers to. */
function forget(seen: Map<TableKey, SeenSheet>, done: Table, tables: readonly Table[]): void {
  const later = tables.slice(tables.indexOf(done) + 1);
  for (const [key, { sheet }] of seen) {
    const before = !later.includes(sheet);
    const named = later.some((each) => each.references.some((reference) => mentions(reference, key)));
    if (before && !named && key !== 'organizations') seen.delete(key);
  }
}

function mentions(reference: { to: string; parts?: readonly { to: string }[] }, key: TableKey): boolean {
  return reference.to === key || (reference.parts ?? []).some((part) => mentions(part, key));
}
