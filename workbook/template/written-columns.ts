import { STILL, dayBefore, type Day } from '../../domain/days.ts';
import type { Values } from '../../graph/import/record-kind.ts';
import { LAST_DAY } from '../../tables/sheets/last-day.ts';
import type { Column, Sheet } from '../../tables/sheets/sheet.ts';

/** The columns of a spreadsheet for people: the last day stands in the place of the end of the period. */
export const columnsForPeople = ({ columns }: Sheet): readonly Column[] =>
  columns.map((column) => (column.key === 'validTo' ? LAST_DAY : column));

/** The value of such a column. */
export function valueForPeople(values: Values, { key }: Column): Values[string] {
  if (key !== LAST_DAY.key) return values[key] ?? null;
  const end = values['validTo'];
  return typeof end === 'number' && end !== STILL ? dayBefore(end as Day) : null;
}
