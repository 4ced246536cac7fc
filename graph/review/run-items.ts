import { changeOfItem } from '../../domain/adjustment-change.ts';
import type { Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import type { RowChanges } from '../../columns/lay-over.ts';
import { prepareItems } from '../commands/adjustments/prepare.ts';
import type { Change } from '../commands/registry.ts';
import { runChanges } from '../commands/run-changes.ts';
import type { Worksheet } from '../commands/worksheet.ts';
import { rowsOf } from '../impact/find-impact.ts';
import type { ReviewedItem, ReviewedList } from './reviewed-list.ts';

/** The items of a list run one after another on a worksheet that nobody writes. */
export interface RunItems {
  /** In the order of the items; null of one that is not run. */
  readonly changes: readonly (Change | null)[];
  /** Why an item's command is refused, by its place. */
  readonly refusals: ReadonlyMap<number, Refusal>;
  /** What each item changes by itself, by its place; null of one that changes nothing. */
  readonly alone: readonly (RowChanges | null)[];
}

/** What a list proposes: all of it until it is decided, what was approved from then on. */
const isRun = ({ decidedOn }: ReviewedList, { outcome }: ReviewedItem): boolean =>
  decidedOn === null || outcome === 'APPROVED';

/** What is refused is left out, and what comes after it sees nothing of it. */
export async function runItems(worksheet: Worksheet, list: ReviewedList, day: Day): Promise<RunItems> {
  const { zone, items, memorandum } = list;
  await prepareItems(worksheet, zone, items);
  const changes: (Change | null)[] = [];
  const refusals = new Map<number, Refusal>();
  for (const [place, item] of items.entries()) {
    const change = isRun(list, item) ? changeOfItem({ ...item, zone, memorandum }) : null;
    changes.push(change);
    if (!change) continue;
    const before = worksheet.save();
    try {
      await runChanges(worksheet, [change], day, () => '');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.set(place, error);
      worksheet.restore(before);
    }
  }
  const rows = rowsOf(worksheet.outcome);
  const byPower = {
    superseded: Map.groupBy(rows.superseded, ({ values }) => values['power']),
    begun: Map.groupBy(rows.begun, ({ values }) => values['power']),
  };
  const alone = items.map(({ power }, place) => {
    if (changes[place] === null || refusals.has(place)) return null;
    return { superseded: byPower.superseded.get(power) ?? [], begun: byPower.begun.get(power) ?? [] };
  });
  return { changes, refusals, alone };
}
