import { holdsOn, type DayNumber } from '../running.ts';
import type { Affairs, Held } from './affairs.ts';
import { by, earliest } from './days.ts';
import { key, type Thing } from './thing.ts';

/** 移交: each item of a power is handed to the zone that holds it, and received. */
export function* transferThings(affairs: Affairs, held: Held, day: DayNumber): Iterable<Thing> {
  const { zone, power, from, isOfTerm } = held;
  for (const item of affairs.running.items) {
    if (item.power !== power || !holdsOn(day, item)) continue;
    const received = affairs.running.transfers.filter(
      (each) =>
        each.zone === zone &&
        each.power === power &&
        each.item === item.order &&
        each.handedOn <= day &&
        isOfTerm(each.handedOn) &&
        !each.isPart &&
        by(each.receivedOn, day) &&
        !by(each.refusedOn, day),
    );
    yield {
      ...{ matter: 'TRANSFER', zone, power, subject: `TransferItem:${key(power, item.order)}` },
      ...{ owedBy: affairs.departmentOf(power), owedTo: [zone], first: Math.max(from, item.from) },
      done: earliest(received.map(({ receivedOn }) => receivedOn ?? 0)),
    };
  }
}
