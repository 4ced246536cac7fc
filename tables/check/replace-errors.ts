import type { Bilingual } from '../../domain/language.ts';
import type { Told } from '../../domain/messages/told.ts';
import * as say from '../../domain/messages/workbook-rows.ts';
import { shown } from '../../domain/text.ts';
import type { ReplaceScope } from '../replace.ts';
import { sheetOf, type Table } from '../sheets/registry.ts';
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
    errors.push(sheetError(sheet, sheet.key, say.nothingToReplace(sheet)));
  }
  for (const zone of new Set(here.flatMap((scope) => scope.zone ?? []))) {
    const why = await noZone(zone, zones);
    if (why)
      errors.push(
        sheetError(sheet, zone, say.replacedNowhere(sheet, shown(zone), why, sheetOf('organizations'))),
      );
  }
  return errors;
}

async function noZone(
  code: string,
  { seen, known }: { readonly seen: SeenSheet | undefined; readonly known: KnownThings },
): Promise<Bilingual | undefined> {
  const here = seen?.has(code) ?? false;
  if (!here && seen && !seen.complete) return undefined;
  const facts = here ? seen?.facts(code) : (await known.find('organizations', [code])).get(code)?.cells;
  if (!here && !facts) return say.NO_ZONE.unknown;
  const kind = facts?.['kind'];
  return kind === undefined || kind === 'ZONE' ? undefined : say.NO_ZONE.other;
}

/** What is wrong with a sheet that is to be replaced. */
export function sheetError(sheet: Table, value: string, what: Told): WorkbookError {
  return { sheet: sheet.key, row: null, column: null, value: shown(value), ...what };
}
