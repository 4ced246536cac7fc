import { Command } from 'commander';
import { userInfo } from 'node:os';
import { CHECKING, WRITING } from '../domain/messages/outcomes.ts';
import { help } from '../domain/messages/help.ts';
import { dayAt, type Day } from '../domain/days.ts';
import { Refusal } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { titled } from '../domain/messages/told.ts';
import * as say from '../domain/messages/workbook-import.ts';
import type { Foresight } from '../graph/answers/foresee-findings.ts';
import { importWorkbook, type WorkbookImportResult } from '../workbook/import-workbook.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { ErrorReport } from '../workbook/report/error-report.ts';
import { writeReport } from '../workbook/report/write-report.ts';
import { parseReplaceScope, type ReplaceScope } from '../tables/replace.ts';
import { sheetOf } from '../tables/sheets/registry.ts';
import { asLines, DifferenceList, type DifferingRow } from '../workbook/difference-list.ts';
import type { ToldError } from '../workbook/tell-error.ts';
import { ErrorList } from './error-list.ts';
import { FailedCommand } from './failed-command.ts';
import { foreseenText, SHOWN_FINDINGS } from './foreseen-text.ts';
import { PATIENCE } from './local-reader.ts';
import { isoDay } from './option-values.ts';
import { Progress } from './progress.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

interface ImportFlags {
  readonly dryRun?: boolean;
  readonly findings?: boolean;
  readonly asOf?: Day;
  readonly language: Language;
  readonly json?: boolean;
  readonly replace: readonly ReplaceScope[];
  readonly errors: string;
  readonly report?: string;
}

export function importCommand(): Command {
  return new Command('import')
    .summary(tell(help.import.summary))
    .description(tell(help.import.description))
    .argument('<path>', tell(help.import.path))
    .option('--dry-run', tell(help.import.dryRun))
    .option('--findings', tell(help.import.findings))
    .option('--as-of <day>', tell(help.import.asOf), isoDay)
    .option(
      '--replace <sheet[:zone]>',
      tell(help.import.replace),
      (text: string, before: readonly ReplaceScope[]) => [...before, parseReplaceScope(text)],
      [],
    )
    .option('--errors <file>', tell(help.import.errors), 'quanze.import-errors.csv')
    .option('--report <file.xlsx>', tell(help.import.report))
    .option('--json', tell(help.import.json))
    .action(importPath);
}

async function importPath(path: string, flags: ImportFlags): Promise<void> {
  refuseSenseless(flags);
  const errors = new ErrorList(flags.errors, flags.language);
  const report = flags.report === undefined ? undefined : new ErrorReport();
  const progress = new Progress();
  const differences = new DifferenceList();
  let differing: readonly DifferingRow[] = [];
  const result = await withDatabase(async ({ database }, { timeZone }) => {
    const imported = await importWorkbook(database, {
      path,
      dryRun: flags.dryRun === true,
      replace: flags.replace,
      change: { actor: `local:${userInfo().username}`, operation: 'IMPORT' },
      onError: (error) => {
        errors.add(error);
        report?.add(error);
      },
      onNotice: (notice) => errors.note(notice),
      onProgress: (phase, sheet, rows) =>
        progress.show(phase === 'checking' ? CHECKING : WRITING, titled(sheetOf(sheet)), rows),
      ...(flags.dryRun ? { onDifference: (difference) => differences.add(difference) } : {}),
      ...(flags.findings ? { foresight: foresightOf(flags, timeZone) } : {}),
    }).finally(() => progress.end());
    if (flags.dryRun) differing = await differences.rows(database);
    return imported;
  });
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ ...asJson(result, flags, errors), ...(flags.dryRun ? { differences: differing } : {}) }, null, 2)}\n`
      : [...asLines(differing), ...foreseenLines(result), asText(result, flags, errors)].join('\n'),
  );
  // What could not be written is told after what was found.
  await errors.end();
  if (report && flags.report !== undefined && result.errors > 0)
    await writeReport(flags.report, await readWorkbook(path), report, flags.language);
  if (!result.written) throw new FailedCommand(1);
}

const foreseenLines = ({ findings }: WorkbookImportResult) => (findings ? foreseenText(findings) : []);

function refuseSenseless({ dryRun, findings, asOf }: ImportFlags): void {
  if (findings && !dryRun) throw new Refusal('invalid', say.FINDINGS_WITHOUT_DRY_RUN);
  if (asOf !== undefined && !findings) throw new Refusal('invalid', say.DAY_WITHOUT_FINDINGS);
}

function foresightOf({ asOf, language, json }: ImportFlags, timeZone: string): Foresight {
  const now = Date.now();
  return {
    day: asOf ?? dayAt(now, timeZone),
    timeZone,
    language,
    shown: json ? Number.POSITIVE_INFINITY : SHOWN_FINDINGS,
    options: { deadline: now + PATIENCE },
  };
}

function asJson(
  { errors, notices, written, findings }: WorkbookImportResult,
  flags: ImportFlags,
  list: ErrorList,
) {
  return {
    dryRun: flags.dryRun === true,
    revision: written?.revision ?? null,
    errors,
    notices,
    errorFile: errors > 0 ? flags.errors : null,
    firstErrors: list.first,
    firstNotices: list.firstNotices,
    sheets: written ? Object.fromEntries(written.sheets) : null,
    ...(flags.findings ? { findings } : {}),
  };
}

function asText(
  { errors, notices, written }: WorkbookImportResult,
  flags: ImportFlags,
  list: ErrorList,
): string {
  const { language } = flags;
  const notes = withMore(list.firstNotices.slice(0, SHOWN_NOTICES).map(noticeLine), notices, language);
  const told = notices > 0 ? [say.notices(notices)[language], ...notes] : [];
  if (!written) {
    const lines = list.first.map(
      ({ place, message, expected }) =>
        `${place}  ${message}  ${say.expectedAfter({ zh: expected, en: expected })[language]}`,
    );
    const outcome = say.errorsIn(errors, flags.errors)[language];
    return [...told, ...withMore(lines, errors, language), outcome, ''].join('\n');
  }
  const sheets = [...written.sheets].map(
    ([sheet, counts]) => say.sheetCounts(titled(sheetOf(sheet)), counts)[language],
  );
  return [...sheets, ...told, outcome(written.revision, flags), ''].join('\n');
}

const SHOWN_NOTICES = 20;

const noticeLine = ({ place, message }: ToldError): string => `  ${place}  ${message}`;

const withMore = (lines: readonly string[], count: number, language: Language): readonly string[] =>
  count > lines.length ? [...lines, say.andMore(count - lines.length)[language]] : lines;

function outcome(revision: number | null, { dryRun, language }: ImportFlags): string {
  if (dryRun) return say.DRY_RUN[language];
  return (revision === null ? say.NOTHING_DIFFERS : say.published(revision))[language];
}
