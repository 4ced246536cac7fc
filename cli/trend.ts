import { Command, Option } from 'commander';
import { AUDIT_KINDS, type AuditKind } from '../domain/findings.ts';
import { help } from '../domain/messages/help.ts';
import * as helpWith from '../domain/messages/help-with.ts';
import * as outcomes from '../domain/messages/outcomes.ts';
import { fetchTrend, sum, trendArguments, trendReport, type Trend } from '../reports/trend.ts';
import { tableFormat } from '../workbook/table/write-table.ts';
import { auditKinds } from './audit-kinds.ts';
import { daysEvery, unit, UNITS, type Unit } from './every.ts';
import { tell } from './language.ts';
import { localReader } from './local-reader.ts';
import { commaList, isoDayText, wholeNumber } from './option-values.ts';
import { writer } from './report-front.ts';
import { withDatabase } from './with-database.ts';
import { writeReport } from './written-report.ts';

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
  const text = await withDatabase(async ({ database }, config) => {
    const asker = localReader(database, config);
    const args = trendArguments(asker, { ...filters, days, asKnown: asKnown.toUpperCase() });
    const found = await fetchTrend(asker, args);
    if (out !== undefined) {
      const given = {
        ...{ knownAt: filters.knownAt ?? null, filters: { from, to, every, asKnown, ...filters } },
      };
      await writeReport(
        out,
        await trendReport(asker, writer(config.timeZone), found, given),
        config.timeZone,
      );
    }
    return json ? `${JSON.stringify(found, null, 2)}\n` : trendText(found, out);
  });
  process.stdout.write(text);
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
