import type { Bilingual } from '../domain/language.ts';
import { askedName } from '../domain/messages/field-names.ts';
import { ABOUT, NO, otherTime, YES } from '../domain/messages/reports.ts';
import type { FrontCell } from '../workbook/table/table.ts';
import type { PageOf } from './pages.ts';
import type { ReportAsker, Writer } from './writer.ts';

/** What a report that is handed on is true of. */
export interface ReportAbout {
  readonly title: string;
  readonly city: string;
  /** Null where it is not of one day. */
  readonly asOf: string | null;
  /** Null where it is of the newest record. */
  readonly knownAt: string | null;
  /** Whether `knownAt` is that of the newest record, by which all pages are of it. */
  readonly isNow?: boolean;
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
  asker: Pick<ReportAsker, 'askText'>,
  when: { readonly asOf: string | null; readonly knownAt: string | null },
): Promise<string> {
  const { departments } = await asker.askText(CITY, when);
  return (departments as PageOf<{ readonly name: string }>).edges[0]?.node.name ?? '';
}

export const heading = (text: string): FrontCell => ({ heading: text });

/** The lines at the top of the first sheet: what the report is of, who made it and when. */
export function aboutLines({ tell, by, at, today }: Writer, about: ReportAbout): readonly FrontLine[] {
  const { title, city, asOf, knownAt, isNow, revision, total, filters } = about;
  const given = Object.entries(filters).filter(([, value]) => value !== undefined && value !== null);
  const line = (of: keyof typeof ABOUT, value: string | number): FrontLine => [
    heading(tell(ABOUT[of])),
    value,
  ];
  const band = otherTime(asOf, isNow ? null : knownAt, today);
  return [
    [heading(title)],
    ...(band === undefined ? [] : [[heading(tell(ABOUT.band)), heading(tell(band))]]),
    line('city', city),
    ...(asOf === null ? [] : [line('asOf', asOf)]),
    line('knownAt', knownAt ?? tell(ABOUT.now)),
    line('revision', revision),
    line('by', by),
    line('at', at.toISOString()),
    line(
      'filters',
      given.map(([name, value]) => filterText(tell, name, value)).join('；') || tell(ABOUT.none),
    ),
    line('total', total),
  ];
}

const TRUTHS: Readonly<Record<string, Bilingual>> = { true: YES, false: NO };

function filterText(tell: Writer['tell'], name: string, value: unknown): string {
  const text = String(value);
  const truth = TRUTHS[text];
  return `${tell(askedName(name))}: ${truth ? tell(truth) : text}`;
}

/** Several lines below a heading of their own. */
export const part = (
  { tell }: Pick<Writer, 'tell'>,
  title: keyof typeof ABOUT,
  lines: readonly FrontLine[],
): readonly FrontLine[] => [[], [heading(tell(ABOUT[title]))], ...lines];
