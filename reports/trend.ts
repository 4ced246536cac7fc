import type { AuditKind, Severity } from '../domain/findings.ts';
import { HEADINGS, TITLES } from '../domain/messages/reports.ts';
import { argumentsOf, writtenArguments, type TypedArguments } from '../execution/field-arguments.ts';
import { cityName, heading, part } from './front.ts';
import type { Report, ReportColumn } from './report-table.ts';
import type { ReportAsker, Writer } from './writer.ts';

interface Count {
  readonly kind: AuditKind;
  readonly severity: Severity;
  readonly title: string;
  readonly count: number | null;
  readonly open: number | null;
  readonly accepted: number | null;
  readonly checked: number | null;
  readonly appeared: number | null;
  readonly gone: number | null;
}

export interface Trend {
  readonly revision: number;
  readonly points: readonly {
    readonly asOf: string;
    readonly revision: number | null;
    readonly counts: readonly Count[];
  }[];
}

/** How many findings there were on some days. */
export async function fetchTrend(asker: ReportAsker, args: TypedArguments): Promise<Trend> {
  const { declared, passed, values } = writtenArguments(args);
  const document = `
    query (${declared.join(', ')}) {
      auditTrend(${passed.join(', ')}) {
        revision
        points { asOf revision counts { kind severity title count open accepted checked appeared gone } }
      }
    }`;
  return (await asker.askText(document, values))['auditTrend'] as Trend;
}

export const trendArguments = (asker: ReportAsker, given: Readonly<Record<string, unknown>>) =>
  argumentsOf(asker.schema, 'auditTrend', given);

const COLUMNS: readonly ReportColumn[] = [
  { key: 'asOf', title: 'day', width: 12 },
  { key: 'revision', title: 'revision', width: 8 },
  { key: 'severity', title: 'severity', width: 9 },
  { key: 'kind', title: 'kindWord', width: 24 },
  { key: 'title', title: 'kind', width: 26 },
  { key: 'count', title: 'count', width: 8 },
  { key: 'open', title: 'open', width: 8 },
  { key: 'accepted', title: 'ofWhichAccepted', width: 8 },
  { key: 'checked', title: 'checked', width: 9 },
  { key: 'appeared', title: 'appeared', width: 9 },
  { key: 'gone', title: 'gone', width: 9 },
];

/** A row for each day and kind; on the first sheet, a row for each day. */
export async function trendReport(
  asker: ReportAsker,
  { tell }: Writer,
  { revision, points }: Trend,
  {
    knownAt,
    filters,
  }: { readonly knownAt: string | null; readonly filters: Readonly<Record<string, unknown>> },
): Promise<Report> {
  const city = await cityName(asker, { asOf: points.at(-1)?.asOf ?? null, knownAt });
  const rows = points.flatMap(({ asOf, revision: of, counts }) =>
    counts.map((each) => [
      ...[asOf, of, each.severity, each.kind, each.title, each.count, each.open, each.accepted],
      ...[each.checked, each.appeared, each.gone],
    ]),
  );
  const heads = ['day', 'revision', 'count', 'open', 'ofWhichAccepted', 'appeared', 'gone'] as const;
  const totals = points.map(({ asOf, revision: of, counts }) => [
    ...[asOf, of],
    ...(['count', 'open', 'accepted', 'appeared', 'gone'] as const).map((each) => sum(counts, each)),
  ]);
  return {
    ...{ name: 'trend', columns: COLUMNS, rows },
    about: { city, knownAt, filters, title: tell(TITLES.trend), asOf: null, revision, total: rows.length },
    front: part({ tell }, 'counts', [heads.map((each) => heading(tell(HEADINGS[each]))), ...totals]),
  };
}

type Sum = 'count' | 'open' | 'accepted' | 'appeared' | 'gone';

/** Null where any of them is. */
export function sum(counts: readonly Count[], of: Sum): number | null {
  return counts.reduce<number | null>(
    (all, { [of]: each }) => (all === null || each === null ? null : all + each),
    0,
  );
}
