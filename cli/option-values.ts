import { InvalidArgumentError } from 'commander';
import { dayFromIso, type Day } from '../domain/days.ts';

/** The value of an option that is a day. */
export function isoDay(text: string): Day {
  const day = dayFromIso(text);
  if (day === undefined) throw new InvalidArgumentError('A day such as 2015-11-15 is needed.');
  return day;
}
