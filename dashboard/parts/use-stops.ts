import { useMemo } from 'react';
import { useAsked } from '../asking/use-asked.ts';
import { DaysOfChangeDocument, type DaysOfChangeQuery } from '../generated/graphql.ts';
import { addMonths } from '../words/dates.ts';

/** How far the slider goes back and on, in months: two questions of ten years each, which is the most of one. */
const FIRST = -228;
const MIDDLE = -108;
const LAST = 12;

/**
 * The days at which the slider stops, in their order: those on which something begins or ends, today, and the day where it
 * stands. Until they are known the first of each month.
 */
export function useStops(today: string, day: string): readonly string[] {
  const { data } = useDaysOfChange(today);
  return useMemo(() => {
    const days = data ? daysIn(data) : monthsAround(today);
    return [...new Set([...days, today, day])].sort();
  }, [data, today, day]);
}

/** The days on which something begins or ends, as far as the slider goes. */
export function useDaysOfChange(today: string) {
  const span = {
    first: addMonths(today, FIRST),
    middle: addMonths(today, MIDDLE),
    last: addMonths(today, LAST),
  };
  return useAsked(DaysOfChangeDocument, span, { without: ['asOf'] });
}

/** In their order; the day between the two questions may stand in both. */
export const daysIn = ({ earlier, later }: DaysOfChangeQuery): readonly string[] => [
  ...new Set([...earlier, ...later].map(({ day }) => day)),
];

function monthsAround(today: string): readonly string[] {
  const first = `${today.slice(0, 7)}-01`;
  return Array.from({ length: LAST - FIRST + 1 }, (_, place) => addMonths(first, place + FIRST));
}
