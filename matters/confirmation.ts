import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { inBoth, type Period } from '../domain/periods.ts';
import { firstDayOf, periodsOf } from './first-day.ts';
import type { Affair, MatterRule } from './matter.ts';
import { responsibilitiesOn } from './responsibilities.ts';

/** 职责确认: whoever is staff confirms what they answer for, again and again, and what is added sooner. */
export const confirmation: MatterRule = {
  matter: 'CONFIRMATION',
  *each(view: View) {
    const confirmed = confirmedOn(view);
    for (const [person, { zone, since }] of staffOn(view)) {
      const runFrom = firstDayOf(view, daysAsStaff(view, person)) ?? view.day;
      const last = Math.max(...(confirmed.get(person) ?? []).filter((day) => day >= runFrom));
      const more = since.filter((day) => day > last);
      yield {
        ...{ zone, person, owedBy: zone, owedTo: [], runFrom },
        last: Number.isFinite(last) ? last : null,
        moreFrom: Number.isFinite(last) && more.length > 0 ? Math.min(...more) : null,
      } satisfies Affair;
    }
  },
};

interface AsStaff {
  /** Of several the first by code. */
  readonly zone: number;
  /** The first days of what they answer for. */
  readonly since: readonly Day[];
}

/** Whoever is staff of a responsibility in force. */
function staffOn(view: View): ReadonlyMap<number, AsStaff> {
  const { city } = view;
  const table = city.table('Responsibility');
  const delegationOf = city.things('Step').column('STEP_OF');
  const zones = city.things('Delegation').column('zone');
  const { places } = city.things('Zone');
  const found = new Map<number, AsStaff>();
  for (const row of responsibilitiesOn(view)) {
    const person = table.column('staff').at(row);
    if (person === NONE) continue;
    const zone = zones.at(delegationOf.at(table.column('FOR_STEP').at(row)));
    const known = found.get(person);
    const first = known && (places[known.zone] ?? 0) <= (places[zone] ?? 0) ? known.zone : zone;
    found.set(person, { zone: first, since: [...(known?.since ?? []), table.validFrom.at(row)] });
  }
  return found;
}

/** All days on which somebody is staff of a responsibility in force. */
function daysAsStaff(view: View, person: number): readonly Period[] {
  const { city, revision } = view;
  const table = city.table('Responsibility');
  const delegationOf = city.things('Step').column('STEP_OF');
  const index = city.rowsBy('Responsibility', 'staff');
  const days: Period[] = [];
  for (let row = index.first(person); row !== NONE; row = index.next(row)) {
    if (!table.isRecorded(row, revision)) continue;
    const step = table.column('FOR_STEP').at(row);
    const held = periodsOf(view, 'Delegation', delegationOf.at(step));
    const own = { validFrom: table.validFrom.at(row), validTo: table.validTo.at(row) };
    days.push(...inBoth([own], inBoth(periodsOf(view, 'Step', step), held)));
  }
  return days;
}

/** By person, the days by that of a view on which they confirmed. */
function confirmedOn(view: View): ReadonlyMap<number, readonly Day[]> {
  const table = view.city.table('Confirmation');
  const person = table.column('person');
  const rows = Map.groupBy(view.rows('Confirmation'), (row) => person.at(row));
  return new Map([...rows].map(([who, own]) => [who, own.map((row) => table.validFrom.at(row))]));
}
