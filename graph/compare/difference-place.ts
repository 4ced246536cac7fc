import { joinKey, splitKey } from '../../domain/keys.ts';
import type { Comparison } from './comparison.ts';
import type { FoundDifference } from './find-differences.ts';

/** Where a difference is among those of its comparison, as a text: a cursor holds it. */
export const placeText = ({ record, code, part, rank }: FoundDifference): string =>
  joinKey([record, code, String(part), String(rank)]);

/** How many come before a place or are at it; the place need not be there any more. Undefined for what is no place. */
export function countUpTo(
  { parts }: Comparison,
  found: readonly FoundDifference[],
  place: string,
): number | undefined {
  const order = new Map<string, number>(parts.map(({ kind }, at) => [kind.record, at]));
  const [record = '', code = '', part = '', rank] = splitKey(place);
  const at = order.get(record);
  if (at === undefined || rank === undefined) return undefined;
  const isAfter = (each: FoundDifference): boolean =>
    ((order.get(each.record) ?? 0) - at ||
      compareText(each.code, code) ||
      comparePart(each.part, part) ||
      each.rank - Number(rank)) > 0;
  const next = found.findIndex(isAfter);
  return next < 0 ? found.length : next;
}

/** By code points, as Neo4j sorts what is stored. */
const compareText = (one: string, other: string): number =>
  one === other ? 0 : Buffer.compare(Buffer.from(one), Buffer.from(other));

const comparePart = (one: string | number, other: string): number =>
  typeof one === 'number' ? one - Number(other) : compareText(one, other);
