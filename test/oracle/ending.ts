import type { Period } from './city.ts';

/** What is the case, where a change cannot be. */
export class NotSo extends Error {}

export const isOver = ({ validTo }: Period, day: string): boolean => validTo !== null && validTo <= day;

/** A row that begins on the day, and the others. Of the same there is none that is active or to come. */
export const begun = <T extends Period, Row extends object>(
  rows: readonly T[],
  row: Row,
  day: string,
): (T | (Row & Period))[] => [...rows, { ...row, validFrom: day, validTo: null }];

/**
 * Ends on the day what is active on it, and takes away what was to begin on or after it. What is over stays as it was.
 */
export function ended<T extends Period>(rows: readonly T[], day: string, isMeant: (row: T) => boolean): T[] {
  return rows.flatMap((row) => {
    if (!isMeant(row) || isOver(row, day)) return [row];
    if (row.validFrom !== null && row.validFrom >= day) return [];
    return [{ ...row, validTo: day }];
  });
}

/** "Ending what is not there": nothing that is meant is active on the day or begins later. */
export function endedIfThere<T extends Period>(
  what: string,
  rows: readonly T[],
  day: string,
  isMeant: (row: T) => boolean,
): T[] {
  if (!rows.some((row) => isMeant(row) && !isOver(row, day)))
    throw new NotSo(`${what} is not there on ${day}`);
  return ended(rows, day, isMeant);
}

/** From the day on, those meant say something else; up to it they say what they said. */
export function changedFrom<T extends Period>(
  rows: readonly T[],
  day: string,
  isMeant: (row: T) => boolean,
  change: (row: T) => T,
): T[] {
  return rows.flatMap((row) => {
    if (!isMeant(row) || isOver(row, day)) return [row];
    if (row.validFrom !== null && row.validFrom >= day) return [change(row)];
    return [
      { ...row, validTo: day },
      { ...change(row), validFrom: day },
    ];
  });
}

/** The first day, after this one, of the next period of those meant; null where none is to come. */
export function nextOf<T extends Period>(
  rows: readonly T[],
  day: string,
  isMeant: (row: T) => boolean,
): string | null {
  const days = rows
    .filter(isMeant)
    .flatMap(({ validFrom }) => (validFrom !== null && validFrom > day ? [validFrom] : []));
  return days.toSorted()[0] ?? null;
}

type Coded = { readonly code: string };
export function known(what: string, things: readonly Coded[], code: string | null | undefined): void {
  if (code !== null && code !== undefined && !things.some((each) => each.code === code))
    throw new NotSo(`there is no ${what} ${code}`);
}
