import { InvalidArgumentError, Option } from 'commander';
import { dayFromIso, type Day } from '../domain/days.ts';

/** What options of several commands are given as. */

/** A day. */
export function isoDay(text: string): Day {
  const day = dayFromIso(text);
  if (day === undefined) throw new InvalidArgumentError('A day such as 2015-11-15 is needed.');
  return day;
}

/** A day, as it was given. */
export function isoDayText(text: string): string {
  isoDay(text);
  return text;
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
}

/** Several, with commas between them, also with Chinese ones. */
export const commaList = (text: string): readonly string[] => text.split(/[,，]/).map((each) => each.trim());

export const languageOption = (of = 'of the sentences / 语言'): Option =>
  new Option('--language <language>', of).choices(['zh', 'en']).default('zh');
