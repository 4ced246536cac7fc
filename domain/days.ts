/**
 * Civil days without a time zone, as whole numbers that sort and read like the day: 2015-10-01 is 20151001.
 * Periods are half-open: `validFrom` counts, `validTo` does not.
 */
export type Day = number;

/** The first day of what nobody gave a first day. */
export const ALWAYS: Day = 0;
/** The last day of what goes on. */
export const STILL: Day = 99999999;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of `2015-10-01`; undefined for what is not a day of the calendar. */
export function dayFromIso(text: string): Day | undefined {
  const match = ISO_DAY.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return year * 10000 + month * 100 + day;
}

/** `2015-10-01` for a day; null for "always" and "still", which are no days. */
export function isoFromDay(day: Day): string | null {
  if (day === ALWAYS || day === STILL) return null;
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** The next day; "still" after the last day there is. */
export function dayAfter(day: Day): Day {
  const [year, month, date] = partsOf(day);
  if (date < daysInMonth(year, month)) return day + 1;
  if (month < 12) return year * 10000 + (month + 1) * 100 + 1;
  return year < 9999 ? (year + 1) * 10000 + 101 : STILL;
}

/** The day before; the last day there is before "still", "always" before the first. */
export function dayBefore(day: Day): Day {
  if (day === STILL) return 99991231;
  const [year, month, date] = partsOf(day);
  if (date > 1) return day - 1;
  if (month > 1) return year * 10000 + (month - 1) * 100 + daysInMonth(year, month - 1);
  return year > 1 ? (year - 1) * 10000 + 1231 : ALWAYS;
}

const partsOf = (day: Day): readonly [year: number, month: number, date: number] => [
  Math.floor(day / 10000),
  Math.floor(day / 100) % 100,
  day % 100,
];

/** How many days the other is after the one; less than 0 where it is before. Both are days of the calendar. */
export const daysBetween = (one: Day, other: Day): number =>
  Math.round((midnight(other) - midnight(one)) / 86_400_000);

function midnight(day: Day): number {
  const [year, month, date] = partsOf(day);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  return moment.getTime();
}

/** The day on which `moment` (milliseconds since 1970) falls in `timeZone`. */
export function dayAt(moment: number, timeZone: string): Day {
  const parts = formatter(timeZone).formatToParts(moment);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return part('year') * 10000 + part('month') * 100 + part('day');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  let known = formatters.get(timeZone);
  if (!known) {
    known = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timeZone, known);
  }
  return known;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
