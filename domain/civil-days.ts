import type { Day } from './days.ts';

/** Civil days as numbers one after the other, so that they can be counted: 1970-01-01 is 0. */

const PER_ERA = 146_097;

/** The number of a day of the calendar; not of "always" or "still", which are no days. */
export function ordinalOf(day: Day): number {
  const [month, date] = [Math.floor(day / 100) % 100, day % 100];
  // A year that begins in March has its leap day at its end.
  const year = Math.floor(day / 10_000) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * PER_ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The day with a number; the last of the calendar, 9999-12-31, for all that is later. */
export function dayOfOrdinal(ordinal: number): Day {
  if (ordinal > LAST) return 99_991_231;
  const shifted = ordinal + 719_468;
  const era = Math.floor(shifted / PER_ERA);
  const ofEra = shifted - era * PER_ERA;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 10_000 + month * 100 + date;
}

const LAST = ordinalOf(99_991_231);

/** So many days later; the last day of the calendar where that is beyond it. */
export const addDays = (day: Day, days: number): Day => dayOfOrdinal(ordinalOf(day) + days);

/** How many days it is from one to the other. */
export const daysBetween = (from: Day, to: Day): number => ordinalOf(to) - ordinalOf(from);

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => [2, 3].includes(((ordinalOf(day) % 7) + 7) % 7);
