import { Command } from 'commander';
import { globalId, parseGlobalId } from '../domain/global-id.ts';
import * as given from '../domain/messages/given.ts';
import { help } from '../domain/messages/help.ts';
import * as helpWith from '../domain/messages/help-with.ts';
import * as outcomes from '../domain/messages/outcomes.ts';
import { TITLES } from '../domain/messages/reports.ts';
import { Refusal } from '../domain/errors.ts';
import { labelOf } from '../kinds/labels.ts';
import { tableFormat } from '../workbook/table/write-table.ts';
import { LANGUAGE, tell } from './language.ts';
import { localReader } from './local-reader.ts';
import { cityName } from './report-front.ts';
import { withDatabase } from './with-database.ts';
import { writeReport, type ReportColumn } from './written-report.ts';

/** What has a timeline, by its option. */
const TYPES = {
  post: 'Post',
  person: 'Person',
  step: 'Step',
  delegation: 'Delegation',
  power: 'Power',
  chain: 'Chain',
  zone: 'Zone',
  department: 'Department',
  section: 'Section',
} as const;
type Name = keyof typeof TYPES;
const NAMES = Object.keys(TYPES) as readonly Name[];

type TimelineFlags = Readonly<Partial<Record<Name, string>>> & {
  readonly knownAt?: string;
  readonly out?: string;
  readonly json?: boolean;
};

interface Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string | null;
  readonly recordedIn: number;
  readonly node: { readonly id: string; readonly name?: string } | null;
}

interface Stretch {
  readonly from: string;
  readonly to: string | null;
  readonly days: number | null;
}

interface Timeline {
  readonly asKnownIn: number;
  readonly lanes: readonly {
    readonly kind: string;
    readonly spans: readonly Span[];
    readonly gaps: readonly Stretch[];
    readonly overlaps: readonly Stretch[];
  }[];
}

const NAMED = ['Person', 'Post', 'Zone', 'Power', 'Chain', 'Department', 'SupportElement', 'Step'];

const TIMELINE = `
  query ($of: ID!, $knownAt: DateTime) {
    timeline(of: $of, knownAt: $knownAt) {
      asKnownIn
      lanes {
        kind
        spans { from to text recordedIn node { id ${NAMED.map((type) => `... on ${type} { name }`).join(' ')} } }
        gaps { from to days }
        overlaps { from to days }
      }
    }
  }`;

export function timelineCommand(): Command {
  const command = new Command('timeline')
    .summary(tell(help.timeline.summary))
    .description(tell(help.timeline.description));
  for (const name of NAMES) command.option(`--${name} <code>`, tell(helpWith.timelineOf(name)));
  return command
    .option('--known-at <moment>', tell(help.audit.knownAt))
    .option('--out <file>', tell(help.timeline.out))
    .option('--json', tell(help.timeline.json))
    .action(timeline);
}

async function timeline({ knownAt, out, json, ...of }: TimelineFlags): Promise<void> {
  if (out !== undefined) tableFormat(out);
  const [name, ...others] = NAMES.filter((each) => of[each] !== undefined);
  if (!name || others.length > 0)
    throw new Refusal('invalid', given.oneOf(NAMES.map((each) => `--${each}`)), {});
  const code = of[name] ?? '';
  const text = await withDatabase(async ({ database }, config) => {
    const asker = localReader(database, config);
    const variables = { of: globalId(TYPES[name], code), knownAt };
    const found = (await asker.askText(TIMELINE, variables))['timeline'] as Timeline | null;
    if (!found) throw new Refusal('not-found', given.nothingKnown(code), { type: TYPES[name], code });
    if (out !== undefined) {
      const city = await cityName(asker, { asOf: null, knownAt: knownAt ?? null });
      const rows = rowsOf(found);
      await writeReport(out, {
        ...{ name: 'timeline', columns: COLUMNS, rows, front: [] },
        about: {
          ...{ city, title: tell(TITLES.timeline), asOf: null, knownAt: knownAt ?? null },
          ...{ revision: found.asKnownIn, total: rows.length, filters: { [name]: code } },
        },
      });
    }
    return json ? `${JSON.stringify(found, null, 2)}\n` : timelineText(found, out);
  });
  process.stdout.write(text);
}

const COLUMNS: readonly ReportColumn[] = [
  { key: 'lane', title: 'lane', width: 16 },
  { key: 'part', title: 'part', width: 10 },
  { key: 'from', title: 'first', width: 12 },
  { key: 'to', title: 'end', width: 12 },
  { key: 'days', title: 'days', width: 8 },
  { key: 'code', title: 'key', width: 18 },
  { key: 'name', title: 'name', width: 26 },
  { key: 'text', title: 'text', width: 18 },
  { key: 'recordedIn', title: 'revision', width: 8 },
];

const codeOf = ({ node }: Span): string | null => (node ? (parseGlobalId(node.id)?.code ?? null) : null);

/** A row for each span, gap and overlap. */
const rowsOf = ({ lanes }: Timeline) =>
  lanes.flatMap(({ kind, spans, gaps, overlaps }) => [
    ...spans.map((span) => [
      ...[kind, 'SPAN', span.from, span.to, null, codeOf(span), span.node?.name ?? null],
      ...[span.text, span.recordedIn],
    ]),
    ...gaps.map(({ from, to, days }) => [kind, 'GAP', from, to, days, null, null, null, null]),
    ...overlaps.map(({ from, to, days }) => [kind, 'OVERLAP', from, to, days, null, null, null, null]),
  ]);

function timelineText({ lanes }: Timeline, out: string | undefined): string {
  const shown = out === undefined ? lanes : [];
  const period = (from: string | null, to: string | null) => `${from ?? '…'} – ${to ?? '…'}`;
  return [
    ...shown.flatMap(({ kind, spans, gaps, overlaps }) => [
      labelOf('LaneKind', kind)[LANGUAGE],
      ...spans.map((span) => {
        const told = [span.node?.name, codeOf(span), span.text].filter(Boolean).join(' ');
        return `  ${period(span.from, span.to)}  ${told}`;
      }),
      ...gaps.map(({ from, to, days }) => `  ${period(from, to)}  ${tell(outcomes.gap(days))}`),
      ...overlaps.map(({ from, to, days }) => `  ${period(from, to)}  ${tell(outcomes.overlap(days))}`),
    ]),
    ...(out === undefined ? [] : [tell(outcomes.allIn(out))]),
    '',
  ].join('\n');
}
