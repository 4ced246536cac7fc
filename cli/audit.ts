import { Command, InvalidArgumentError, Option } from 'commander';
import { AUDIT_KINDS, SEVERITIES, type AuditKind, type Severity } from '../domain/findings.ts';
import { localReader } from './local-reader.ts';
import { tableFormat, writeTable } from '../workbook/table/write-table.ts';
import { acceptedText } from './accepted-text.ts';
import { fetchAudit, findingsTable, type AuditReport } from './audit-report.ts';
import { FailedCommand } from './failed-command.ts';
import { commaList, isoDayText, languageOption, wholeNumber } from './option-values.ts';
import { withDatabase } from './with-database.ts';

interface AuditFlags {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly zones?: readonly string[];
  readonly kinds?: readonly AuditKind[];
  readonly overload?: number;
  readonly backdated?: number;
  readonly open?: boolean;
  readonly accepted?: boolean;
  readonly out?: string;
  readonly failOn?: Severity;
  readonly language: 'zh' | 'en';
  readonly json?: boolean;
}

/** Exit status where there are open findings as grave as `--fail-on` says. */
const FOUND = 3;

export function auditCommand(): Command {
  return new Command('audit')
    .summary('find every accountability gap of a day / 责任审计')
    .description(
      'Finds every accountability gap of a day, as the record stood at a moment; takes as long as it takes.\n查找某一天的全部责任缺口；不限时间。',
    )
    .option('--as-of <day>', 'the day looked at, YYYY-MM-DD; today unless said / 审计日期', isoDayText)
    .option('--known-at <moment>', 'as the record stood then, YYYY-MM-DDTHH:MM:SSZ / 记录时间')
    .option(
      '--zones <codes>',
      'only findings that name one of these zones, comma-separated / 新区编码',
      commaList,
    )
    .option('--kinds <kinds>', `only these, comma-separated / 种类: ${AUDIT_KINDS.join(', ')}`, kinds)
    .option('--overload <number>', 'more responsibilities than this are too many / 过载上限', wholeNumber)
    .option('--backdated <days>', 'recorded so many days late is backdated / 补记天数', wholeNumber)
    .addOption(
      new Option('--open', 'only findings that are not accepted / 只看待处理的').conflicts('accepted'),
    )
    .option('--accepted', 'only findings that are accepted / 只看已认可的')
    .option('--out <file>', 'write all findings there: .xlsx, .csv or .json / 输出文件')
    .addOption(
      new Option(
        '--fail-on <severity>',
        `exit status ${FOUND} when there are open findings as grave as this or graver / 有该级别待处理问题时以状态 ${FOUND} 退出`,
      ).choices(SEVERITIES),
    )
    .addOption(languageOption())
    .option('--json', 'print counts and findings as JSON / 以 JSON 输出')
    .action(audit);
}

async function audit(flags: AuditFlags): Promise<void> {
  if (flags.out !== undefined) tableFormat(flags.out);
  const report = await withDatabase(({ database }, { timeZone }) =>
    fetchAudit(localReader(database, { timeZone, language: flags.language }), {
      asOf: flags.asOf,
      knownAt: flags.knownAt,
      zones: flags.zones,
      kinds: flags.kinds,
      overload: flags.overload,
      backdated: flags.backdated,
      acceptance: flags.open ? 'OPEN' : flags.accepted ? 'ACCEPTED' : undefined,
    }),
  );
  if (flags.out !== undefined) await writeTable(flags.out, findingsTable(report));
  process.stdout.write(flags.json ? `${JSON.stringify(report, null, 2)}\n` : asText(report, flags.out));
  const { failOn } = flags;
  if (failOn !== undefined && report.counts.some((each) => each.open > 0 && isAsGrave(each.severity, failOn)))
    throw new FailedCommand(FOUND);
}

const isAsGrave = (severity: Severity, as: Severity) =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(as);

const SHOWN = 100;

function asText({ asOf, revision, counts, findings }: AuditReport, out: string | undefined): string {
  const shown = out === undefined ? findings.slice(0, SHOWN) : [];
  const more = findings.length - shown.length;
  const accepted = counts.reduce((sum, each) => sum + each.accepted, 0);
  return [
    `${asOf}, revision ${revision}: ${findings.length} findings / ${findings.length} 项问题${ofWhich(accepted)}`,
    ...counts.map(
      ({ kind, severity, title, count, accepted: of }) =>
        `${String(count).padStart(8)}  ${severity.padEnd(6)}  ${kind.padEnd(24)}${title}${ofWhich(of)}`,
    ),
    ...shown.map(({ kind, message, acceptance }) => `${kind}  ${message}${acceptedText(acceptance)}`),
    ...(out !== undefined ? [`All findings are in ${out} / 全部问题见 ${out}`] : []),
    ...(out === undefined && more > 0
      ? [`… and ${more} more; --out writes them all / 其余 ${more} 项请用 --out 导出`]
      : []),
    '',
  ].join('\n');
}

const ofWhich = (accepted: number): string =>
  accepted === 0 ? '' : ` (${accepted} accepted / 其中已认可 ${accepted} 项)`;

function kinds(text: string): readonly AuditKind[] {
  return commaList(text).map((each) => {
    const kind = AUDIT_KINDS.find((known) => known === each.toUpperCase());
    if (!kind) throw new InvalidArgumentError(`There is no kind ${each}.`);
    return kind;
  });
}
