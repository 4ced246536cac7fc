import { Command, InvalidArgumentError, Option } from 'commander';
import { AUDIT_KINDS, PIVOT_AXES, type AuditKind, type PivotAxis } from '../domain/findings.ts';
import * as given from '../domain/messages/given.ts';
import { help } from '../domain/messages/help.ts';
import * as helpWith from '../domain/messages/help-with.ts';
import * as outcomes from '../domain/messages/outcomes.ts';
import { fetchPivot, nameOf, pivotArguments, pivotReport, type Pivot } from '../reports/pivot.ts';
import { tableFormat } from '../workbook/table/write-table.ts';
import { auditKinds } from './audit-kinds.ts';
import { tell } from './language.ts';
import { localReader } from './local-reader.ts';
import { commaList, isoDayText, wholeNumber } from './option-values.ts';
import { writer } from './report-front.ts';
import { withDatabase } from './with-database.ts';
import { writeReport } from './written-report.ts';

interface PivotFlags {
  readonly by: readonly PivotAxis[];
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly zones?: readonly string[];
  readonly kinds?: readonly AuditKind[];
  readonly overload?: number;
  readonly backdated?: number;
  readonly open?: boolean;
  readonly accepted?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

export function pivotCommand(): Command {
  return new Command('pivot')
    .summary(tell(help.pivot.summary))
    .description(tell(help.pivot.description))
    .requiredOption('--by <axes>', tell(helpWith.axes(PIVOT_AXES.map(optionOf))), axes)
    .option('--as-of <day>', tell(help.audit.asOf), isoDayText)
    .option('--known-at <moment>', tell(help.audit.knownAt))
    .option('--zones <codes>', tell(help.audit.zones), commaList)
    .option('--kinds <kinds>', tell(helpWith.kinds(AUDIT_KINDS)), auditKinds)
    .option('--overload <number>', tell(help.audit.overload), wholeNumber)
    .option('--backdated <days>', tell(help.audit.backdated), wholeNumber)
    .addOption(new Option('--open', tell(help.audit.open)).conflicts('accepted'))
    .option('--accepted', tell(help.audit.accepted))
    .option('--out <file>', tell(help.pivot.out))
    .option('--json', tell(help.pivot.json))
    .action(pivot);
}

const optionOf = (axis: PivotAxis): string => axis.toLowerCase().replaceAll('_', '-');

function axes(text: string): readonly PivotAxis[] {
  return commaList(text).map((each) => {
    const word = each.toUpperCase().replaceAll('-', '_');
    const axis = PIVOT_AXES.find((known) => known === word);
    if (!axis) throw new InvalidArgumentError(tell(given.noneOf(each, PIVOT_AXES.map(optionOf))));
    return axis;
  });
}

async function pivot({ by, open, accepted, out, json, asOf, knownAt, ...rest }: PivotFlags): Promise<void> {
  if (out !== undefined) tableFormat(out);
  const acceptance = open ? 'OPEN' : accepted ? 'ACCEPTED' : undefined;
  const filters = { ...rest, by, acceptance };
  const text = await withDatabase(async ({ database }, config) => {
    const asker = localReader(database, config);
    const found = await fetchPivot(asker, pivotArguments(asker, { ...filters, asOf, knownAt }));
    if (out !== undefined) {
      const given = { knownAt: knownAt ?? null, filters };
      const report = await pivotReport(asker, writer(config.timeZone), found, given);
      await writeReport(out, report, config.timeZone);
    }
    return json ? `${JSON.stringify(found, null, 2)}\n` : pivotText(found, out);
  });
  process.stdout.write(text);
}

function pivotText({ asOf, revision, axes: all, cells, total }: Pivot, out: string | undefined): string {
  const shown = out === undefined ? cells : [];
  return [
    tell(outcomes.findings(asOf, revision, total.count)),
    ...shown.map(({ at, count }) => {
      const names = all.map(({ entries }, place) => nameOf(tell, entries[at[place] ?? 0]));
      return `${String(count).padStart(8)}  ${names.join('  ')}`;
    }),
    ...all.filter(({ sums }) => !sums).map(({ axis }) => tell(outcomes.countsTwice(optionOf(axis)))),
    ...(out === undefined ? [] : [tell(outcomes.allIn(out))]),
    '',
  ].join('\n');
}
