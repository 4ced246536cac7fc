import type { TrendQuery } from '../../generated/graphql.ts';

/** A day of the trend: as the record is, and as it stood then; null where it says nothing of that day. */
export interface TrendPoint {
  readonly day: string;
  readonly count: number | null;
  readonly open: number | null;
  readonly appeared: number | null;
  readonly gone: number | null;
  readonly countThen: number | null;
}

type Now = TrendQuery['now']['points'][number];

/** A sum of what was told; null where something was not. */
const sumOf = (numbers: readonly (number | null)[]): number | null =>
  numbers.some((each) => each === null) ? null : numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);

/** The points of an answer, of one kind or of all that it has. */
export function pointsOf({ now, then }: TrendQuery): readonly TrendPoint[] {
  return now.points.map((point, place) => {
    const sum = (of: (count: Now['counts'][number]) => number | null) => sumOf(point.counts.map(of));
    return {
      day: point.asOf,
      count: sum(({ count }) => count),
      open: sum(({ open }) => open),
      appeared: sum(({ appeared }) => appeared),
      gone: sum(({ gone }) => gone),
      countThen: sumOf(then.points[place]?.counts.map(({ count }) => count) ?? [null]),
    };
  });
}
