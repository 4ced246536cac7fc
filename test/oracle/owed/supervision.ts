import { holdsOn, type DayNumber } from '../running.ts';
import type { Affairs, Held } from './affairs.ts';
import { by, earliest } from './days.ts';
import { key, type Thing } from './thing.ts';

/** 监管: each step of a delegation is in its list of supervision. */
export function* supervisionThings(affairs: Affairs, held: Held, day: DayNumber): Iterable<Thing> {
  const { zone, power, from: first } = held;
  const isOf = (each: { readonly zone: string; readonly power: string }) =>
    each.zone === zone && each.power === power;
  const orders = affairs.running.steps
    .filter((step) => isOf(step) && holdsOn(day, step))
    .map(({ order }) => order)
    .sort((a, b) => a - b);
  if (orders.length === 0) return;
  const items = affairs.running.supervision.filter((item) => isOf(item) && holdsOn(day, item));
  const since = orders.map((order) =>
    earliest(items.filter(({ step }) => step === null || step === order).map(({ from }) => from)),
  );
  yield {
    ...{ matter: 'SUPERVISION', zone, power, owedBy: zone, owedTo: [], first },
    done: since.includes(null) ? null : Math.max(...since.map((each) => each ?? 0)),
    lacks: orders.filter((_, place) => since[place] === null).map(String),
  };
}

/** What is to be looked at every so many days is looked at again. */
export function* roundThings(affairs: Affairs, held: Held, day: DayNumber): Iterable<Thing> {
  const { zone, power } = held;
  for (const item of affairs.running.supervision) {
    const isOf = item.zone === zone && item.power === power && holdsOn(day, item);
    if (!isOf || item.everyDays === null) continue;
    const done = affairs.running.inspections.flatMap((each) => {
      const isAbout =
        each.zone === zone &&
        (each.power === null || each.power === power) &&
        (each.item === null || each.item === item.order);
      return isAbout && by(each.doneOn, day) ? [each.doneOn] : [];
    });
    const first = Math.max(held.from, item.from, ...done);
    yield {
      ...{ matter: 'SUPERVISION_ROUND', zone, power, owedBy: item.department, owedTo: [], first },
      ...{ subject: `SupervisionItem:${key(zone, power, item.order)}`, done: null },
      ownDue: first + item.everyDays,
    };
  }
}
