import { ALWAYS, type Day } from './days.ts';
import { joined, type Period } from './periods.ts';

/**
 * A term of a delegation: its periods of which one ends on the day on which the next begins, together. What is altered
 * goes on.
 */
export interface Term {
  readonly from: Day;
  readonly to: Day;
  /** The end of the term before, "always" where there was none: what was prepared since then belongs to this one. */
  readonly before: Day;
}

/** The terms of a zone and a power, in order, of the periods of its rows. */
export function termsOf(periods: readonly Period[]): readonly Term[] {
  const terms = joined(periods);
  return terms.map(({ validFrom, validTo }, place) => ({
    from: validFrom,
    to: validTo,
    before: terms[place - 1]?.validTo ?? ALWAYS,
  }));
}

/** The term that is in force on a day. */
export const termOn = (terms: readonly Term[], day: Day): Term | undefined =>
  terms.find(({ from, to }) => from <= day && day < to);

/** Whether what happened on a day is of a term: what was done for one that ended counts for no other. */
export const isOfTerm = ({ before, to }: Term, day: Day): boolean => before <= day && day < to;

/** The first day of the rows up to the one that holds on a day, without a break, that say the same as it. */
export function runFrom<Row extends Period>(
  rows: readonly Row[],
  row: Row,
  isSame: (one: Row, other: Row) => boolean,
): Day {
  let first = row;
  for (;;) {
    const before = rows.find((each) => each.validTo === first.validFrom && each.validFrom < each.validTo);
    if (!before || !isSame(before, row)) return first.validFrom;
    first = before;
  }
}
