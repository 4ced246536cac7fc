import { Command } from 'commander';
import { addDays } from '../domain/civil-days.ts';
import { dayFromIso, isoFromDay } from '../domain/days.ts';
import { help } from '../domain/messages/help.ts';
import * as outcomes from '../domain/messages/outcomes.ts';
import { HEADINGS, TITLES } from '../domain/messages/reports.ts';
import type { ObligationState } from '../domain/running-words.ts';
import { labelOf } from '../kinds/labels.ts';
import type { RecordAsker } from '../resolvers/record-asker.ts';
import { tableFormat } from '../workbook/table/write-table.ts';
import { tell } from './language.ts';
import { localReader } from './local-reader.ts';
import { isoDayText, wholeNumber } from './option-values.ts';
import { wholeAnswer, type PageOf } from '../reports/pages.ts';
import { cityName, heading, part } from './report-front.ts';
import { withDatabase } from './with-database.ts';
import { writeReport, type ReportColumn } from './written-report.ts';

interface OwedFlags {
  readonly by?: string;
  readonly to?: string;
  readonly zone?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly days: number;
  readonly out?: string;
  readonly json?: boolean;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** What else it is about: a certificate has a number alone. */
type Subject = Named | { readonly number: string };

interface Owed {
  readonly matter: string;
  readonly state: ObligationState;
  readonly due: string;
  readonly since: string | null;
  readonly isProvisional: boolean;
  readonly daysLate: number;
  readonly zone: Named | null;
  readonly power: Named | null;
  readonly person: Named | null;
  readonly subject: Subject | null;
  readonly lacks: readonly string[];
  readonly owedBy: Named | null;
  readonly owedTo: readonly Named[];
  readonly duty: { readonly clause: string } | null;
}

const OWED = `
  query ($zones: [ID!], $departments: [ID!], $dueTo: Date, $asOf: Date, $knownAt: DateTime, $after: String) {
    record { revision }
    obligations(states: [OPEN, LATE], zones: $zones, departments: $departments, dueTo: $dueTo, asOf: $asOf, knownAt: $knownAt, first: 500, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node {
        matter state due since isProvisional daysLate lacks duty { clause }
        zone { code name } power { code name } person { code name }
        subject {
          ... on Department { code name } ... on Document { code name: title } ... on TransferItem { code name }
          ... on SupervisionItem { code name } ... on Platform { code name }
          ... on Rectification { code name: problem } ... on Penalty { code }
          ... on Certificate { number }
        }
        owedBy { ...Body } owedTo { ...Body }
      } }
    }
  }
  fragment Body on Body { ... on Department { code name } ... on Zone { code name } }`;

export function owedCommand(): Command {
  return new Command('owed')
    .summary(tell(help.owed.summary))
    .description(tell(help.owed.description))
    .option('--by <department>', tell(help.owed.by))
    .option('--to <department>', tell(help.owed.to))
    .option('--zone <zone>', tell(help.owed.zone))
    .option('--as-of <day>', tell(help.owed.asOf), isoDayText)
    .option('--known-at <moment>', tell(help.audit.knownAt))
    .option('--days <days>', tell(help.owed.days), wholeNumber, 30)
    .option('--out <file>', tell(help.owed.out))
    .option('--json', tell(help.owed.json))
    .action(owed);
}

async function owed({ out, json, ...asked }: OwedFlags): Promise<void> {
  if (out !== undefined) tableFormat(out);
  const text = await withDatabase(async ({ database }, config) => {
    const asker = await localReader(database, config).pinned();
    const { asOf, revision, rows } = await findOwed(asker, asked);
    if (out !== undefined) {
      const when = { asOf, knownAt: asked.knownAt ?? null };
      await writeReport(out, {
        ...{ name: 'owed', columns: COLUMNS, rows: rows.map(cellsOf), front: part('counts', countsOf(rows)) },
        about: {
          ...{ ...when, city: await cityName(asker, when), title: tell(TITLES.owed), revision },
          ...{ total: rows.length, filters: asked },
        },
      });
    }
    return json ? `${JSON.stringify(rows, null, 2)}\n` : owedText(rows, asOf, out);
  });
  process.stdout.write(text);
}

/** What is late, and what is due within so many days; late first, for it was due before. */
async function findOwed(
  asker: RecordAsker,
  { by, to, zone, days, ...when }: Omit<OwedFlags, 'out' | 'json'>,
) {
  const { record } = await asker.askText('{ record { today } }', {});
  const asOf = when.asOf ?? (record as { readonly today: string }).today;
  const dueTo = isoFromDay(addDays(dayFromIso(asOf) ?? 0, days));
  const departments = [by, to].filter((code) => code !== undefined);
  const filters = {
    ...(zone === undefined ? {} : { zones: [zone] }),
    ...(departments.length === 0 ? {} : { departments }),
  };
  const found = await wholeAnswer(
    async (after) => {
      const answer = await asker.askText(OWED, { ...filters, ...when, asOf, dueTo, after });
      const { revision } = answer['record'] as { readonly revision: number };
      return { revision, page: answer['obligations'] as PageOf<Owed> };
    },
    ({ page }) => page,
  );
  const rows = (found?.nodes ?? []).filter(
    ({ owedBy, owedTo }) =>
      (by === undefined || owedBy?.code === by) &&
      (to === undefined || owedTo.some(({ code }) => code === to)),
  );
  return { asOf, revision: found?.answer.revision ?? 0, rows };
}

const COLUMNS: readonly ReportColumn[] = [
  { key: 'state', title: 'state', width: 8 },
  { key: 'due', title: 'due', width: 12 },
  { key: 'daysLate', title: 'daysLate', width: 9 },
  { key: 'matter', title: 'matter', width: 16 },
  { key: 'owedBy', title: 'owedBy', width: 24 },
  { key: 'owedTo', title: 'owedTo', width: 24 },
  { key: 'zone', title: 'zone', width: 20 },
  { key: 'power', title: 'power', width: 28 },
  { key: 'person', title: 'person', width: 14 },
  { key: 'subject', title: 'subject', width: 28 },
  { key: 'lacks', title: 'lacks', width: 24 },
  { key: 'since', title: 'since', width: 12 },
  { key: 'clause', title: 'clause', width: 30 },
];

const called = (thing: Named | null): string | null => thing && `${thing.name}(${thing.code})`;
const subjectOf = (subject: Subject | null): string | null =>
  subject && ('number' in subject ? subject.number : called(subject));
const wordOf = (ofEnum: string, value: string): string => tell(labelOf(ofEnum, value));

const cellsOf = (each: Owed) => [
  ...[wordOf('ObligationState', each.state), dueOf(each), each.daysLate, wordOf('Matter', each.matter)],
  ...[called(each.owedBy), each.owedTo.map(called).join('；'), called(each.zone), called(each.power)],
  ...[called(each.person), subjectOf(each.subject)],
  ...[
    each.lacks.map((part) => wordOf('FilingSubject', part)).join('；'),
    each.since,
    each.duty?.clause ?? null,
  ],
];

const dueOf = ({ due, isProvisional }: Owed): string => `${due}${isProvisional ? '?' : ''}`;

/** How much is late and open of each matter that has any. */
function countsOf(rows: readonly Owed[]) {
  const inState = (of: readonly Owed[], state: ObligationState) =>
    of.filter((each) => each.state === state).length;
  return [
    [
      heading(tell(HEADINGS.matter)),
      ...(['LATE', 'OPEN'] as const).map((state) => heading(wordOf('ObligationState', state))),
    ],
    ...[...Map.groupBy(rows, ({ matter }) => matter)].map(([matter, of]) => [
      ...[wordOf('Matter', matter), inState(of, 'LATE'), inState(of, 'OPEN')],
    ]),
  ];
}

function owedText(rows: readonly Owed[], asOf: string, out: string | undefined): string {
  const late = rows.filter(({ state }) => state === 'LATE').length;
  const lines = rows.map((each) =>
    cellsOf(each)
      .filter((cell) => cell !== null && cell !== '')
      .join('  '),
  );
  return [
    tell(outcomes.owed(asOf, late, rows.length - late)),
    ...(out === undefined ? lines : [tell(outcomes.allIn(out))]),
    '',
  ].join('\n');
}
