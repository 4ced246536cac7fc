import { Command } from 'commander';
import { notADay } from '../domain/messages/writing.ts';
import * as outcomes from '../domain/messages/outcomes.ts';
import * as say from '../domain/messages/given.ts';
import { askedName } from '../domain/messages/field-names.ts';
import { help } from '../domain/messages/help.ts';
import { dayAt, dayFromIso, isoFromDay } from '../domain/days.ts';
import { Refusal } from '../domain/errors.ts';
import { readHead } from '../graph/record/read-head.ts';
import { tableFormat, writeTable } from '../workbook/table/write-table.ts';
import { listTable, type ListAsked } from '../reports/list-table.ts';
import { localReader } from './local-reader.ts';
import { writer } from './report-front.ts';
import { revisionAt } from './revision-at.ts';
import { tokenHolder, tokenOption } from './token-holder.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

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
    .summary(tell(help.list.summary))
    .description(tell(help.list.description))
    .argument('<list>', tell(help.list.list))
    .requiredOption('--out <file>', tell(help.list.out))
    .option('--columns <paths>', tell(help.list.columns))
    .option('--as-of <day>', tell(help.list.asOf))
    .option('--known-at <moment>', tell(help.list.knownAt))
    .addOption(tokenOption())
    .option('--json', tell(help.list.json))
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
    throw new Refusal('invalid', notADay('--as-of', asOf));
  const result = await withDatabase(async ({ database }, config) => {
    const { timeZone } = config;
    const asker = localReader(database, config, { actor: await tokenHolder(token, config) });
    const head = await readHead(database);
    const time = {
      asOf: asOf ?? isoFromDay(dayAt(Date.now(), timeZone)) ?? '',
      revision: knownAt === undefined ? head.revision : await revisionAt(database, knownAt),
      moment: knownAt ?? head.at,
      isNow: knownAt === undefined,
    };
    const table = await listTable(asker, writer(timeZone), asked, time);
    const rows = await writeTable(out, table);
    return { out, ...table.about, ...time, rows };
  });
  process.stdout.write(
    json
      ? `${JSON.stringify(result)}\n`
      : `${tell(outcomes.listed(out, result.rows, askedName(asked.list), result.asOf, result.revision))}\n`,
  );
}

/** `--order-by NAME --zones=Z01`: options of the list, by the names that the schema has. */
function filtersOf(given: readonly string[]): Readonly<Record<string, string>> {
  const filters: Record<string, string> = {};
  for (let at = 0; at < given.length; at += 1) {
    const [, option, inline] = /^--([a-z][A-Za-z-]*)(?:=(.*))?$/s.exec(given[at] ?? '') ?? [];
    if (option === undefined) throw new Refusal('invalid', say.noListOption(given[at] ?? ''));
    const name = option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const value = inline ?? given[(at += 1)];
    if (value === undefined) throw new Refusal('invalid', say.withoutValue(option), { argument: name });
    filters[name] = name in filters ? `${filters[name]},${value}` : value;
  }
  return filters;
}
