import type { NamedBy, Onward, OwnThing } from '../../domain/access/may.ts';
import { kindCalled } from '../../kinds/registry.ts';
import { wayOf } from '../../kinds/type-fields.ts';
import type { Read } from '../database/database.ts';
import { findVersions, type VersionRow } from './find-versions.ts';
import type { ChangeTime } from './seen-by.ts';
import { isOn } from './worksheet.ts';
import { zonesByStaff } from './zones-by-staff.ts';

/**
 * What a thing leads to, as the record has it: by its own columns, or by those of the rows that name it, each of which leads
 * to one.
 */
export async function ledTo(read: Read, thing: OwnThing, when: ChangeTime): Promise<readonly OwnThing[]> {
  const { by, where, along = [], isByStaff, ...end } = thing;
  if (isByStaff) return zonesOf(read, end, when);
  if (where !== undefined && !(await says(read, end, where, when))) return [];
  if (!by) return ledAlong(read, [end], along, when);
  const rows = await rowsNaming(read, end, by, when);
  const [columns = [], ...onward] = along;
  return ledAlong(
    read,
    rows.flatMap((row) => namedIn(row, columns)),
    onward,
    when,
  );
}

/** The zones of which a person is staff; nothing of who is so of none. */
async function zonesOf(read: Read, { code }: OwnThing, when: ChangeTime): Promise<readonly OwnThing[]> {
  const zones = code === null ? undefined : (await zonesByStaff(read, [code], when)).get(code);
  return zones?.map((zone) => ({ type: 'Zone', code: zone })) ?? [];
}

/** By their columns, one after the other; nothing of a thing that is not there. */
async function ledAlong(
  read: Read,
  from: readonly OwnThing[],
  along: readonly Onward[],
  { day, revision }: ChangeTime,
): Promise<readonly OwnThing[]> {
  let ends = from;
  for (const columns of along) {
    const further: OwnThing[] = [];
    for (const { type, code } of ends) {
      const rows = code === null ? [] : await findVersions(read, { label: type, where: { code } }, revision);
      const row = rows.find((each) => isOn(each, day)) ?? rows.at(-1);
      if (row) further.push(...namedIn(row, columns));
    }
    ends = further;
  }
  return ends;
}

/** The things that a row names in a column, or in several. */
const namedIn = ({ label, values }: VersionRow, columns: Onward): readonly OwnThing[] =>
  [columns].flat().flatMap((column) => {
    const type = wayOf(kindCalled(label), column)?.path.at(-1)?.to ?? label;
    return [values[column]].flat().flatMap((code) => (typeof code === 'string' ? [{ type, code }] : []));
  });

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
