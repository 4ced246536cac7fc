import { said } from '../domain/messages/told.ts';
import { inAll, stillNamed } from '../domain/messages/workbook-rows.ts';
import { shown } from '../domain/text.ts';
import type { StillNamed } from '../graph/import/find-still-named.ts';
import { sheetError } from '../tables/check/replace-errors.ts';
import { sheetOf } from '../tables/sheets/registry.ts';
import type { WorkbookError } from '../tables/source.ts';

/** How many of what names a thing are told. */
const NAMED = 20;

/** What has no row in a sheet that is complete, though what stays names it. */
export function stillNamedError({ sheet: key, code, by }: StillNamed): WorkbookError {
  const sheet = sheetOf(key);
  const names = by
    .slice(0, NAMED)
    .map(([other, name]) => said(`${sheetOf(other).chinese} ${shown(name)}`, `${other} ${shown(name)}`));
  if (by.length > NAMED) names.push(inAll(by.length));
  return sheetError(sheet, code, stillNamed(sheet, shown(code), names));
}
