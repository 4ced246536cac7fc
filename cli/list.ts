import { Command } from 'commander';
import { dayAt, dayFromIso, isoFromDay } from '../domain/days.ts';
import { Refusal } from '../domain/errors.ts';
import { readHead } from '../graph/record/read-head.ts';
import { tableFormat, writeTable } from '../workbook/table/write-table.ts';
import { listTable, type ListAsked } from './list-table.ts';
import { localReader } from './local-reader.ts';
import { revisionAt } from './revision-at.ts';
import { tokenHolder, tokenOption } from './token-holder.ts';
import { withDatabase } from './with-database.ts';

interface ListFlags {
  readonly out: string;
  readonly columns?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly token?: string;
  readonly json?: boolean;
}

export function listCommand(): Command {
  return new Command('list')
    .summary('a list of the schema as a file / 导出列表')
    .description(
      'Writes any list of the schema, whole, as .csv, .xlsx or .json: `list powers --zones Z01,Z02 --out FILE.csv`. Filters are the arguments of the list in schema.graphql (--order-by NAME); the day and the revision stand in the file.\n把 schema 的任一列表整体写成 .csv、.xlsx 或 .json；筛选项即该列表的参数，文件中注明日期和版本。',
    )
    .argument('<list>', 'powers, zones, chainCoverage ... / 列表名')
    .requiredOption('--out <file>', 'FILE.csv, FILE.xlsx or FILE.json / 文件')
    .option('--columns <paths>', 'such as code,name,department.name; plain ones when left out / 列')
    .option('--as-of <day>', 'the day looked at; today when left out / 日期，默认今天')
    .option('--known-at <moment>', 'what the record said then / 当时的记录')
    .addOption(tokenOption())
    .option('--json', 'print the result as JSON / 以 JSON 输出')
    .allowUnknownOption()
    .allowExcessArguments()
    .action((list: string, flags: ListFlags, command: Command) =>
      writeList(
        {
          list,
          filters: filtersOf(command.args.slice(1)),
          ...(flags.columns ? { columns: flags.columns.split(',') } : {}),
        },
        flags,
      ),
    );
}

async function writeList(asked: ListAsked, { out, asOf, knownAt, token, json }: ListFlags): Promise<void> {
  tableFormat(out);
  if (asOf !== undefined && dayFromIso(asOf) === undefined)
    throw new Refusal('invalid', `--as-of must be a day such as 2015-10-01, not ${asOf}.`);
  const result = await withDatabase(async ({ database }, config) => {
    const { timeZone } = config;
    const asker = localReader(database, { timeZone, actor: await tokenHolder(token, config) });
    const head = await readHead(database);
    const time = {
      asOf: asOf ?? isoFromDay(dayAt(Date.now(), timeZone)) ?? '',
      revision: knownAt === undefined ? head.revision : await revisionAt(database, knownAt),
      moment: knownAt ?? head.at,
    };
    const table = await listTable(asker, asked, time);
    const rows = await writeTable(out, table);
    return { out, ...table.about, ...time, rows };
  });
  process.stdout.write(
    json
      ? `${JSON.stringify(result)}\n`
      : `${out}: ${result.rows} of ${asked.list}, on ${result.asOf}, revision ${result.revision} / 共 ${result.rows} 行\n`,
  );
}

/** `--order-by NAME --zones=Z01`: options of the list, by the names that the schema has. */
function filtersOf(given: readonly string[]): Readonly<Record<string, string>> {
  const filters: Record<string, string> = {};
  for (let at = 0; at < given.length; at += 1) {
    const [, option, inline] = /^--([a-z][A-Za-z-]*)(?:=(.*))?$/s.exec(given[at] ?? '') ?? [];
    if (option === undefined)
      throw new Refusal('invalid', `${given[at]} is no option of a list: write --zones Z01, for instance.`);
    const name = option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const value = inline ?? given[(at += 1)];
    if (value === undefined) throw new Refusal('invalid', `--${option} has no value.`, { argument: name });
    filters[name] = name in filters ? `${filters[name]},${value}` : value;
  }
  return filters;
}
