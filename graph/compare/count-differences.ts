import type { ComparedRecord } from './compared-kinds.ts';
import type { Comparison } from './comparison.ts';
import { kindOfFound, type FoundDifference } from './find-differences.ts';

/** How many differences there are of a kind of record. */
export interface DifferenceCount {
  readonly record: ComparedRecord;
  /** Null where the reader may not see what is compared. */
  readonly added: number | null;
  readonly removed: number | null;
  readonly changed: number | null;
}

const NOT_KNOWN = { added: null, removed: null, changed: null };

/** By kind of record, in the order of the parts, zeros too. */
export function countDifferences(
  comparison: Comparison,
  found: readonly FoundDifference[],
): readonly DifferenceCount[] {
  const counts = new Map(
    comparison.parts.map(({ kind }) => [kind.record, { ADDED: 0, REMOVED: 0, CHANGED: 0 }]),
  );
  for (const each of found) {
    const count = counts.get(each.record);
    if (count) count[kindOfFound(comparison, each)] += 1;
  }
  return [...counts].map(([record, { ADDED: added, REMOVED: removed, CHANGED: changed }]) => ({
    record,
    ...(comparison.unknown?.includes(record) ? NOT_KNOWN : { added, removed, changed }),
  }));
}
