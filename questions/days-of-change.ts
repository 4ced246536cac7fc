import { LAYOUTS } from '../columns/layout.ts';
import type { City } from '../columns/city.ts';
import { dayBefore, type Day } from '../domain/days.ts';
import { sightOf, zonesSight, type Reader } from './sight.ts';

export interface DaysAsked {
  /** The first and the last day, both included. */
  readonly from: Day;
  readonly to: Day;
  /** Only what belongs to one of these zones, by code; null for all. */
  readonly zones: readonly string[] | null;
  readonly revision: number;
}

export interface DayOfChange {
  readonly day: Day;
  /** Versions and facts of which it is the first day. */
  readonly began: number;
  /** Those that hold no more from it on. */
  readonly ended: number;
}

/**
 * The days on which anything begins or ends, by day. What holds on no day does neither. Whose something is, is asked on its
 * own first day, and of what ends, on its last.
 */
export function daysOfChange(
  city: City,
  { from, to, zones, revision }: DaysAsked,
  reader: Reader,
): readonly DayOfChange[] {
  const sight = sightOf(city, revision, reader);
  const places = zones && zonesSight(city, revision, zones);
  const days = new Map<Day, { began: number; ended: number }>();
  const note = (label: string, row: number, day: Day, on: Day, what: 'began' | 'ended') => {
    if (day < from || day > to) return;
    if (places && !places.on(on).owns(label, row)) return;
    if (!sight.on(on).sees(label, row)) return;
    const counts = days.get(day) ?? { began: 0, ended: 0 };
    days.set(day, counts);
    counts[what] += 1;
  };
  for (const {
    kind: { label },
  } of LAYOUTS) {
    const table = city.table(label);
    for (let row = 0; row < table.count; row += 1) {
      const [first, end] = [table.validFrom.at(row), table.validTo.at(row)];
      if (first >= end || !table.isRecorded(row, revision)) continue;
      note(label, row, first, first, 'began');
      if (end >= from && end <= to) note(label, row, end, dayBefore(end), 'ended');
    }
  }
  return [...days].map(([day, counts]) => ({ day, ...counts })).sort((one, other) => one.day - other.day);
}
