import { otherTime, TITLES } from '../domain/messages/reports.ts';
import { typedArguments, type TypedArguments } from '../execution/field-arguments.ts';
import type { Table } from '../workbook/table/table.ts';
import { auditLayout } from './audit-layout.ts';
import { auditInPages, findingsTable } from './audit-report.ts';
import { fetchComparison } from './compare-report.ts';
import { comparisonTable } from './comparison.ts';
import { cityName } from './front.ts';
import { listTable } from './list-table.ts';
import { fetchPivot, pivotReport } from './pivot.ts';
import { reportTable } from './report-table.ts';
import { fetchTrend, trendReport } from './trend.ts';
import type { ReportAsker, Writer } from './writer.ts';

/** What is asked of a root field, as an address has it. */
export interface TableAsked {
  readonly field: string;
  /** The arguments of the field by name, lists with commas; of an audit, `orderBy` of its findings too. */
  readonly texts: Readonly<Record<string, string>>;
  /** Of a list: paths of its columns. */
  readonly columns?: readonly string[];
}

export interface TableTime {
  readonly asOf: string;
  readonly revision: number;
  /** Null where it is of the newest record. */
  readonly knownAt: string | null;
}

type Making = (asker: ReportAsker, writer: Writer, asked: TableAsked, time: TableTime) => Promise<Table>;

/** A list, an audit, a pivot, a trend or a comparison as a table, by whoever asks at one revision. */
export const tableOf: Making = async (asker, writer, asked, time) => {
  const table = await (MAKINGS[asked.field] ?? list)(asker, writer, asked, time);
  const { texts } = asked;
  const band = otherTime(texts['asOf'] ?? null, texts['knownAt'] ?? null, writer.today);
  const about = { ...filtersOf(texts), ...table.about };
  return { ...table, about: { ...about, ...(band && { band: writer.tell(band) }) } };
};

/** What is a table of one root field and no list. */
export const OTHER_TABLES = ['audit', 'auditPivot', 'auditTrend'] as const;

const list: Making = (asker, writer, { field, texts, columns }, { asOf, revision, knownAt }) => {
  const { asOf: _day, knownAt: _moment, ...filters } = texts;
  const asked = { list: field, filters, ...(columns && { columns }) };
  return listTable(asker, writer, asked, { asOf, revision, moment: knownAt });
};

const audit: Making = async (asker, writer, { texts: { orderBy, ...texts } }) => {
  const args = typedArguments(asker.schema, 'audit', texts);
  const found = await auditInPages(asker, args, orderBy);
  const when = { asOf: found.asOf, knownAt: texts['knownAt'] ?? null };
  const about = {
    ...{ ...when, title: writer.tell(TITLES.audit), city: await cityName(asker, when) },
    ...{ revision: found.revision, total: found.total, filters: filtersOf(texts) },
  };
  return findingsTable(found, auditLayout(writer, found, about));
};

const pivot: Making = async (asker, writer, { texts }) => {
  const found = await fetchPivot(asker, typedArguments(asker.schema, 'auditPivot', texts));
  return reportTable(writer, await pivotReport(asker, writer, found, givenBy(texts)));
};

const trend: Making = async (asker, writer, { texts }) => {
  const found = await fetchTrend(asker, typedArguments(asker.schema, 'auditTrend', texts));
  return reportTable(writer, await trendReport(asker, writer, found, givenBy(texts)));
};

const comparison: Making = async (asker, writer, { field, texts }) => {
  const args: TypedArguments = typedArguments(asker.schema, field, texts);
  const asked = { field, args };
  return comparisonTable(asker, writer, asked, await fetchComparison(asker, asked), false);
};

const MAKINGS: Readonly<Record<string, Making>> = {
  ...{ audit, auditPivot: pivot, auditTrend: trend },
  ...{ compareDays: comparison, compareMoments: comparison },
  ...{ compareZones: comparison, compareWithCatalogue: comparison },
};

const filtersOf = ({ asOf: _day, knownAt: _moment, ...filters }: TableAsked['texts']) => filters;

const givenBy = (texts: TableAsked['texts']) => ({
  knownAt: texts['knownAt'] ?? null,
  filters: filtersOf(texts),
});
