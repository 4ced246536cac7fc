import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import type { Period } from '../domain/periods.ts';
import { termOn, termsOf } from '../domain/terms.ts';

/** The periods of all versions of a thing, or those that are such. */
export function periodsOf(
  { city, revision }: View,
  label: string,
  thing: number,
  isSuch: (row: number) => boolean = () => true,
): readonly Period[] {
  const table = city.table(label);
  const index = city.rowsBy(label, 'thing');
  const periods: Period[] = [];
  for (let row = index.first(thing); row !== NONE; row = index.next(row))
    if (table.isRecorded(row, revision) && isSuch(row))
      periods.push({ validFrom: table.validFrom.at(row), validTo: table.validTo.at(row) });
  return periods;
}

/** The first day of the unbroken run of days of some periods that has the day of a view; undefined where none has it. */
export const firstDayOf = ({ day }: View, periods: readonly Period[]): Day | undefined =>
  termOn(termsOf(periods), day)?.from;
