import { shown } from '../../domain/text.ts';
import type { ReplaceScope } from '../replace.ts';
import { organizations } from '../sheets/people.ts';
import type { Table } from '../sheets/registry.ts';
import { titleOf } from '../sheets/sheet.ts';
import type { WorkbookError, WorkbookSource } from '../source.ts';
import type { KnownThings } from './known-things.ts';
import type { SeenSheet } from './seen-sheet.ts';

/**
 * What is to be replaced must be there. A sheet that was forgotten is not one without rows: taken for complete,
 * it would supersede everything.
 */
export async function replaceErrors(
  source: WorkbookSource,
  sheet: Table,
  scopes: readonly ReplaceScope[],
  zones: { readonly seen: SeenSheet | undefined; readonly known: KnownThings },
): Promise<WorkbookError[]> {
  const errors: WorkbookError[] = [];
  const here = scopes.filter((scope) => scope.sheet === sheet.key);
  if (here.length > 0 && !source.sheets.has(sheet.key) && !source.unreadable.has(sheet.key)) {
    const message = `${titleOf(sheet)} is to be replaced, but the workbook has no such sheet`;
    errors.push(
      sheetError(sheet, sheet.key, message, 'the sheet, with only its header if nothing is left of it'),
    );
  }
  for (const zone of new Set(here.flatMap((scope) => scope.zone ?? []))) {
    const why = await noZone(zone, zones);
    if (why)
      errors.push(sheetError(sheet, zone, `${sheet.key} is to be replaced in ${shown(zone)}, ${why}`, ZONE));
  }
  return errors;
}

const ZONE = `a code of ${titleOf(organizations)} of kind 新区`;

async function noZone(
  code: string,
  { seen, known }: { readonly seen: SeenSheet | undefined; readonly known: KnownThings },
): Promise<string | undefined> {
  const here = seen?.has(code) ?? false;
  if (!here && seen && !seen.complete) return undefined;
  const facts = here ? seen?.facts(code) : (await known.find(organizations.key, [code])).get(code)?.cells;
  if (!here && !facts) return 'which neither the workbook nor the graph knows';
  const kind = facts?.['kind'];
  return kind === undefined || kind === 'ZONE' ? undefined : 'which is not a 新区';
}

/** What is wrong with a sheet that is to be replaced. */
export function sheetError(sheet: Table, value: string, message: string, expected: string): WorkbookError {
  return { sheet: sheet.key, row: null, column: null, value: shown(value), message, expected };
}
