import type { Day } from '../../domain/days.ts';
import type { Period } from '../../domain/periods.ts';
import { termOn, termsOf } from '../../domain/terms.ts';
import type { Database } from '../../graph/database/database.ts';
import { readSheet, type ExportAt, type ExportedRow } from '../../graph/export/read-sheet.ts';

type Row = ExportedRow['values'] & Period;

/**
 * The rows of the delegations of a day that another period of their term alone says to be filed by that day: an export of
 * the day does not say it.
 */
export async function filedByOtherPeriod(
  database: Database,
  { day, ...at }: ExportAt & { readonly day: Day },
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const { values } of readSheet(database, 'delegations', at)) rows.push(values as Row);
  const byDelegation = Map.groupBy(rows, ({ zone, power }) => JSON.stringify([zone, power]));
  return [...byDelegation.values()].flatMap((periods) => {
    const term = termOn(termsOf(periods), day);
    const now = periods.find(({ validFrom, validTo }) => validFrom <= day && day < validTo);
    if (!term || !now || isFiled(now, day)) return [];
    const ofTerm = periods.filter(({ validFrom, validTo }) => term.from <= validFrom && validTo <= term.to);
    return ofTerm.some((row) => isFiled(row, day)) ? [now] : [];
  });
}

const isFiled = ({ filedOn }: Row, day: Day): boolean => typeof filedOn === 'number' && filedOn <= day;
