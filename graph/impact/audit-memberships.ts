import { rowOn } from '../commands/command.ts';
import type { VersionRow } from '../commands/find-versions.ts';
import { isOn } from '../commands/worksheet.ts';
import type { Failing } from './failing.ts';
import { namedIn, textIn, type Slice } from './slice.ts';

/** MEMBERSHIP_BEYOND_POST: of these people, those with memberships in force in posts that are not there. */
export async function auditMemberships(
  slice: Slice,
  people: ReadonlySet<string>,
): Promise<readonly Failing[]> {
  const memberships = await slice.inForce('Membership', { person: people });
  const posts = await lastOf(slice, 'Post', namedBy(memberships, 'post'));
  const beyond = memberships.filter((row) => {
    const post = posts.get(textIn(row.values, 'post'));
    return !post || !isOn(post, slice.day);
  });
  const departments = await lastOf(slice, 'Department', namedBy([...posts.values()], 'department'));
  const above = namedBy([...departments.values()], 'parent');
  const zones = new Set((await slice.everRecorded('Zone', { code: above })).map(({ code }) => code));
  const placeOf = (code: string) => {
    const post = posts.get(code);
    const department = post ? namedIn(post, 'department') : null;
    const row = department === null ? undefined : departments.get(department);
    const parent = row ? namedIn(row, 'parent') : null;
    return { department, zone: parent !== null && zones.has(parent) ? parent : null };
  };
  return [...Map.groupBy(beyond, ({ values }) => textIn(values, 'person'))].map(([person, own]) => {
    const codes = namedBy(own, 'post');
    const places = codes.map(placeOf);
    const [zone = null, ...others] = new Set(places.map((each) => each.zone));
    return {
      kind: 'MEMBERSHIP_BEYOND_POST',
      ...{ person, zone: others.length === 0 ? zone : null, detail: codes },
      witness: codes.map((code, place) => [code, places[place]?.department ?? null]),
    };
  });
}

const namedBy = (rows: readonly VersionRow[], column: string): readonly string[] => [
  ...new Set(rows.map((row) => namedIn(row, column)).filter((code) => code !== null)),
];

/** Each of the things as it is on the day, or as it was on its last. */
async function lastOf(slice: Slice, label: string, code: readonly string[]) {
  const rows = Map.groupBy(await slice.everRecorded(label, { code }), (row) => row.code);
  const last = [...rows].flatMap(([each, own]) => {
    const row = rowOn(own, slice.day);
    return row ? [[each, row] as const] : [];
  });
  return new Map(last);
}
