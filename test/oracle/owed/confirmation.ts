import { codesInOrder } from '../order.ts';
import type { DayNumber } from '../running.ts';
import type { Affairs } from './affairs.ts';
import { earliest } from './days.ts';
import type { Thing } from './thing.ts';

/** 职责确认: whoever is staff confirms it, and again once more came. */
export function* confirmationThings(affairs: Affairs, day: DayNumber): Iterable<Thing> {
  const { support } = affairs.running;
  const now = affairs.responsibilities(day);
  for (const person of new Set(now.flatMap(({ staff }) => staff ?? []))) {
    const own = now.filter(({ staff }) => staff === person);
    const [zone = null] = codesInOrder(own.map((each) => each.zone));
    let first = day;
    const all = affairs.asStaff(person);
    while (affairs.responsibilities(first - 1, all).length > 0) first -= 1;
    const days = support.confirmations
      .filter((each) => each.person === person && each.confirmedOn <= day && each.confirmedOn >= first)
      .map(({ confirmedOn }) => confirmedOn);
    const last = days.length === 0 ? null : Math.max(...days);
    const more = last === null ? null : earliest(own.map(({ from }) => from).filter((from) => from > last));
    yield {
      ...{ matter: 'CONFIRMATION', zone, person, owedBy: zone, owedTo: [], first, done: null },
      periodic: { last, more },
    };
  }
}
