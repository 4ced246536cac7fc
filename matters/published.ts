import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';

/** The day on which a document was published, if that is by the day of a view; null otherwise. */
export function publishedOn(view: View, document: number): Day | null {
  const row = view.there('Document')[document] ?? NONE;
  const day = row === NONE ? NONE : view.city.table('Document').column('publishedOn').at(row);
  return day === NONE || day > view.day ? null : day;
}
