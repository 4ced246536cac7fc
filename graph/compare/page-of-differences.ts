import type { Comparison } from './comparison.ts';
import type { FoundDifference } from './find-differences.ts';

/** The place of a difference: the kind of record, the code of its thing, what tells it from others there, and its rank. */
export type DifferencePlace = readonly [record: string, code: string, part: string | number, rank: number];

export interface DifferencePage {
  readonly differences: readonly FoundDifference[];
  readonly hasNextPage: boolean;
}

export interface PageAsked {
  readonly size: number;
  readonly after: DifferencePlace | undefined;
}

export const placeOf = ({ record, code, part, rank }: FoundDifference): DifferencePlace => [
  record,
  code,
  part,
  rank,
];

/** So many differences after a place, which need not be there any more. */
export function pageOfDifferences(
  { parts }: Comparison,
  found: readonly FoundDifference[],
  { size, after }: PageAsked,
): DifferencePage {
  const order = new Map<string, number>(parts.map(({ kind }, at) => [kind.record, at]));
  const isAfter = (each: FoundDifference, place: DifferencePlace): boolean => {
    const [one, other] = [placeOf(each), place];
    return (
      ((order.get(one[0]) ?? 0) - (order.get(other[0]) ?? 0) ||
        compareText(one[1], other[1]) ||
        comparePart(one[2], other[2]) ||
        one[3] - other[3]) > 0
    );
  };
  const start = after ? found.findIndex((each) => isAfter(each, after)) : 0;
  if (start < 0) return { differences: [], hasNextPage: false };
  const end = start + size;
  return { differences: found.slice(start, end), hasNextPage: end < found.length };
}

/** By code points, as Neo4j sorts what is stored. */
const compareText = (one: string, other: string): number =>
  one === other ? 0 : Buffer.compare(Buffer.from(one), Buffer.from(other));

const comparePart = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : compareText(String(one), String(other));
