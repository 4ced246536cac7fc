import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { heldOn, type Held } from './delegations.ts';
import { firstDayOf, periodsOf } from './first-day.ts';
import type { Affair, MatterRule } from './matter.ts';
import { eachStepOf } from './steps.ts';

/** 监管: each step of a delegation is supervised. */
export const supervision: MatterRule = {
  matter: 'SUPERVISION',
  *each(view) {
    const orders = view.city.things('Step').column('order');
    for (const held of heldOn(view)) {
      const { zone, power, thing, term } = held;
      const covered = coveredSince(view, held);
      const parts: { readonly order: number; readonly since: Day | undefined }[] = [];
      eachStepOf(view, thing, (step) => parts.push({ order: orders.at(step), since: covered(step) }));
      if (parts.length === 0) continue;
      const days = parts.flatMap(({ since }) => since ?? []);
      const lacks = parts.filter(({ since }) => since === undefined).map(({ order }) => order);
      yield {
        ...{ zone, power, owedBy: zone, owedTo: [] },
        ...{ s0: term.from, madeOn: lacks.length === 0 ? Math.max(...days) : null },
        lacks: lacks.sort((a, b) => a - b).map(String),
      } satisfies Affair;
    }
  },
};

/** Since when a step of a delegation is supervised, by an item of its own or of all steps; undefined where it is not. */
function coveredSince(view: View, { thing }: Held): (step: number) => Day | undefined {
  const { city } = view;
  const items = city.thingsBy('SupervisionItem', 'SUPERVISES');
  const of = city.table('SupervisionItem').column('SUPERVISES_STEP');
  const there = view.there('SupervisionItem');
  const since = new Map<number, Day>();
  for (let item = items.first(thing); item !== NONE; item = items.next(item)) {
    const row = there[item] ?? NONE;
    if (row === NONE) continue;
    const step = of.at(row);
    const same = periodsOf(view, 'SupervisionItem', item, (each) => of.at(each) === step);
    const first = firstDayOf(view, same) ?? view.day;
    since.set(step, Math.min(first, since.get(step) ?? first));
  }
  return (step) => {
    const days = [step, NONE].flatMap((each) => since.get(each) ?? []);
    return days.length === 0 ? undefined : Math.min(...days);
  };
}
