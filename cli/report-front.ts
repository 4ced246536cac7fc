import { userInfo } from 'node:os';
import type { Bilingual } from '../domain/language.ts';
import { askedName } from '../domain/messages/field-names.ts';
import { ABOUT, NO, YES } from '../domain/messages/reports.ts';
import type { RecordAsker } from '../resolvers/record-asker.ts';
import type { FrontCell } from '../workbook/table/table.ts';
import { tell } from './language.ts';
import type { PageOf } from './pages.ts';

/** What a report that is handed on is true of. */
export interface ReportAbout {
  readonly title: string;
  readonly city: string;
  /** Null where it is not of one day. */
  readonly asOf: string | null;
  /** Null where it is of the newest record. */
  readonly knownAt: string | null;
  readonly revision: number;
  readonly total: number;
  /** What was asked for besides, by the names of the options. */
  readonly filters: Readonly<Record<string, unknown>>;
}

export type FrontLine = readonly FrontCell[];

const CITY = `query ($asOf: Date, $knownAt: DateTime) {
  departments(kinds: [CITY_GOVERNMENT], first: 1, asOf: $asOf, knownAt: $knownAt) { edges { node { name } } } }`;

/** What the city's government is called; nothing where the record has none. */
export async function cityName(
  asker: RecordAsker,
  when: { readonly asOf: string | null; readonly knownAt: string | null },
): Promise<string> {
  const { departments } = await asker.askText(CITY, when);
  return (departments as PageOf<{ readonly name: string }>).edges[0]?.node.name ?? '';
}

export const heading = (text: string): FrontCell => ({ heading: text });

/** The lines at the top of the first sheet: what the report is of, who made it and when. */
export function aboutLines(about: ReportAbout): readonly FrontLine[] {
  const { title, city, asOf, knownAt, revision, total, filters } = about;
  const given = Object.entries(filters).filter(([, value]) => value !== undefined && value !== null);
  const line = (of: keyof typeof ABOUT, value: string | number): FrontLine => [
    heading(tell(ABOUT[of])),
    value,
  ];
  return [
    [heading(title)],
    line('city', city),
    ...(asOf === null ? [] : [line('asOf', asOf)]),
    line('knownAt', knownAt ?? tell(ABOUT.now)),
    line('revision', revision),
    line('by', userInfo().username),
    line('at', new Date().toISOString()),
    line('filters', given.map(([name, value]) => filterText(name, value)).join('；') || tell(ABOUT.none)),
    line('total', total),
  ];
}

const TRUTHS: Readonly<Record<string, Bilingual>> = { true: YES, false: NO };

function filterText(name: string, value: unknown): string {
  const text = String(value);
  const truth = TRUTHS[text];
  return `${tell(askedName(name))}: ${truth ? tell(truth) : text}`;
}

/** Several lines below a heading of their own. */
export const part = (title: keyof typeof ABOUT, lines: readonly FrontLine[]): readonly FrontLine[] => [
  [],
  [heading(tell(ABOUT[title]))],
  ...lines,
];
