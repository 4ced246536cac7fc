import { shown } from '../../domain/text.ts';
import type { ReplaceScope } from '../replace.ts';
import { SHEETS, sheetNamed } from '../sheets/registry.ts';
import type { SheetKey } from '../sheets/registry.ts';
import { titleOf } from '../sheets/sheet.ts';
import type { WorkbookError, WorkbookSource } from '../source.ts';
import { checkSheet } from './check-sheet.ts';
import type { Reporter } from './check-sheet.ts';
import { afterReplacing } from './known-things.ts';
import type { KnownThings } from './known-things.ts';
import { SeenSheet } from './seen-sheet.ts';

export interface CheckOptions {
  readonly replace: readonly ReplaceScope[];
  /** Gets every error, in the order of sheet, row and column. They can be many: none is kept. */
  readonly onError: (error: WorkbookError) => void;
  /** Gets what is taken in, though not all of it is understood: parts of a legal basis that name no article. */
  readonly onNotice?: (notice: WorkbookError) => void;
  /** Told now and then how many rows of a sheet are done. */
  readonly onProgress?: (sheet: SheetKey, rows: number) => void;
}

export interface CheckResult {
  readonly errors: number;
  readonly notices: number;
  /** How many rows each sheet has that the workbook has. */
  readonly rows: ReadonlyMap<SheetKey, number>;
}

/** Reads a whole workbook and finds all its errors, against itself and what the graph knows. Writes nothing. */
export async function checkWorkbook(
  source: WorkbookSource,
  known: KnownThings,
  options: CheckOptions,
): Promise<CheckResult> {
  const counts = { errors: 0, notices: 0 };
  const report: Reporter = {
    error: (error) => {
      counts.errors += 1;
      options.onError(error);
    },
    notice: (notice) => {
      counts.notices += 1;
      options.onNotice?.(notice);
    },
    progress: (sheet, rows) => options.onProgress?.(sheet, rows),
  };
  const seen = new Map(SHEETS.map((sheet) => [sheet.key, new SeenSheet(sheet)]));
  const lookup = { seen, known: afterReplacing(known, options.replace), before: known };
  const rows = new Map<SheetKey, number>();
  for (const problem of source.problems) if (!sheetNamed(problem.sheet)) report.error(problem);
  for (const sheet of SHEETS) {
    for (const problem of source.problems) if (problem.sheet === sheet.key) report.error(problem);
    for (const error of replaceErrors(source, sheet.key, options.replace)) report.error(error);
    const count = await checkSheet(source, sheet, lookup, report);
    if (count !== undefined) rows.set(sheet.key, count);
    await checkZones(sheet.key, options.replace, lookup, report);
  }
  return { ...counts, rows };
}
