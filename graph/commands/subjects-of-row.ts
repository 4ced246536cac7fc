import type { Subject } from '../record/change.ts';
import type { VersionRow } from './find-versions.ts';
import { thingsNamed } from './references.ts';
import { kindOf } from './row-shape.ts';
import type { Worksheet } from './worksheet.ts';

/** What a Change is about that says something of a row: the row's thing, and all things that it names. */
export async function subjectsOfRow(worksheet: Worksheet, row: VersionRow): Promise<readonly Subject[]> {
  const things = await thingsNamed(worksheet, row);
  const own = kindOf(row.label).identity ? [{ type: row.label, code: row.code }] : [];
  const named = things.filter(({ type }) => kindOf(type).identity).map(({ type, code }) => ({ type, code }));
  return [...own, ...named];
}
