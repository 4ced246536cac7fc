import type { NamedBy, OwnThing } from '../../domain/access/may.ts';
import { kindCalled } from '../../kinds/registry.ts';
import { wayOf } from '../../kinds/type-fields.ts';
import type { Read } from '../database/database.ts';
import { findVersions, type VersionRow } from './find-versions.ts';
import type { ChangeTime } from './seen-by.ts';
import { isOn } from './worksheet.ts';

/**
 * What a thing leads to, as the record has it: by its own columns, or by those of the rows that name it, each of which leads
 * to one.
 */
export async function ledTo(read: Read, thing: OwnThing, when: ChangeTime): Promise<readonly OwnThing[]> {
  const { by, where, along = [], ...end } = thing;
  if (where !== undefined && !(await says(read, end, where, when))) return [];
  if (!by) return [await ledAlong(read, { ...end, along }, when)];
  const [column = '', ...onward] = along;
  const ends: OwnThing[] = [];
  for (const row of await rowsNaming(read, end, by, when))
    ends.push(await ledAlong(read, { ...namedIn(row, column), along: onward }, when));
  return ends;
}

/** By its columns, one after the other; nothing that could be anybody's of a thing that is not there. */
async function ledAlong(
  read: Read,
  { along = [], ...thing }: OwnThing,
  { day, revision }: ChangeTime,
): Promise<OwnThing> {
  let end = thing;
  for (const column of along) {
    const { type, code } = end;
    const rows = code === null ? [] : await findVersions(read, { label: type, where: { code } }, revision);
    const row = rows.find((each) => isOn(each, day)) ?? rows.at(-1);
    end = row ? namedIn(row, column) : { type, code: null };
  }
  return end;
}

/** The thing that a row names in a column. */
function namedIn({ label, values }: VersionRow, column: string): OwnThing {
  const code = values[column];
  return {
    type: wayOf(kindCalled(label), column)?.path.at(-1)?.to ?? label,
    code: typeof code === 'string' ? code : null,
  };
}

async function says(
  read: Read,
  { type, code }: OwnThing,
  column: string,
  { day, revision }: ChangeTime,
): Promise<boolean> {
  const rows = code === null ? [] : await findVersions(read, { label: type, where: { code } }, revision);
  return rows.some((row) => isOn(row, day) && (row.values[column] ?? null) !== null);
}

async function rowsNaming(
  read: Read,
  { code }: OwnThing,
  { label, column }: NamedBy,
  { day, revision }: ChangeTime,
): Promise<readonly VersionRow[]> {
  if (code === null) return [];
  const rows = await findVersions(read, { label, where: { [column]: code } }, revision);
  return rows.filter((row) => isOn(row, day));
}
