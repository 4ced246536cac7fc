import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { handedBy, receivedFrom, type TransferRow } from '../domain/states.ts';
import { departmentOf, heldOn } from './delegations.ts';
import { firstDayOf, periodsOf } from './first-day.ts';
import type { Affair, MatterRule } from './matter.ts';

/** 移交: what is owed for a power is handed to each zone that holds it, and received. */
export const transfer: MatterRule = {
  matter: 'TRANSFER',
  *each(view) {
    const { city } = view;
    const ofPower = city.thingsBy('TransferItem', 'power');
    const there = view.there('TransferItem');
    const firstDays = new Map<number, number>();
    for (const held of heldOn(view)) {
      const { zone, power, thing, term } = held;
      let handed: ReadonlyMap<number, readonly TransferRow[]> | undefined;
      for (let item = ofPower.first(power); item !== NONE; item = ofPower.next(item)) {
        if ((there[item] ?? NONE) === NONE) continue;
        handed ??= handedFor(view, thing);
        let first = firstDays.get(item);
        if (first === undefined)
          firstDays.set(item, (first = firstDayOf(view, periodsOf(view, 'TransferItem', item)) ?? view.day));
        const rows = handedBy(handed.get(item) ?? [], term, view.day);
        yield {
          ...{ zone, power, subject: { label: 'TransferItem', thing: item } },
          ...{ owedBy: departmentOf(view, power), owedTo: [zone] },
          ...{ s0: Math.max(term.from, first), madeOn: receivedFrom(rows, view.day) },
        } satisfies Affair;
      }
    }
  },
};

/** By item, what was handed over of it for a delegation, of whatever term. */
function handedFor(view: View, delegation: number): ReadonlyMap<number, readonly TransferRow[]> {
  const { city } = view;
  const table = city.table('Transfer');
  const said = (column: string, row: number) => {
    const number = table.column(column).at(row);
    return number === NONE ? null : number;
  };
  const handed: (TransferRow & { readonly item: number })[] = [];
  view.each(table, city.rowsBy('Transfer', 'HANDED_FOR'), delegation, (row) =>
    handed.push({
      item: table.column('HANDS_OVER').at(row),
      handedOn: table.validFrom.at(row),
      isPart: said('isPart', row) === 1,
      receivedOn: said('receivedOn', row),
      refusedOn: said('refusedOn', row),
    }),
  );
  return Map.groupBy(handed, ({ item }) => item);
}
