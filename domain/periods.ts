import type { Day } from './days.ts';

/** Days from the first up to, not including, the last. */
export interface Period {
  readonly validFrom: Day;
  readonly validTo: Day;
}

/** The days of all of them, as the fewest periods in order; one that ends on the day on which it begins has none. */
export function joined(periods: readonly Period[]): readonly Period[] {
  const holding = periods.filter(({ validFrom, validTo }) => validFrom < validTo);
  if (holding.length < 2) return holding.map(({ validFrom, validTo }) => ({ validFrom, validTo }));
  const made: Period[] = [];
  for (const { validFrom, validTo } of holding.toSorted((a, b) => a.validFrom - b.validFrom)) {
    const last = made.at(-1);
    if (!last || last.validTo < validFrom) made.push({ validFrom, validTo });
    else if (last.validTo < validTo) made[made.length - 1] = { validFrom: last.validFrom, validTo };
  }
  return made;
}

/** Those days of a period that none of the others has, in order. */
export function daysWithout({ validFrom, validTo }: Period, others: readonly Period[]): readonly Period[] {
  const left: Period[] = [];
  let from = validFrom;
  for (const other of joined(others)) {
    if (other.validTo <= from || other.validFrom >= validTo) continue;
    if (from < other.validFrom) left.push({ validFrom: from, validTo: other.validFrom });
    from = other.validTo;
  }
  if (from < validTo) left.push({ validFrom: from, validTo });
  return left;
}

export const meet = (one: Period, other: Period): boolean =>
  Math.max(one.validFrom, other.validFrom) < Math.min(one.validTo, other.validTo);

/** The days that are in one of some periods and in one of some others; some may be there twice. */
export const inBoth = (some: readonly Period[], others: readonly Period[]): readonly Period[] =>
  some.flatMap((one) =>
    others
      .filter((other) => meet(one, other))
      .map((other) => ({
        validFrom: Math.max(one.validFrom, other.validFrom),
        validTo: Math.min(one.validTo, other.validTo),
      })),
  );
