import type { DayNumber } from '../running.ts';
import type { Affairs } from './affairs.ts';
import { earliest } from './days.ts';
import type { Thing } from './thing.ts';

/** 来文: what was raised is answered by whom it was sent to. */
export function* raisedThings(affairs: Affairs, day: DayNumber): Iterable<Thing> {
  const { support } = affairs.running;
  for (const each of support.raised) {
    const { code, kind, from, to, power, raisedOn: first, dueBy } = each;
    if (first > day || (kind === '业务指导' && dueBy === null)) continue;
    const zone = [each.zone, from, to].find((of) => of !== null && affairs.zoneOf(of) === of) ?? null;
    const days = [each.answeredOn, each.closedOn].filter((on) => on !== null && on <= day) as DayNumber[];
    yield {
      ...{ matter: 'RAISED', zone, power, subject: `Raised:${code}`, owedBy: to, owedTo: [from], first },
      ...{ done: earliest(days), ownDue: dueBy, demandedOf: each.zone ?? from },
    };
  }
}
