import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { addDays } from '../domain/civil-days.ts';
import type { Day } from '../domain/days.ts';
import { heldBy } from './delegations.ts';
import { firstDayOf, periodsOf } from './first-day.ts';
import type { Affair, MatterRule } from './matter.ts';

/** 监管频次: what is to be inspected every so many days is inspected again. */
export const supervisionRound: MatterRule = {
  matter: 'SUPERVISION_ROUND',
  isOwn: true,
  *each(view) {
    const { city } = view;
    const table = city.table('SupervisionItem');
    const [everyDays, department] = [table.column('everyDays'), table.column('department')];
    const delegationOf = city.things('SupervisionItem').column('SUPERVISES');
    const there = view.there('Delegation');
    const inspected = inspectionsIn(view);
    for (const row of view.rows('SupervisionItem')) {
      const item = table.thing.at(row);
      const delegation = there[delegationOf.at(item)] ?? NONE;
      if (delegation === NONE || everyDays.at(row) === NONE) continue;
      const { zone, power, term } = heldBy(view, delegation);
      const first = firstDayOf(view, periodsOf(view, 'SupervisionItem', item)) ?? view.day;
      const last = inspected(zone, power, item);
      const s0 = Math.max(term.from, first, ...(last === null ? [] : [last]));
      yield {
        ...{ zone, power, subject: { label: 'SupervisionItem', thing: item } },
        ...{ owedBy: department.at(row), owedTo: [] },
        ...{ since: s0, dueBy: addDays(s0, everyDays.at(row)), madeOn: null },
      } satisfies Affair;
    }
  },
};

/** Tells the last day by that of a view on which an item was inspected in a zone: itself, its power, or all of them. */
function inspectionsIn(view: View): (zone: number, power: number, item: number) => Day | null {
  const { city } = view;
  const table = city.table('Inspection');
  const [zones, powers, items] = [table.column('zone'), table.column('power'), table.column('INSPECTED_FOR')];
  const doneOn = table.column('doneOn');
  const last = new Map<string, Day>();
  for (const row of view.rows('Inspection')) {
    const day = doneOn.at(row);
    if (day === NONE || day > view.day) continue;
    const key = keyOf(zones.at(row), powers.at(row), items.at(row));
    last.set(key, Math.max(day, last.get(key) ?? day));
  }
  return (zone, power, item) => {
    const days = [
      [power, item],
      [power, NONE],
      [NONE, NONE],
    ].flatMap(([ofPower = NONE, ofItem = NONE]) => last.get(keyOf(zone, ofPower, ofItem)) ?? []);
    return days.length === 0 ? null : Math.max(...days);
  };
}

const keyOf = (...things: readonly number[]): string => things.join(' ');
