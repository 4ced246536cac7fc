import { TITLES } from '../domain/messages/reports.ts';
import type { Table } from '../workbook/table/table.ts';
import { compareLayout } from './compare-layout.ts';
import { differencesTable, type ComparisonAsked, type ComparisonReport } from './compare-report.ts';
import { cityName } from './front.ts';
import type { ReportAsker, Writer } from './writer.ts';

/** A comparison as a table; `isNow` where the moment that it was asked of is that of the newest record. */
export async function comparisonTable(
  asker: ReportAsker,
  writer: Writer,
  { args }: ComparisonAsked,
  report: ComparisonReport,
  isNow: boolean,
): Promise<Table> {
  const given = Object.fromEntries(Object.entries(args).map(([name, [, value]]) => [name, value]));
  const known = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  const said = Object.fromEntries(known.map(([name, value]) => [name, String(value)]));
  const { asOf, knownAt, ...filters } = said;
  const when = { asOf: asOf ?? null, knownAt: knownAt ?? null };
  const { revision, totalCount: total } = report.head;
  const about = {
    ...{ ...when, city: await cityName(asker, when), title: writer.tell(TITLES.differences) },
    ...{ revision, total, filters, isNow },
  };
  return differencesTable(report, said, compareLayout(writer, report.head, about));
}
