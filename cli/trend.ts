import { Command, Option } from 'commander';
import { AUDIT_KINDS, type AuditKind, type Severity } from '../domain/findings.ts';
import { help } from '../domain/messages/help.ts';
import * as helpWith from '../domain/messages/help-with.ts';
import * as outcomes from '../domain/messages/outcomes.ts';
import { HEADINGS, TITLES } from '../domain/messages/reports.ts';
import { tableFormat } from '../workbook/table/write-table.ts';
import { auditKinds } from './audit-kinds.ts';
import { daysEvery, unit, UNITS, type Unit } from './every.ts';
import { tell } from './language.ts';
import { localReader } from './local-reader.ts';
import { commaList, isoDayText, wholeNumber } from './option-values.ts';
import { cityName, heading, part } from './report-front.ts';
import { withDatabase } from './with-database.ts';
import { writeReport, type ReportColumn } from './written-report.ts';

interface TrendFlags {
  readonly from: string;
  readonly to: string;
  readonly every: Unit;
  readonly asKnown: 'now' | 'then';
  readonly knownAt?: string;
  readonly zones?: readonly string[];
  readonly kinds?: readonly AuditKind[];
  readonly overload?: number;
  readonly backdated?: number;
  readonly out?: string;
  readonly json?: boolean;
}

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

interface Trend {
  readonly revision: number;
  readonly points: readonly {
    readonly asOf: string;
    readonly revision: number | null;
    readonly counts: readonly Count[];
  }[];
}

const TREND = `
  query ($days: [Date!]!, $kinds: [AuditKind!], $zones: [ID!], $overload: Int, $backdated: Int, $asKnown: AsKnown, $knownAt: DateTime) {
    auditTrend(days: $days, kinds: $kinds, zones: $zones, overload: $overload, backdated: $backdated, asKnown: $asKnown, knownAt: $knownAt) {
      revision
      points { asOf revision counts { kind severity title count open accepted checked appeared gone } }
    }
  }`;

export function trendCommand(): Command {
  return new Command('trend')
    .summary(tell(help.trend.summary))
    .description(tell(help.trend.description))
    .requiredOption('--from <day>', tell(help.trend.from), isoDayText)
    .requiredOption('--to <day>', tell(help.trend.to), isoDayText)
    .option('--every <unit>', tell(helpWith.every(UNITS)), unit, 'month')
    .addOption(
      new Option('--as-known <now|then>', tell(help.trend.asKnown)).choices(['now', 'then']).default('now'),
    )
    .option('--known-at <moment>', tell(help.audit.knownAt))
    .option('--zones <codes>', tell(help.audit.zones), commaList)
    .option('--kinds <kinds>', tell(helpWith.kinds(AUDIT_KINDS)), auditKinds)
    .option('--overload <number>', tell(help.audit.overload), wholeNumber)
    .option('--backdated <days>', tell(help.audit.backdated), wholeNumber)
    .option('--out <file>', tell(help.trend.out))
    .option('--json', tell(help.trend.json))
    .action(trend);
}

async function trend({ from, to, every, asKnown, out, json, ...filters }: TrendFlags): Promise<void> {
  if (out !== undefined) tableFormat(out);
  const days = daysEvery(from, to, every);
  const variables = { ...filters, days, asKnown: asKnown.toUpperCase() };
  const text = await withDatabase(async ({ database }, config) => {
    const asker = localReader(database, config);
    const answer = await asker.askText(TREND, variables);
    const found = answer['auditTrend'] as Trend;
    if (out !== undefined) {
      const knownAt = filters.knownAt ?? null;
      const city = await cityName(asker, { asOf: days.at(-1) ?? null, knownAt });
      await writeTrend(out, found, { city, knownAt, filters: { from, to, every, asKnown, ...filters } });
    }
    return json ? `${JSON.stringify(found, null, 2)}\n` : trendText(found, out);
  });
  process.stdout.write(text);
}

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

interface TrendAbout {
  readonly city: string;
  readonly knownAt: string | null;
  readonly filters: Readonly<Record<string, unknown>>;
}

/** A row for each day and kind; on the first sheet, a row for each day. */
function writeTrend(out: string, { revision, points }: Trend, about: TrendAbout): Promise<number> {
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
  return writeReport(out, {
    ...{ name: 'trend', columns: COLUMNS, rows },
    about: { ...about, title: tell(TITLES.trend), asOf: null, revision, total: rows.length },
    front: part('counts', [heads.map((each) => heading(tell(HEADINGS[each]))), ...totals]),
  });
}

type Sum = 'count' | 'open' | 'accepted' | 'appeared' | 'gone';

/** Null where any of them is. */
function sum(counts: readonly Count[], of: Sum): number | null {
  return counts.reduce<number | null>(
    (all, { [of]: each }) => (all === null || each === null ? null : all + each),
    0,
  );
}

function trendText({ revision, points }: Trend, out: string | undefined): string {
  const cell = (value: number | null) => (value === null ? '-' : String(value)).padStart(10);
  const lines = points.map(
    ({ asOf, revision: of, counts }) =>
      `${asOf}${cell(of)}${(['count', 'open', 'appeared', 'gone'] as const).map((each) => cell(sum(counts, each))).join('')}`,
  );
  return [
    tell(outcomes.trend(revision, points.length)),
    ...lines,
    ...(out === undefined ? [] : [tell(outcomes.allIn(out))]),
    '',
  ].join('\n');
}
