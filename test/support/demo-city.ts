import { demoTables } from '../../seeds/take-in-demo.ts';
import { SHEETS } from '../../tables/sheets/registry.ts';
import { cityOf, type City, type SheetRows } from '../oracle/city.ts';

/** The demo as the sheets of a workbook. */
export function demoSheets(): SheetRows {
  const tables = demoTables();
  const sheets = SHEETS.map(({ key, columns }) => {
    const header = columns.map((column) => column.key);
    const rows = (tables[key] ?? []).map((row) => header.map((column) => row[column] ?? ''));
    return [key, [header, ...rows]] as const;
  });
  return Object.fromEntries(sheets);
}

/** The demo as plain rows, for the oracle. */
export const demoCity = (): City => cityOf(demoSheets());
