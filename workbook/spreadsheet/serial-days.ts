import type { Day } from '../../domain/days.ts';

/**
 * Days as spreadsheets count them. Nothing here knows of time zones: a serial number and a civil day name each
 * other wherever the program runs. In the usual system 1 is 1900-01-01 and 60 the 29 February 1900, which never
 * was; in the other, 0 is 1904-01-01.
 */
export type DateSystem = 1900 | 1904;

const DAY = 86_400_000;
const BASE_1904 = Date.UTC(1904, 0, 1);
const BASE_1900 = Date.UTC(1899, 11, 30);
const NEVER_WAS = 60;
const LAST: Day = 99991231;

/** The day of a whole serial number; undefined for what is no day. */
export function dayFromSerial(serial: number, system: DateSystem): Day | undefined {
  if (!Number.isSafeInteger(serial) || serial < 0) return undefined;
  if (system === 1904) return dayOf(BASE_1904 + serial * DAY);
  if (serial === 0 || serial === NEVER_WAS) return undefined;
  return dayOf(BASE_1900 + (serial < NEVER_WAS ? serial + 1 : serial) * DAY);
}

/** The serial number of a day in the 1900 system; undefined where programs do not agree on it. */
export function serialFromDay(day: Day): number | undefined {
  const moment = Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100);
  const serial = (moment - BASE_1900) / DAY;
  return day >= 19000301 && day <= LAST ? serial : undefined;
}

function dayOf(moment: number): Day | undefined {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return undefined;
  const day = date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  return day <= LAST ? day : undefined;
}
