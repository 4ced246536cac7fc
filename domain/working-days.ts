import { addDays, daysBetween, isWeekend } from './civil-days.ts';
import type { Day } from './days.ts';

/** What a city's calendar says of a day against the week: it is free, or worked. */
export type CalendarDayKind = 'OFF' | 'WORKED';
/** Days that are free though it is no weekend, or worked though it is one. */
export type WorkCalendar = ReadonlyMap<Day, CalendarDayKind>;
export type DayKind = 'CALENDAR' | 'WORKING';

export interface Deadline {
  readonly due: Day;
  /** A year that it goes through has no day in the calendar yet: holidays may move it. */
  readonly isProvisional: boolean;
}

const LAST: Day = 99_991_231;

export const isWorkingDay = (calendar: WorkCalendar, day: Day): boolean => {
  const said = calendar.get(day);
  return said === undefined ? !isWeekend(day) : said === 'WORKED';
};

/** The day itself where it is worked, else the next that is. */
function rolled(calendar: WorkCalendar, day: Day): Day {
  let at = day;
  while (at < LAST && !isWorkingDay(calendar, at)) at = addDays(at, 1);
  return at;
}

/**
 * So many days after a day, which is not counted itself. Of civil days the last is moved on to the next working day; of
 * working days only those count. None at all: the day itself, moved on in the same way.
 */
export function deadline(calendar: WorkCalendar, since: Day, days: number, kind: DayKind): Deadline {
  const due =
    kind === 'WORKING' ? workingDaysAfter(calendar, since, days) : civilDaysAfter(calendar, since, days);
  const first = days === 0 ? since : addDays(since, 1);
  return { due, isProvisional: !yearsOf(first, due).every((year) => yearsIn(calendar).has(year)) };
}

const civilDaysAfter = (calendar: WorkCalendar, since: Day, days: number): Day =>
  rolled(calendar, addDays(since, Math.min(days, daysBetween(since, LAST))));

function workingDaysAfter(calendar: WorkCalendar, since: Day, days: number): Day {
  if (days === 0) return rolled(calendar, since);
  let at = since;
  for (let left = days; left > 0 && at < LAST;) {
    at = addDays(at, 1);
    if (isWorkingDay(calendar, at)) left -= 1;
  }
  return at;
}

const yearOf = (day: Day): number => Math.floor(day / 10_000);

function yearsOf(from: Day, to: Day): readonly number[] {
  const [first, last] = [yearOf(from), yearOf(Math.max(from, to))];
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

const years = new WeakMap<WorkCalendar, ReadonlySet<number>>();

/** The years of which the calendar says anything. */
function yearsIn(calendar: WorkCalendar): ReadonlySet<number> {
  let known = years.get(calendar);
  if (!known) years.set(calendar, (known = new Set([...calendar.keys()].map(yearOf))));
  return known;
}
