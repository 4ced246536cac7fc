import { InvalidArgumentError } from 'commander';
import * as given from '../domain/messages/given.ts';
import { tell } from './language.ts';

/** How far apart days are. */
export const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Unit = (typeof UNITS)[number];

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12 };

export function unit(text: string): Unit {
  const found = UNITS.find((each) => each === text.toLowerCase());
  if (!found) throw new InvalidArgumentError(tell(given.noneOf(text, UNITS)));
  return found;
}

/** Days from the first on, up to the last; the 31st of a shorter month is its last day. */
export function daysEvery(from: string, to: string, every: Unit): readonly string[] {
  const days: string[] = [];
  for (let count = 0; ; count += 1) {
    const day = dayAfter(from, every, count);
    if (day > to) return days;
    days.push(day);
  }
}

function dayAfter(from: string, every: Unit, count: number): string {
  const first = new Date(`${from}T00:00:00Z`);
  const months = MONTHS[every];
  if (months === undefined) {
    const days = every === 'week' ? 7 : 1;
    return iso(new Date(first.getTime() + count * days * 86_400_000));
  }
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + count * months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month, Math.min(first.getUTCDate(), last))));
}

const iso = (day: Date): string => day.toISOString().slice(0, 10);
