import { Command } from 'commander';
import { dayFromIso, type Day } from '../domain/days.ts';
import { Refusal } from '../domain/errors.ts';
import { countUnsaid } from '../graph/export/count-unsaid.ts';
import { ExportRows, type LeftOut } from '../workbook/export/export-rows.ts';
import { exportWorkbook, isTooLarge, type About } from '../workbook/export/export-workbook.ts';
import { SHEETS } from '../tables/sheets/registry.ts';
import { revisionAt } from './revision-at.ts';
import { tokenHolder, tokenOption } from './token-holder.ts';
import { withDatabase } from './with-database.ts';

interface ExportFlags {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly token?: string;
  readonly json?: boolean;
}

const SHOWN = 20;

export function exportCommand(): Command {
  return new Command('export')
    .summary('the record as a workbook / 导出工作簿')
    .description(
      'Writes the record as a workbook that `import` takes: FILE.xlsx, or a new folder of CSV files. Without --as-of all periods. What a workbook cannot say is listed.\n把记录导出为可再导入的工作簿（.xlsx 或新的 CSV 文件夹）；不给 --as-of 则含全部时段；工作簿不能表达的内容会列出。',
    )
    .argument('<path>', 'FILE.xlsx or a folder / .xlsx 文件或文件夹')
    .option('--as-of <day>', 'only what holds on that day / 只导出该日有效的内容')
    .option(
      '--known-at <moment>',
      'what the record said then, such as 2015-12-01T09:00:00+08:00 / 当时的记录',
    )
    .addOption(tokenOption())
    .option('--json', 'print the result as JSON / 以 JSON 输出')
    .action(runExport);
}

async function runExport(path: string, flags: ExportFlags): Promise<void> {
  const day = flags.asOf === undefined ? undefined : dayOf(flags.asOf);
  const leftOut: LeftOut[] = [];
  const result = await withDatabase(async ({ database }, config) => {
    const { name, scope } = await tokenHolder(flags.token, config);
    const revision = await revisionAt(database, flags.knownAt);
    const at = { revision, scope, ...(day === undefined ? {} : { day }) };
    const sheetKeys = new Set<string>(SHEETS.map(({ key }) => key));
    // What is beside the sheets is counted over the whole city.
    const unsaid =
      scope === 'all' ? await countUnsaid(database, sheetKeys, revision) : new Map<string, number>();
    const about: About = [
      ...(scope === 'all' ? [] : [['the part of', name] as const]),
      ['revision', revision],
      ['asOf', flags.asOf ?? 'all periods'],
      ...[...unsaid].map(([sheet, count]): [string, string] => ['not in it', `${sheet}: ${count}`]),
    ];
    const rows = new ExportRows(database, at, (each) => leftOut.push(each));
    return { revision, unsaid, sheets: await exportWorkbook(path, rows, about) };
  });
  process.stdout.write(flags.json ? asJson(path, result, leftOut) : asText(path, result, leftOut));
}

function dayOf(text: string): Day {
  const day = dayFromIso(text);
  if (day === undefined)
    throw new Refusal('invalid', `--as-of must be a day such as 2015-10-01, not ${text}.`);
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
    leftOut,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function asText(path: string, { revision, unsaid, sheets }: Exported, leftOut: readonly LeftOut[]): string {
  const rows = [...sheets.values()].reduce((sum, count) => sum + count, 0);
  const lines = [
    ...[...sheets].map(([sheet, count]) => `${sheet}: ${count}`),
    `${path}: revision ${revision}, ${rows} rows / 第 ${revision} 版，${rows} 行`,
    'Not in it, for a workbook cannot say it: what the record said before, and its Changes / 不含：以前的记录与变更',
    ...[...unsaid].map(([sheet, count]) => `  ${sheet}: ${count}`),
    ...leftOut.slice(0, SHOWN).map(({ sheet, key, reason }) => `  ${sheet} ${key}: ${reason}`),
  ];
  if (leftOut.length > SHOWN)
    lines.push(`  … and ${leftOut.length - SHOWN} more, all of them with --json / 其余见 --json`);
  if (isTooLarge(path, rows))
    lines.push(
      'It has more rows than `import` takes from a spreadsheet: export a folder to import it again / 行数超过 .xlsx 导入上限',
    );
  return `${lines.join('\n')}\n`;
}
