import { InvalidArgumentError } from 'commander';
import { dayFromIso, type Day } from '../domain/days.ts';
import * as given from '../domain/messages/given.ts';
import { tell } from './language.ts';

/** What options of several commands are given as. */

/** A day. */
export function isoDay(text: string): Day {
  const day = dayFromIso(text);
  if (day === undefined) throw new InvalidArgumentError(tell(given.dayNeeded()));
  return day;
}

/** A day, as it was given. */
export function isoDayText(text: string): string {
  isoDay(text);
  return text;
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(tell(given.numberNeeded()));
  return Number(text);
}

/** Several, with commas between them, also with Chinese ones. */
export const commaList = (text: string): readonly string[] => text.split(/[,，]/).map((each) => each.trim());
