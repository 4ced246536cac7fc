import { codesInOrder } from '../order.ts';
import type { DayNumber } from '../running.ts';
import type { Affairs, Held } from './affairs.ts';
import { by, earliest } from './days.ts';
import type { Thing } from './thing.ts';

/** 授权委托: a document stands behind each delegation, of its mode and of who may grant it. */
export function standingThing(affairs: Affairs, held: Held, day: DayNumber): Thing {
  const { zone, power, row } = held;
  let first = day;
  while (affairs.rowOn(zone, power, first - 1)?.mode === row.mode) first -= 1;
  return {
    ...{ matter: 'STANDING', zone, power, owedTo: [zone], first },
    owedBy: row.mode === '授权' ? affairs.cityOf(zone) : affairs.departmentOf(power),
    done: earliest(affairs.covering(held, day).map(({ from }) => from)),
  };
}

/** 授权委托公告: the documents that stand behind delegations are published. */
export function* noticeThings(affairs: Affairs, day: DayNumber): Iterable<Thing> {
  const covering = new Set(affairs.held(day).flatMap((held) => affairs.covering(held, day)));
  const groups = Map.groupBy(covering, ({ document, zone, power }) =>
    JSON.stringify([document, zone, power]),
  );
  for (const same of groups.values()) {
    const [owedBy = null] = codesInOrder(same.map(({ grantor }) => grantor));
    for (const { document, zone, power, from } of same) {
      const published = affairs.running.publishedOn.get(document) ?? null;
      yield {
        ...{ matter: 'STANDING_NOTICE', zone, power, subject: `Document:${document}`, owedBy, owedTo: [] },
        ...{ first: from, done: by(published, day) ? Math.max(from, published) : null },
      };
    }
  }
}
