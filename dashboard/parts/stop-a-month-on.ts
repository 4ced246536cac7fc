import { addMonths } from '../words/dates.ts';

/** The stop that is a month on or back, or the next beyond; the last there is where none is so far. Stops rise. */
export function stopAMonthOn(stops: readonly string[], day: string, months: number): string {
  const aim = addMonths(day, months);
  const found = months > 0 ? stops.find((stop) => stop >= aim) : stops.findLast((stop) => stop <= aim);
  return found ?? (months > 0 ? stops.at(-1) : stops[0]) ?? day;
}
