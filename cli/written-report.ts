import { reportTable, type Report } from '../reports/report-table.ts';
import { writeTable } from '../workbook/table/write-table.ts';
import { writer } from './report-front.ts';

export type { ReportColumn } from '../reports/report-table.ts';

/** Writes a report of the command that runs; of a city, by whose calendar it says whether it is of another day. */
export const writeReport = (file: string, report: Report, timeZone?: string): Promise<number> =>
  writeTable(file, reportTable(writer(timeZone), report));
