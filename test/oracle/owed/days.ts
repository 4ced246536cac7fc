import { numberOf, type DayNumber } from '../running.ts';

/** Beyond all days of the rows. */
export const FAR = numberOf('2018-01-01');
/** Before all days of the rows. */
export const EARLY = numberOf('2013-01-01');
export const by = (day: DayNumber | null, on: DayNumber): day is DayNumber => day !== null && day <= on;
export const earliest = (days: readonly DayNumber[]): DayNumber | null =>
  days.length === 0 ? null : Math.min(...days);
