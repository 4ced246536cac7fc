import { addMonths } from '../../words/dates.ts';

/** How far the days of a trend are from each other, in months. */
export const EVERY = { month: 1, quarter: 3, year: 12 } as const;
export type Every = keyof typeof EVERY;

const POINTS = 25;

export const everyOf = (text: string | null): Every | undefined =>
  text !== null && Object.hasOwn(EVERY, text) ? (text as Every) : undefined;

/** So many days of a trend, rising, the last of them the day looked at. */
function trendDays(last: string, every: Every): readonly string[] {
  return Array.from({ length: POINTS }, (_, place) => addMonths(last, (place - POINTS + 1) * EVERY[every]));
}

interface Choice {
  /** What the address says; undefined where it says nothing. */
  readonly asOf: string | undefined;
  readonly every: Every | undefined;
  readonly today: string;
  /** The days on which something begins or ends, rising. */
  readonly changes: readonly string[];
}

/**
 * The days of a trend where the address names none: up to today where something changed of late, else up to just after the
 * last change, and as far apart as it takes to reach the first one. What is before the first change is left out.
 */
export function daysOfTrend({ asOf, every, today, changes }: Choice): {
  readonly days: readonly string[];
  /** How far they are from each other where the address does not say. */
  readonly usual: Every;
} {
  const until = asOf ?? today;
  const passed = changes.filter((day) => day <= until);
  const [first, latest] = [passed[0] ?? until, passed.at(-1) ?? until];
  const last = asOf ?? lastDay(today, latest);
  const reach = (Object.keys(EVERY) as Every[]).find((each) => (trendDays(last, each)[0] ?? '') <= first);
  const usual = asOf === undefined ? (reach ?? 'year') : 'month';
  const all = trendDays(last, every ?? usual);
  const from = all.findLastIndex((day) => day <= first);
  return { days: all.slice(Math.max(0, from)), usual };
}

/** How long after the last change a trend still goes on to today, in months. */
const OF_LATE = 12;

function lastDay(today: string, latest: string): string {
  if (addMonths(latest, OF_LATE) >= today) return today;
  return addMonths(latest, 1);
}
