import { useMemo } from 'react';
import { addMonths } from '../words/dates.ts';

/** How far the slider goes back and on, in months. */
const BACK = 144;
const ON = 12;

/** The days at which the slider stops, in their order: the first of each month, and today. */
export function useStops(today: string): readonly string[] {
  return useMemo(() => {
    const first = `${today.slice(0, 7)}-01`;
    const months = Array.from({ length: BACK + ON + 1 }, (_, place) => addMonths(first, place - BACK));
    return [...new Set([...months, today])].sort();
  }, [today]);
}
