import { type Language, localeOf } from './language.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as it is read: 2016年1月1日, 1 January 2016. */
export function dayText(day: string, language: Language): string {
  const [, year = '', month = '', date = ''] = DAY.exec(day) ?? [];
  if (language === 'zh') return `${year}年${Number(month)}月${Number(date)}日`;
  const at = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** A moment as it is read, by the calendar of the service. */
export function momentText(moment: string, language: Language, timeZone: string): string {
  const style = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const parts = new Intl.DateTimeFormat('en-CA', { ...style, hourCycle: 'h23', timeZone }).formatToParts(
    new Date(moment),
  );
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return language === 'zh' || language === 'en'
    ? `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`
    : moment;
}

/** The day that somebody wrote, in any of the ways in which days are written here; undefined where it is none. */
export function readDay(text: string): string | undefined {
  const tidy = text.trim().normalize('NFKC');
  const [, year = '', month = '', date = ''] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(tidy) ??
    /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/.exec(tidy) ??
    [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = new Date(`${day}T00:00:00Z`);
  return DAY.test(day) && !Number.isNaN(at.valueOf()) && isoOf(at) === day ? day : undefined;
}

/** The beginning of a day, in milliseconds since 1970: for drawing, by no calendar. */
export const momentOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const isoOf = (at: Date): string => at.toISOString().slice(0, 10);

export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return isoOf(at);
}

/** The same day of another month, or that month's last. */
export function addMonths(day: string, months: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  const date = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(date, last));
  return isoOf(at);
}

/** How far a day is from another, in the largest unit that says it: 4 年前, 3 天后. */
export function howFar(day: string, today: string, language: Language): string {
  const days = Math.round((momentOf(day) - momentOf(today)) / 86_400_000);
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'always' });
  if (Math.abs(days) >= 365) return format.format(Math.trunc(days / 365.25) || Math.sign(days), 'year');
  if (Math.abs(days) >= 31) return format.format(Math.trunc(days / 30.44), 'month');
  return format.format(days, 'day');
}

/** A moment that somebody wrote by the calendar of the service, as an ISO text with its offset; undefined where it is none. */
export function readMoment(text: string, timeZone: string): string | undefined {
  const [, dayPart = '', hour = '', minute = '', second = '00'] =
    /^(.+?)[\sT]+(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?$/.exec(text.trim()) ?? [];
  const day = readDay(dayPart);
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const local = `${day}T${hour.padStart(2, '0')}:${minute}:${second}`;
  const offset = offsetAt(new Date(`${local}Z`), timeZone);
  const at = new Date(`${local}${offset}`);
  return Number.isNaN(at.valueOf()) ? undefined : at.toISOString();
}

function offsetAt(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? 'Z';
}
