import { dayFromIso, isoFromDay, type Day } from '../../domain/days.ts';
import * as say from '../../domain/messages/workbook-cells.ts';
import { Fault } from '../fault.ts';

/**
 * Days as people write them. What can mean one day only is that day; what lacks its day, may be read two ways, or is
 * a number of a spreadsheet whose cell has no date format, is an error that says so.
 */
export function readDay(text: string): Day | Fault {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const time = TIME.exec(plain);
  if (time && !MIDNIGHT.test(time[0].trim())) return new Fault(say.hasTime());
  const date = (time ? plain.slice(0, time.index) : plain)
    .replace(/ ?(?:星期|周|礼拜)[一二三四五六日天]$/, '')
    .trim();
  return readDate(date) ?? new Fault(whatItLacks(date));
}

/** Only after a date: a time alone is none. */
const TIME = /(?:[ T]|(?<=日))\d{1,2}(?::\d{1,2}){1,2}(?:\.\d+)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const MIDNIGHT = /^T?0{1,2}(?::00){1,2}(?:\.0+)?(?:Z|\+00:?00|\+08:?00)?$|^T?12:00(?::00)? ?AM$/i;

const YEAR_FIRST = /^(\d{4}) ?([-./年、]) ?(\d{1,2}) ?[-./月、] ?(\d{1,2}) ?[日号.]?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const DAY_NAMED = /^(\d{1,2})[- ]([a-z]{3,9})\.?,?[- ](\d{4})$/i;
const MONTH_NAMED = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
const IN_CHINESE =
  /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]$/;

function readDate(text: string): Day | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) return dayOf(first[1], first[3], first[4]);
  const digits = EIGHT_DIGITS.exec(text);
  if (digits) return dayOf(digits[1], digits[2], digits[3]);
  const last = YEAR_LAST.exec(text);
  if (last) return onlyOne(dayOf(last[3], last[1], last[2]), dayOf(last[3], last[2], last[1]));
  const named = DAY_NAMED.exec(text);
  if (named) return dayOf(named[3], monthNumber(named[2]), named[1]);
  const month = MONTH_NAMED.exec(text);
  if (month) return dayOf(month[3], monthNumber(month[1]), month[2]);
  const chinese = IN_CHINESE.exec(text);
  if (!chinese) return undefined;
  const year = [...(chinese[1] ?? '')]
    .map((digit) => Math.max(0, '〇一二三四五六七八九'.indexOf(digit)))
    .join('');
  return dayOf(year, chineseNumber(chinese[2]), chineseNumber(chinese[3]));
}

/** Where both readings are days and differ, nobody knows which one is meant. */
function onlyOne(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one !== undefined && other !== undefined && one !== other ? undefined : (one ?? other);
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
): Day | undefined {
  return dayFromIso(`${year}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNumber = (name = ''): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** 一 to 三十一. */
function chineseNumber(text = ''): string {
  const digit = (character: string | undefined, otherwise: number) =>
    character ? '一二三四五六七八九'.indexOf(character) + 1 : otherwise;
  if (!text.includes('十')) return text.length === 1 ? String(digit(text, 0)) : '';
  const [tens, ones] = text.split('十');
  return String(digit(tens, 1) * 10 + digit(ones, 0));
}

function whatItLacks(text: string) {
  if (/^\d{4}年?$/.test(text)) return say.lacksMonth();
  if (/^\d{4} ?[-./年] ?\d{1,2} ?月?$/.test(text)) return say.lacksDay();
  if (YEAR_LAST.test(text)) return say.twoDays(bothDays(text));
  if (/^\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?$/.test(text)) return say.lacksCentury();
  const serial = /^\d{5}(?:\.0+)?$/.test(text) ? isoFromDay(dayOfSerial(Number(text))) : null;
  return serial === null ? say.notADay() : say.serialNumber(serial);
}

function bothDays(text: string): readonly string[] {
  const [, one, other, year] = YEAR_LAST.exec(text) ?? [];
  return [dayOf(year, one, other), dayOf(year, other, one)].flatMap((day) =>
    day === undefined ? [] : [isoFromDay(day) ?? ''],
  );
}

/** A number of five digits as spreadsheets count days from 1899-12-30 on. */
function dayOfSerial(serial: number): Day {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
