import type { Bilingual } from '../domain/language.ts';
import { said } from '../domain/messages/told.ts';
import { inAll, stillNamed } from '../domain/messages/workbook-rows.ts';
import { isNeededBeyond } from '../domain/messages/workbook-periods.ts';
import { shown } from '../domain/text.ts';
import type { NeededBeyond } from '../graph/import/find-needed-beyond.ts';
import type { StillNamed } from '../graph/import/find-still-named.ts';
import { sheetError } from '../tables/check/replace-errors.ts';
import { sheetOf } from '../tables/sheets/registry.ts';
import type { WorkbookError } from '../tables/source.ts';

/** How many of what names a thing are told. */
const NAMED = 20;

/** What has no row in a sheet that is complete, though what stays names it. */
export function stillNamedError({ sheet: key, code, by }: StillNamed): WorkbookError {
  const sheet = sheetOf(key);
  return sheetError(sheet, code, stillNamed(sheet, shown(code), namesOf(by)));
}

/** A row that gives a thing fewer days than what has no row needs. */
export function neededBeyondError({ sheet: key, row, by }: NeededBeyond): WorkbookError {
  const sheet = sheetOf(key);
  const [column = ''] = sheet.handle;
  const value = shown(String(row.values[column] ?? ''));
  return { sheet: key, row: row.row ?? null, column, value, ...isNeededBeyond(value, namesOf(by)) };
}

function namesOf(by: StillNamed['by']): readonly Bilingual[] {
  const names = by
    .slice(0, NAMED)
    .map(([other, name]) => said(`${sheetOf(other).chinese} ${shown(name)}`, `${other} ${shown(name)}`));
  return by.length > NAMED ? [...names, inAll(by.length)] : names;
}
