import type { Database } from '../../graph/database/database.ts';
import { readSheet, type ExportAt, type ExportedRow } from '../../graph/export/read-sheet.ts';

type Row = ExportedRow['values'];

/**
 * The delegations of a day that were filed in an earlier period of their term alone, as `zone|power|validFrom`: of these the
 * rows of the day do not say that they were filed.
 */
export async function filedEarlier(
  database: Database,
  { day = 0, ...at }: ExportAt,
): Promise<readonly string[]> {
  const rows = new Map<string, Row[]>();
  for await (const { values } of readSheet(database, 'delegations', at)) {
    const key = JSON.stringify([values['zone'], values['power']]);
    const known = rows.get(key) ?? [];
    rows.set(key, known);
    known.push(values);
  }
  return [...rows.values()].flatMap((periods) => {
    const now = periods.find((row) => from(row) <= day && day < until(row));
    if (!now || isFiled(now, day)) return [];
    return isFiledBefore(periods, now, day) ? [[now['zone'], now['power'], now['validFrom']].join('|')] : [];
  });
}

/** In one of the periods before, each of which ends on the day on which the next begins. */
function isFiledBefore(periods: readonly Row[], now: Row, day: number): boolean {
  const before = periods.find((row) => until(row) === from(now));
  return before !== undefined && (isFiled(before, day) || isFiledBefore(periods, before, day));
}

const isFiled = ({ filedOn }: Row, day: number): boolean => typeof filedOn === 'number' && filedOn <= day;
const from = ({ validFrom }: Row): number => Number(validFrom);
const until = ({ validTo }: Row): number => Number(validTo);
