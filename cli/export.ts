import { Command } from 'commander';
import { notADay } from '../domain/messages/writing.ts';
import * as outcomes from '../domain/messages/outcomes.ts';
import { help } from '../domain/messages/help.ts';
import { helpLists } from '../domain/messages/help-lists.ts';
import { listWritten } from '../domain/messages/list-paper.ts';
import { tableNamed } from '../domain/messages/field-names.ts';
import { titled } from '../domain/messages/told.ts';
import { isOfCity } from '../domain/access/scope.ts';
import { dayFromIso, type Day } from '../domain/days.ts';
import { Refusal } from '../domain/errors.ts';
import { countUnsaid } from '../graph/export/count-unsaid.ts';
import { ExportRows, type LeftOut } from '../workbook/export/export-rows.ts';
import { exportWorkbook, isTooLarge, type About } from '../workbook/export/export-workbook.ts';
import { SHEETS } from '../tables/sheets/registry.ts';
import { fetchReview } from './fetch-review.ts';
import { refuseOther, writeListPaper } from './list-paper.ts';
import { localReader } from './local-reader.ts';
import { revisionAt } from './revision-at.ts';
import { tokenHolder, tokenOption } from './token-holder.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

interface ExportFlags {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly token?: string;
  readonly list?: string;
  readonly json?: boolean;
}

const SHOWN = 20;

export function exportCommand(): Command {
  return new Command('export')
    .summary(tell(help.export.summary))
    .description(tell(help.export.description))
    .argument('<path>', tell(help.export.path))
    .option('--as-of <day>', tell(help.export.asOf))
    .option('--known-at <moment>', tell(help.export.knownAt))
    .addOption(tokenOption())
    .option('--list <code>', tell(helpLists.exportList))
    .option('--json', tell(help.export.json))
    .action(runExport);
}

async function runExport(path: string, flags: ExportFlags): Promise<void> {
  if (flags.list !== undefined) return exportList(path, flags.list, flags);
  const day = flags.asOf === undefined ? undefined : dayOf(flags.asOf);
  const leftOut: LeftOut[] = [];
  const result = await withDatabase(async ({ database }, config) => {
    const { name, scope } = await tokenHolder(flags.token, config);
    const revision = await revisionAt(database, flags.knownAt);
    const at = { revision, scope, ...(day === undefined ? {} : { day }) };
    const sheetKeys = new Set<string>(SHEETS.map(({ key }) => key));
    // What is beside the sheets is counted over the whole city.
    const unsaid = isOfCity(scope)
      ? await countUnsaid(database, sheetKeys, revision)
      : new Map<string, number>();
    const about: About = [
      ...(isOfCity(scope) ? [] : [[tell(outcomes.EXPORT_OF.part), name] as const]),
      [tell(outcomes.EXPORT_OF.revision), revision],
      [tell(outcomes.EXPORT_OF.asOf), flags.asOf ?? tell(outcomes.EXPORT_OF.allPeriods)],
      ...[...unsaid].map(([table, count]): [string, string] => [
        tell(outcomes.EXPORT_OF.notInIt),
        counted(table, count),
      ]),
    ];
    const rows = new ExportRows(database, at, (each) => leftOut.push(each));
    return { revision, unsaid, sheets: await exportWorkbook(path, rows, about) };
  });
  process.stdout.write(flags.json ? asJson(path, result, leftOut) : asText(path, result, leftOut));
}

/** A list of adjustments as the document to sign, in the place of a workbook. */
async function exportList(
  path: string,
  list: string,
  { asOf, knownAt, json, token }: ExportFlags,
): Promise<void> {
  refuseOther(path);
  const review = await withDatabase(async ({ database }, config) => {
    const actor = await tokenHolder(token, config);
    return fetchReview(localReader(database, config, { actor, language: 'zh' }), { list, asOf, knownAt });
  });
  await writeListPaper(path, review);
  const { items, revision } = review;
  const text = json
    ? JSON.stringify({ path, revision, items: items.length })
    : tell(listWritten(path, items.length));
  process.stdout.write(`${text}\n`);
}

function dayOf(text: string): Day {
  const day = dayFromIso(text);
  if (day === undefined) throw new Refusal('invalid', notADay('--as-of', text));
  return day;
}

interface Exported {
  readonly revision: number;
  readonly unsaid: ReadonlyMap<string, number>;
  readonly sheets: ReadonlyMap<string, number>;
}

function asJson(path: string, { revision, unsaid, sheets }: Exported, leftOut: readonly LeftOut[]): string {
  const result = {
    path,
    revision,
    sheets: Object.fromEntries(sheets),
    notInIt: Object.fromEntries(unsaid),
    leftOut: leftOut.map(({ sheet, key, reason }) => ({ sheet: sheet.en, key, reason: tell(reason) })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** A table and how many rows it has. */
const counted = (table: string, count: number): string =>
  tell(outcomes.countOf(titled(tableNamed(table)), count));

function asText(path: string, { revision, unsaid, sheets }: Exported, leftOut: readonly LeftOut[]): string {
  const rows = [...sheets.values()].reduce((sum, count) => sum + count, 0);
  const lines = [
    ...[...sheets].map(([sheet, count]) => counted(sheet, count)),
    tell(outcomes.exported(path, revision, rows)),
    tell(outcomes.notInWorkbook()),
    ...[...unsaid].map(([table, count]) => `  ${counted(table, count)}`),
    ...leftOut
      .slice(0, SHOWN)
      .map(({ sheet, key, reason }) => `  ${tell(outcomes.ofThing(sheet, key, reason))}`),
  ];
  if (leftOut.length > SHOWN) lines.push(`  ${tell(outcomes.moreWithJson(leftOut.length - SHOWN))}`);
  if (isTooLarge(path, rows)) lines.push(tell(outcomes.tooManyRows()));
  return `${lines.join('\n')}\n`;
}
