import { Command, InvalidArgumentError } from 'commander';
import * as say from '../domain/messages/given.ts';
import { help } from '../domain/messages/help.ts';
import { DIFFERENCE_KINDS, type Words } from '../domain/words.ts';
import { COMPARED_RECORDS } from '../kinds/words.ts';
import { readHead } from '../graph/record/read-head.ts';
import { tableFormat, writeTable } from '../workbook/table/write-table.ts';
import {
  fetchComparison,
  type ComparedDifference,
  type ComparisonAsked,
  type ComparisonReport,
} from '../reports/compare-report.ts';
import { comparisonText } from './compare-text.ts';
import { localReader } from './local-reader.ts';
import { comparisonTable } from '../reports/comparison.ts';
import { writer } from './report-front.ts';
import { commaList } from './option-values.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

/** What was given on the command line, by name. */
interface CompareFlags extends Readonly<Record<string, unknown>> {
  readonly out?: string;
  readonly json?: boolean;
}

/** What is compared: a root field, the arguments that stand without a name, and the options that it takes. */
interface Form {
  readonly name: string;
  readonly summary: string;
  readonly field: string;
  readonly given: Readonly<Record<string, string>>;
  readonly options: readonly (keyof typeof OPTIONS)[];
}

/** Words of the schema, in whatever case, or in Chinese. */
const wordsOf = (words: Words) => (text: string) =>
  commaList(text).map((each) => {
    const word = words[each] ?? Object.values(words).find((known) => known === each.toUpperCase());
    if (word === undefined) throw new InvalidArgumentError(tell(say.noneOf(each, Object.values(words))));
    return word;
  });

interface GivenOption {
  /** What the schema has for it. */
  readonly type: string;
  readonly flag: string;
  readonly help: string;
  readonly parse: (text: string) => unknown;
}

const OPTIONS: Readonly<Record<'asOf' | 'knownAt' | 'zones' | 'records' | 'kinds', GivenOption>> = {
  asOf: {
    ...{ type: 'Date', flag: '--as-of <day>', help: tell(help.compare.asOf) },
    parse: (text: string) => text,
  },
  knownAt: {
    ...{ type: 'DateTime', flag: '--known-at <moment>', help: tell(help.compare.knownAt) },
    parse: (text: string) => text,
  },
  zones: {
    ...{ type: '[ID!]', flag: '--zones <codes>', help: tell(help.compare.zones) },
    parse: commaList,
  },
  records: {
    ...{ type: '[ComparedRecord!]', flag: '--records <kinds>', help: tell(help.compare.records) },
    parse: wordsOf(COMPARED_RECORDS),
  },
  kinds: {
    ...{ type: '[DifferenceKind!]', flag: '--kinds <kinds>', help: tell(help.compare.kinds) },
    parse: wordsOf(DIFFERENCE_KINDS),
  },
};

const FORMS: readonly Form[] = [
  {
    ...{ name: 'days', summary: tell(help.compare.days), field: 'compareDays' },
    given: { from: 'Date!', to: 'Date' },
    options: ['knownAt', 'zones', 'records', 'kinds'],
  },
  {
    ...{ name: 'moments', summary: tell(help.compare.moments), field: 'compareMoments' },
    given: { from: 'DateTime!', to: 'DateTime' },
    options: ['asOf', 'zones', 'records', 'kinds'],
  },
  {
    ...{ name: 'zones', summary: tell(help.compare.twoZones), field: 'compareZones' },
    given: { zone: 'ID!', other: 'ID!' },
    options: ['asOf', 'knownAt', 'records', 'kinds'],
  },
  {
    ...{ name: 'catalogue', summary: tell(help.compare.catalogue) },
    ...{ field: 'compareWithCatalogue', given: { zone: 'ID!' } },
    options: ['asOf', 'knownAt', 'kinds'],
  },
];

export function compareCommand(): Command {
  const command = new Command('compare')
    .summary(tell(help.compare.summary))
    .description(tell(help.compare.description));
  for (const form of FORMS) command.addCommand(comparing(form));
  return command;
}

function comparing(form: Form): Command {
  const command = new Command(form.name).summary(form.summary).description(form.summary);
  const names = Object.keys(form.given);
  for (const name of names) command.argument(form.given[name]?.endsWith('!') ? `<${name}>` : `[${name}]`);
  for (const option of form.options) {
    const { flag, help, parse } = OPTIONS[option];
    command.option(flag, help, parse);
  }
  return command
    .option('--out <file>', tell(help.compare.out))
    .option('--json', tell(help.compare.json))
    .action(async (...parts: unknown[]) => {
      const given = Object.fromEntries(names.map((name, place) => [name, parts[place]]));
      await compare(form, given, parts[names.length] as CompareFlags);
    });
}

/** All pages are of one record, whatever is written meanwhile. */
function askedOf(
  { field, given, options }: Form,
  values: CompareFlags,
  head: string | undefined,
): ComparisonAsked {
  const fixed: Readonly<Record<string, unknown>> = {
    ...(field === 'compareMoments' ? { to: head } : { knownAt: head }),
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  };
  const types = [
    ...Object.entries(given),
    ...options.map((option): [string, string] => [option, OPTIONS[option].type]),
  ];
  const known = types.filter(([name]) => fixed[name] !== undefined);
  return { field, args: Object.fromEntries(known.map(([name, type]) => [name, [type, fixed[name]]])) };
}

async function compare(
  form: Form,
  given: Readonly<Record<string, unknown>>,
  { out, json, ...filters }: CompareFlags,
): Promise<void> {
  if (out !== undefined) tableFormat(out);
  const text = await withDatabase(async ({ database }, config) => {
    const head = (await readHead(database)).at ?? undefined;
    const asked = askedOf(form, { ...given, ...filters }, head);
    const asker = localReader(database, config);
    const report = await fetchComparison(asker, asked);
    if (out !== undefined) {
      const isNow = filters['knownAt'] === undefined;
      const table = await comparisonTable(asker, writer(config.timeZone), asked, report, isNow);
      const rows = await writeTable(out, table);
      return json
        ? `${JSON.stringify({ out, rows, ...report.head })}\n`
        : comparisonText(report.head, [], out);
    }
    if (json) return `${JSON.stringify({ ...report.head, differences: await first(report) }, null, 2)}\n`;
    return comparisonText(report.head, await first(report, SHOWN));
  });
  process.stdout.write(text);
}

const SHOWN = 100;

async function first({ differences }: ComparisonReport, most = Infinity): Promise<ComparedDifference[]> {
  const found: ComparedDifference[] = [];
  for await (const each of differences) {
    if (found.length >= most) break;
    found.push(each);
  }
  return found;
}
