import { addMonths } from '../../words/dates.ts';

/** How far the days of a trend are from each other, in months. */
export const EVERY = { month: 1, quarter: 3, year: 12 } as const;
export type Every = keyof typeof EVERY;

const POINTS = 25;

export const everyOf = (text: string | null): Every =>
  text === 'quarter' || text === 'year' ? text : 'month';

/** So many days of a trend, rising, the last of them the day looked at. */
export function trendDays(last: string, every: Every): readonly string[] {
  return Array.from({ length: POINTS }, (_, place) => addMonths(last, (place - POINTS + 1) * EVERY[every]));
}
