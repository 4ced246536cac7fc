import { shown } from '../domain/text.ts';
import type { StillNamed } from '../graph/import/find-still-named.ts';
import { sheetError } from '../tables/check/replace-errors.ts';
import { sheetOf } from '../tables/sheets/registry.ts';
import { titleOf } from '../tables/sheets/sheet.ts';
import type { WorkbookError } from '../tables/source.ts';

/** How many of what names a thing are told. */
const NAMED = 20;

/** What has no row in a sheet that is complete, though what stays names it. */
export function stillNamedError({ sheet: key, code, by }: StillNamed): WorkbookError {
  const sheet = sheetOf(key);
  const names = by.slice(0, NAMED).map(([other, name]) => `${other} ${shown(name)}`);
  if (by.length > NAMED) names.push(`… (${by.length} in all)`);
  const message = `${titleOf(sheet)} is to be replaced and has no row for ${shown(code)}, which others still name: ${names.join(', ')}`;
  return sheetError(sheet, code, message, `a row for ${shown(code)}, or rows that no longer name it`);
}
