import { Command, Option } from 'commander';
import { TITLES } from '../domain/messages/reports.ts';
import * as helpWith from '../domain/messages/help-with.ts';
import type { Language } from '../domain/language.ts';
import { help } from '../domain/messages/help.ts';
import { AUDIT_KINDS, SEVERITIES, type AuditKind, type Severity } from '../domain/findings.ts';
import { localReader } from './local-reader.ts';
import { tableFormat, writeTable } from '../workbook/table/write-table.ts';
import { fetchAudit, findingsTable } from '../reports/audit-report.ts';
import { FailedCommand } from './failed-command.ts';
import { commaList, isoDayText, wholeNumber } from './option-values.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';
import { auditKinds } from './audit-kinds.ts';
import { auditLayout } from '../reports/audit-layout.ts';
import { auditText } from './audit-text.ts';
import { cityName, writer } from './report-front.ts';

interface AuditFlags {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly zones?: readonly string[];
  readonly kinds?: readonly AuditKind[];
  readonly overload?: number;
  readonly backdated?: number;
  readonly within?: number;
  readonly open?: boolean;
  readonly accepted?: boolean;
  readonly out?: string;
  readonly failOn?: Severity;
  readonly language: Language;
  readonly json?: boolean;
}

/** Exit status where there are open findings as grave as `--fail-on` says. */
const FOUND = 3;

export function auditCommand(): Command {
  return new Command('audit')
    .summary(tell(help.audit.summary))
    .description(tell(help.audit.description))
    .option('--as-of <day>', tell(help.audit.asOf), isoDayText)
    .option('--known-at <moment>', tell(help.audit.knownAt))
    .option('--zones <codes>', tell(help.audit.zones), commaList)
    .option('--kinds <kinds>', tell(helpWith.kinds(AUDIT_KINDS)), auditKinds)
    .option('--overload <number>', tell(help.audit.overload), wholeNumber)
    .option('--backdated <days>', tell(help.audit.backdated), wholeNumber)
    .option('--within <days>', tell(help.audit.within), wholeNumber)
    .addOption(new Option('--open', tell(help.audit.open)).conflicts('accepted'))
    .option('--accepted', tell(help.audit.accepted))
    .option('--out <file>', tell(help.audit.out))
    .addOption(new Option('--fail-on <severity>', tell(helpWith.failOn(FOUND))).choices(SEVERITIES))
    .option('--json', tell(help.audit.json))
    .action(audit);
}

async function audit(flags: AuditFlags): Promise<void> {
  if (flags.out !== undefined) tableFormat(flags.out);
  const { asOf, knownAt, zones, kinds: only, overload, backdated, within } = flags;
  const acceptance = flags.open ? 'OPEN' : flags.accepted ? 'ACCEPTED' : undefined;
  const filters = { zones, kinds: only, overload, backdated, within, acceptance };
  const { report, city, timeZone } = await withDatabase(async ({ database }, config) => {
    const asker = await localReader(database, config, { language: flags.language }).pinned();
    const found = await fetchAudit(asker, { asOf, knownAt, ...filters });
    const when = { asOf: found.asOf, knownAt: knownAt ?? null };
    return {
      report: found,
      city: flags.out === undefined ? '' : await cityName(asker, when),
      timeZone: config.timeZone,
    };
  });
  if (flags.out !== undefined) {
    const about = { asOf: report.asOf, revision: report.revision, total: report.findings.length };
    const layout = auditLayout(writer(timeZone), report, {
      ...{ ...about, title: tell(TITLES.audit), city, knownAt: knownAt ?? null, filters },
    });
    await writeTable(flags.out, findingsTable({ ...report, total: report.findings.length }, layout));
  }
  process.stdout.write(flags.json ? `${JSON.stringify(report, null, 2)}\n` : auditText(report, flags.out));
  const { failOn } = flags;
  if (failOn !== undefined && report.counts.some((each) => each.open > 0 && isAsGrave(each.severity, failOn)))
    throw new FailedCommand(FOUND);
}

const isAsGrave = (severity: Severity, as: Severity) =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(as);
