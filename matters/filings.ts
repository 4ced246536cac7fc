import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { isOfTerm } from '../domain/terms.ts';
import { departmentOf, type Held } from './delegations.ts';

/** What of a delegation is filed. */
export type FiledSubject = 'DIVISION' | 'SUPERVISION_LIST';

/** A filing that was handed in by the day of a view. */
export interface FiledRow {
  readonly to: number;
  readonly filedOn: Day;
  /** Whether it was returned by the day. */
  readonly isReturned: boolean;
}

/** What of a subject was filed of a delegation in its term by the day, with whomever, returned or not. */
export function filedInTerm(view: View, { thing, term }: Held, subject: FiledSubject): readonly FiledRow[] {
  const { city } = view;
  const about = city.table('Filing').column('subject');
  const word = city.word('Filing', 'subject', subject);
  return filingsBy(view, 'FILED_OF_DELEGATION', thing, (row) => about.at(row) === word).filter(
    ({ filedOn }) => isOfTerm(term, filedOn),
  );
}

/** Those of them that were filed with the department whose the power was on their day, and not returned. */
export const servingFilings = (view: View, held: Held, subject: FiledSubject): readonly FiledRow[] =>
  filedInTerm(view, held, subject).filter(
    ({ to, filedOn, isReturned }) => !isReturned && to === departmentOf(view, held.power, filedOn),
  );

/** The first day by that of the view that rows of the term in `delegations` say; null where none does. */
export function filedOnOfRows({ city, day }: View, { rows, term }: Held): Day | null {
  const filedOn = city.table('Delegation').column('filedOn');
  let first: Day | null = null;
  for (const { row, validFrom, validTo } of rows) {
    const on = filedOn.at(row);
    if (on === NONE || on > day || (first !== null && first <= on)) continue;
    if (validFrom < validTo && term.from <= validFrom && validTo <= term.to) first = on;
  }
  return first;
}

/** The day on which a part was filed first, as it counts; null where nothing counts. */
export const firstFiled = (filings: readonly FiledRow[]): Day | null =>
  filings.length === 0 ? null : Math.min(...filings.map(({ filedOn }) => filedOn));

/** All filings of a thing by the day of a view. */
export function filingsBy(
  view: View,
  column: string,
  thing: number,
  isSuch: (row: number) => boolean = () => true,
): readonly FiledRow[] {
  const { city, day } = view;
  const table = city.table('Filing');
  const [to, returnedOn] = [table.column('to'), table.column('returnedOn')];
  const found: FiledRow[] = [];
  view.each(table, city.rowsBy('Filing', column), thing, (row) => {
    if (!isSuch(row)) return;
    const returned = returnedOn.at(row);
    const isReturned = returned !== NONE && returned <= day;
    found.push({ to: to.at(row), filedOn: table.validFrom.at(row), isReturned });
  });
  return found;
}
