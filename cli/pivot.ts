import { Command, InvalidArgumentError, Option } from 'commander';
import { AUDIT_KINDS, PIVOT_AXES, type AuditKind, type PivotAxis } from '../domain/findings.ts';
import * as given from '../domain/messages/given.ts';
import { help } from '../domain/messages/help.ts';
import * as helpWith from '../domain/messages/help-with.ts';
import * as outcomes from '../domain/messages/outcomes.ts';
import { AXES, TITLES } from '../domain/messages/reports.ts';
import { tableFormat } from '../workbook/table/write-table.ts';
import { auditKinds } from './audit-kinds.ts';
import { tell } from './language.ts';
import { localReader } from './local-reader.ts';
import { commaList, isoDayText, wholeNumber } from './option-values.ts';
import { cityName, heading, part, type FrontLine } from './report-front.ts';
import { withDatabase } from './with-database.ts';
import { writeReport, type ReportColumn } from './written-report.ts';

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

interface Counted {
  readonly count: number;
  readonly open: number;
  readonly accepted: number;
}

interface Pivot {
  readonly asOf: string;
  readonly revision: number;
  readonly axes: readonly {
    readonly axis: PivotAxis;
    readonly sums: boolean;
    readonly entries: readonly { readonly key: string | null; readonly name: string | null }[];
  }[];
  readonly cells: readonly (Counted & { readonly at: readonly number[] })[];
  readonly total: Counted;
}

const PIVOT = `
  query ($by: [PivotAxis!]!, $kinds: [AuditKind!], $zones: [ID!], $overload: Int, $backdated: Int, $acceptance: AcceptanceState, $asOf: Date, $knownAt: DateTime) {
    auditPivot(by: $by, kinds: $kinds, zones: $zones, overload: $overload, backdated: $backdated, acceptance: $acceptance, asOf: $asOf, knownAt: $knownAt) {
      asOf revision
      axes { axis sums entries { key name } }
      cells { at count open accepted }
      total { count open accepted }
    }
  }`;

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
    const found = (await asker.askText(PIVOT, { ...filters, asOf, knownAt }))['auditPivot'] as Pivot;
    if (out !== undefined) {
      const when = { asOf: found.asOf, knownAt: knownAt ?? null };
      const about = { ...when, city: await cityName(asker, when), filters };
      await writeReport(out, {
        ...{
          name: 'pivot',
          columns: columnsOf(found),
          rows: rowsOf(found),
          front: part('counts', crossed(found)),
        },
        about: { ...about, title: tell(TITLES.pivot), revision: found.revision, total: found.cells.length },
      });
    }
    return json ? `${JSON.stringify(found, null, 2)}\n` : pivotText(found, out);
  });
  process.stdout.write(text);
}

const COUNTS: readonly ReportColumn[] = [
  { key: 'count', title: 'count', width: 8 },
  { key: 'open', title: 'open', width: 8 },
  { key: 'accepted', title: 'ofWhichAccepted', width: 8 },
];

const columnsOf = ({ axes: all }: Pivot): readonly ReportColumn[] => [
  ...all.flatMap((_, place): ReportColumn[] => [
    { key: `key${place + 1}`, title: 'key', width: 18 },
    { key: `name${place + 1}`, title: 'name', width: 26 },
  ]),
  ...COUNTS,
];

const rowsOf = ({ axes: all, cells }: Pivot) =>
  cells.map(({ at, count, open, accepted }) => [
    ...all.flatMap(({ entries }, place) => {
      const entry = entries[at[place] ?? 0];
      return [entry?.key ?? null, nameOf(entry)];
    }),
    ...[count, open, accepted],
  ]);

const nameOf = (entry: Pivot['axes'][number]['entries'][number] | undefined): string =>
  entry?.name ?? entry?.key ?? tell(AXES.none);

/** One axis down, the other across. */
function crossed({ axes: [down, across], cells, total }: Pivot): readonly FrontLine[] {
  const counts = new Map(cells.map(({ at, count }) => [at.join(), count]));
  const columns = across?.entries ?? [null];
  const heads = across ? across.entries.map(nameOf) : [tell(AXES.all)];
  return [
    ['', ...heads].map(heading),
    ...(down?.entries ?? []).map((entry, row) => [
      nameOf(entry),
      ...columns.map((_, column) => counts.get(across ? `${row},${column}` : String(row)) ?? 0),
    ]),
    [tell(AXES.all), total.count],
  ];
}

function pivotText({ asOf, revision, axes: all, cells, total }: Pivot, out: string | undefined): string {
  const shown = out === undefined ? cells : [];
  return [
    tell(outcomes.findings(asOf, revision, total.count)),
    ...shown.map(({ at, count }) => {
      const names = all.map(({ entries }, place) => nameOf(entries[at[place] ?? 0]));
      return `${String(count).padStart(8)}  ${names.join('  ')}`;
    }),
    ...all.filter(({ sums }) => !sums).map(({ axis }) => tell(outcomes.countsTwice(optionOf(axis)))),
    ...(out === undefined ? [] : [tell(outcomes.allIn(out))]),
    '',
  ].join('\n');
}
