import type { View } from '../columns/view.ts';
import { NONE } from '../columns/ints.ts';
import type { Day } from '../domain/days.ts';
import { heldOn } from './delegations.ts';
import { firstDayOf, periodsOf } from './first-day.ts';

/** Zones that hold a power, and powers that a zone holds, on the day of a view: each with the first day of the run in which it is so. */

export const zonesHolding = (view: View): ReadonlyMap<number, Day> => holding(view, 'zone');
export const powersHeld = (view: View): ReadonlyMap<number, Day> => holding(view, 'power');

const holding = (view: View, by: 'zone' | 'power'): ReadonlyMap<number, Day> =>
  view.keep(`holding by ${by}`, () => {
    const found = new Map<number, Day>();
    for (const held of heldOn(view)) {
      const thing = held[by];
      if (!found.has(thing)) found.set(thing, firstDayOf(view, daysHeld(view, by, thing)) ?? view.day);
    }
    return found;
  });

function daysHeld(view: View, by: 'zone' | 'power', thing: number) {
  const index = view.city.thingsBy('Delegation', by);
  const periods = [];
  for (let each = index.first(thing); each !== NONE; each = index.next(each))
    periods.push(...periodsOf(view, 'Delegation', each));
  return periods;
}
