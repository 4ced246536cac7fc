import { zoneNotThere } from '../domain/messages/given.ts';
import { Refusal } from '../domain/errors.ts';
import { writtenArguments, type TypedArguments } from '../execution/field-arguments.ts';
import type { Layout, Table } from '../workbook/table/table.ts';
import { nodesFrom, type PageOf } from './pages.ts';
import type { ReportAsker } from './writer.ts';

export interface ComparedDifference {
  readonly kind: string;
  readonly record: string;
  readonly key: string;
  readonly fields: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly beforeName: string | null;
    readonly afterName: string | null;
  }[];
  readonly before: Period | null;
  readonly after: Period | null;
  readonly change: {
    readonly revision: number;
    readonly at: string;
    readonly actor: string;
    readonly operation: string;
    readonly source: string | null;
  } | null;
}

interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface ComparisonHead {
  readonly revision: number;
  readonly totalCount: number;
  readonly counts: readonly {
    readonly record: string;
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
  }[];
}

/** A comparison of which the differences come page by page, so that any number of them can be written. */
export interface ComparisonReport {
  readonly head: ComparisonHead;
  readonly differences: AsyncIterable<ComparedDifference>;
}

/** A root field, and its arguments by name: the type that the schema has for each, and the value. */
export interface ComparisonAsked {
  readonly field: string;
  readonly args: TypedArguments;
}

type Page = ComparisonHead & PageOf<ComparedDifference>;

const NODE = `kind record key fields { field before after beforeName afterName }
  before { validFrom validTo } after { validFrom validTo } change { revision at actor operation source }`;

export async function fetchComparison(
  asker: ReportAsker,
  { field, args }: ComparisonAsked,
): Promise<ComparisonReport> {
  const { declared, passed, values } = writtenArguments(args);
  const takes = [...declared, '$after: String'].join(', ');
  const given = ['first: 500', 'after: $after', ...passed].join(', ');
  const page = async (after: string | null, counted: string): Promise<Page> => {
    const text = `query (${takes}) { page: ${field}(${given}) { revision ${counted} pageInfo { hasNextPage endCursor } edges { node { ${NODE} } } } }`;
    const answer = (await asker.askText(text, { ...values, after }))['page'] as Page | null;
    if (answer) return answer;
    throw new Refusal('not-found', zoneNotThere());
  };
  const first = await page(null, 'totalCount counts { record added removed changed }');
  const { revision, totalCount, counts } = first;
  const differences = nodesFrom(first, (after) => page(after, ''));
  return { head: { revision, totalCount, counts }, differences };
}

export const COLUMNS = [
  'kind',
  'record',
  'key',
  'field',
  'before',
  'beforeName',
  'after',
  'afterName',
  'revision',
  'at',
  'actor',
  'operation',
  'source',
] as const;

/** A row for each field that differs; what says nothing but that it is there has one row without a field. */
export function differencesTable(
  { head, differences }: ComparisonReport,
  about: Readonly<Record<string, string>>,
  layout: Layout,
): Table {
  async function* rows() {
    for await (const { kind, record, key, fields, change } of differences) {
      const did = [
        change?.revision ?? null,
        change?.at ?? null,
        change?.actor ?? null,
        change?.operation ?? null,
        change?.source ?? null,
      ];
      if (fields.length === 0) yield [kind, record, key, null, null, null, null, null, ...did];
      for (const { field, before, beforeName, after, afterName } of fields)
        yield [kind, record, key, field, before, beforeName, after, afterName, ...did];
    }
  }
  return {
    layout,
    name: 'differences',
    columns: COLUMNS,
    rows: rows(),
    about: { ...about, revision: head.revision, total: head.totalCount },
  };
}
