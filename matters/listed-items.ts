import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import {
  ADJUSTMENT_TABLE,
  isAsItemSays,
  ITEM_TABLE,
  ROUND_DAYS,
  type ListRound,
} from '../domain/adjustment-states.ts';
import type {
  AdjustmentAction,
  AdjustmentState,
  ItemOutcome,
  ItemState,
} from '../domain/adjustment-words.ts';
import type { Day } from '../domain/days.ts';
import { stateOf } from '../domain/states.ts';

/** An item of a list in force on the day of a view, by numbers. */
export interface ListedItemOn {
  /** The item, and its row in force. */
  readonly item: number;
  readonly row: number;
  readonly zone: number;
  readonly power: number;
  readonly listState: AdjustmentState;
  /** The round of its list, by row. */
  readonly round: number;
  readonly state: ItemState;
}

/** All items of lists in force, with how far they and their lists are. */
export const listedItems = (view: View): readonly ListedItemOn[] =>
  view.keep('listed items', () => {
    const { city } = view;
    const rounds = view.there('AdjustmentList');
    const lists = city.things('AdjustmentItem').column('list');
    const table = city.table('AdjustmentItem');
    return Array.from(view.rows('AdjustmentItem')).flatMap((row): readonly ListedItemOn[] => {
      const item = table.thing.at(row);
      const round = rounds[lists.at(item)] ?? NONE;
      return round === NONE ? [] : [listedItem(view, { item, row, round })];
    });
  });

function listedItem(
  view: View,
  { item, row, round }: Pick<ListedItemOn, 'item' | 'row' | 'round'>,
): ListedItemOn {
  const { city, day } = view;
  const [items, lists] = [city.table('AdjustmentItem'), city.table('AdjustmentList')];
  const days = ROUND_DAYS.map((name) => [name, dayAt(lists.column(name).at(round))] as const);
  const of = Object.fromEntries(days) as ListRound;
  const listState = stateOf(ADJUSTMENT_TABLE, of, day);
  const zone = lists.column('zone').at(round);
  const power = items.column('power').at(row);
  const decidedOn = dayAt(items.column('decidedOn').at(row));
  const isDecided = decidedOn !== null && decidedOn <= day;
  const outcome = isDecided ? (wordAt(view, 'outcome', row) as ItemOutcome | null) : null;
  const effectiveFrom = dayAt(items.column('effectiveFrom').at(row)) ?? of.effectiveFrom;
  const said = { action: wordAt(view, 'action', row) as AdjustmentAction, mode: wordAt(view, 'mode', row) };
  const isCarriedOut =
    effectiveFrom !== null && isAsItemSays(said, modeOn(view, { zone, power }, effectiveFrom));
  const affair = { list: listState, outcome, effectiveFrom, isCarriedOut };
  return { item, row, zone, power, listState, round, state: stateOf(ITEM_TABLE, affair, day) };
}

const dayAt = (day: number): Day | null => (day === NONE ? null : day);

function wordAt({ city }: View, column: string, row: number): string | null {
  const word = city.table('AdjustmentItem').column(column).at(row);
  return word === NONE ? null : city.wordOf('AdjustmentItem', column, word);
}

/** The mode in which a zone holds a power on a day; null where it does not. */
function modeOn(
  view: View,
  { zone, power }: { readonly zone: number; readonly power: number },
  day: Day,
): string | null {
  const { city } = view;
  const zones = city.things('Delegation').column('zone');
  const delegations = city.thingsBy('Delegation', 'power');
  for (let each = delegations.first(power); each !== NONE; each = delegations.next(each)) {
    if (zones.at(each) !== zone) continue;
    const row = view.rowOn('Delegation', each, day);
    if (row !== NONE)
      return city.wordOf('Delegation', 'mode', city.table('Delegation').column('mode').at(row));
  }
  return null;
}
