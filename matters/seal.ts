import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { inBoth, type Period } from '../domain/periods.ts';
import { firstDayOf, periodsOf } from './first-day.ts';
import type { Affair, MatterRule } from './matter.ts';
import { organizationsOn } from './organizations.ts';
import { publishedOn } from './published.ts';

/** 电子签章: each department of a zone that decides has an electronic seal, of its own or of its zone. */
export const seal: MatterRule = {
  matter: 'SEAL',
  *each(view) {
    const { city } = view;
    const organizations = organizationsOn(view);
    const valid = validSeals(view);
    const named = new Set<number>();
    for (const row of view.rows('Responsibility'))
      named.add(city.table('Responsibility').column('department').at(row));
    named.delete(NONE);
    for (const department of named) {
      if (!organizations.isZoneDepartment(department)) continue;
      const s0 = firstDayOf(view, decidingDays(view, department));
      if (s0 === undefined) continue;
      const zone = organizations.zoneOf(department);
      const days = [department, zone].flatMap((holder) => valid.get(holder) ?? []);
      yield {
        ...{ zone, subject: { label: 'Department', thing: department } },
        ...{ owedBy: organizations.cityOf(zone), owedTo: [department] },
        ...{ s0, madeOn: days.length === 0 ? null : Math.min(...days) },
      } satisfies Affair;
    }
  },
};

/** The days on which a department of a zone is named where something is decided for a delegation in force. */
function decidingDays(view: View, department: number): readonly Period[] {
  const { city, revision } = view;
  const table = city.table('Responsibility');
  const kind = city.table('Step').column('kind');
  const decision = city.word('Step', 'kind', 'DECISION');
  const delegationOf = city.things('Step').column('STEP_OF');
  const index = city.rowsBy('Responsibility', 'department');
  const days: Period[] = [];
  for (let row = index.first(department); row !== NONE; row = index.next(row)) {
    if (!table.isRecorded(row, revision)) continue;
    const step = table.column('FOR_STEP').at(row);
    const held = periodsOf(view, 'Delegation', delegationOf.at(step));
    const deciding = periodsOf(view, 'Step', step, (each) => kind.at(each) === decision);
    const own = { validFrom: table.validFrom.at(row), validTo: table.validTo.at(row) };
    days.push(...inBoth([own], inBoth(deciding, held)));
  }
  const kinds = city.table('Department').column('kind');
  const ofZone = city.word('Department', 'kind', 'ZONE_DEPARTMENT');
  return inBoth(
    days,
    periodsOf(view, 'Department', department, (row) => kinds.at(row) === ofZone),
  );
}

/** By who holds them, since when electronic seals are valid on the day of a view. */
export function validSeals(view: View): ReadonlyMap<number, readonly Day[]> {
  const { city } = view;
  const table = city.table('Seal');
  const electronic = city.word('Seal', 'kind', 'ELECTRONIC');
  const found = new Map<number, Day[]>();
  for (const row of view.rows('Seal')) {
    if (table.column('kind').at(row) !== electronic) continue;
    const notice = table.column('notice').at(row);
    const published = notice === NONE ? null : publishedOn(view, notice);
    if (published === null) continue;
    const first = firstDayOf(view, periodsOf(view, 'Seal', table.thing.at(row))) ?? view.day;
    const holder = table.column('holder').at(row);
    found.set(holder, [...(found.get(holder) ?? []), Math.max(first, published)]);
  }
  return found;
}
