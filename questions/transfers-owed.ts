import type { View } from '../columns/view.ts';
import { isoFromDay } from '../domain/days.ts';
import { obligationsOf, type Obligation } from '../matters/obligations.ts';

/** An item that is owed for a delegation, by code. */
export interface ItemOfDelegation {
  readonly delegation: string;
  readonly item: string;
}

/** Since when it is owed, and by when: ISO days; null where it is not owed, or always was. */
export interface TransferOwed {
  readonly since: string | null;
  readonly due: string | null;
}

/** When items are owed for delegations, whether they were handed over or not: by their places. */
export function transfersOwed(view: View, asked: readonly ItemOfDelegation[]): readonly TransferOwed[] {
  const { city } = view;
  const delegations = city.things('Delegation');
  const [zones, powers] = [delegations.column('zone'), delegations.column('power')];
  const owed = view.keep('transfers owed', () => {
    const obligations = obligationsOf(view, 'TRANSFER');
    return new Map(
      obligations.map((each) => [keyOf(each.zone, each.power, each.subject?.thing), each] as const),
    );
  });
  return asked.map(({ delegation, item }) => {
    const thing = delegations.find(delegation);
    const key = keyOf(zones.at(thing), powers.at(thing), city.things('TransferItem').find(item));
    return told(owed.get(key));
  });
}

const keyOf = (...things: readonly (number | undefined)[]): string => things.join(' ');

const told = (owed: Obligation | undefined): TransferOwed => ({
  since: owed?.since === undefined || owed.since === null ? null : (isoFromDay(owed.since) ?? null),
  due: owed === undefined ? null : (isoFromDay(owed.due) ?? null),
});
