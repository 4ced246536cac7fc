import { argumentsOf, writtenArguments, type TypedArguments } from '../execution/field-arguments.ts';
import type { PivotAxis } from '../domain/findings.ts';
import { AXES, TITLES } from '../domain/messages/reports.ts';
import { cityName, heading, part, type FrontLine } from './front.ts';
import type { Report, ReportColumn } from './report-table.ts';
import type { ReportAsker, Writer } from './writer.ts';

type Tell = Writer['tell'];

interface Counted {
  readonly count: number;
  readonly open: number;
  readonly accepted: number;
}

export interface Pivot {
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

/** Findings counted by one or two axes. */
export async function fetchPivot(asker: ReportAsker, args: TypedArguments): Promise<Pivot> {
  const { declared, passed, values } = writtenArguments(args);
  const document = `
    query (${declared.join(', ')}) {
      auditPivot(${passed.join(', ')}) {
        asOf revision
        axes { axis sums entries { key name } }
        cells { at count open accepted }
        total { count open accepted }
      }
    }`;
  return (await asker.askText(document, values))['auditPivot'] as Pivot;
}

export const pivotArguments = (asker: ReportAsker, given: Readonly<Record<string, unknown>>) =>
  argumentsOf(asker.schema, 'auditPivot', given);

/** A row for each cell; on the first sheet, the same crossed. */
export async function pivotReport(
  asker: ReportAsker,
  { tell }: Writer,
  found: Pivot,
  given: { readonly knownAt: string | null; readonly filters: Readonly<Record<string, unknown>> },
): Promise<Report> {
  const { asOf, revision, cells } = found;
  const when = { asOf, knownAt: given.knownAt };
  const city = await cityName(asker, when);
  return {
    ...{ name: 'pivot', columns: columnsOf(found), rows: rowsOf(tell, found) },
    front: part({ tell }, 'counts', crossed(tell, found)),
    about: {
      ...{ ...when, city, title: tell(TITLES.pivot), revision },
      ...{ total: cells.length, filters: given.filters },
    },
  };
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

const rowsOf = (tell: Tell, { axes: all, cells }: Pivot) =>
  cells.map(({ at, count, open, accepted }) => [
    ...all.flatMap(({ entries }, place) => {
      const entry = entries[at[place] ?? 0];
      return [entry?.key ?? null, nameOf(tell, entry)];
    }),
    ...[count, open, accepted],
  ]);

export const nameOf = (tell: Tell, entry: Pivot['axes'][number]['entries'][number] | undefined): string =>
  entry?.name ?? entry?.key ?? tell(AXES.none);

/** One axis down, the other across. */
function crossed(tell: Tell, { axes: [down, across], cells, total }: Pivot): readonly FrontLine[] {
  const counts = new Map(cells.map(({ at, count }) => [at.join(), count]));
  const columns = across?.entries ?? [null];
  const heads = across ? across.entries.map((entry) => nameOf(tell, entry)) : [tell(AXES.all)];
  return [
    ['', ...heads].map(heading),
    ...(down?.entries ?? []).map((entry, row) => [
      nameOf(tell, entry),
      ...columns.map((_, column) => counts.get(across ? `${row},${column}` : String(row)) ?? 0),
    ]),
    [tell(AXES.all), total.count],
  ];
}
