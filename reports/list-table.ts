import { askedName } from '../domain/messages/field-names.ts';
import * as given from '../domain/messages/given.ts';
import { TITLES } from '../domain/messages/reports.ts';
import { Refusal } from '../domain/errors.ts';
import { listDocument } from '../execution/list-document.ts';
import type { Table, TableCell } from '../workbook/table/table.ts';
import { listLayout } from './list-layout.ts';
import { nodesFrom, type PageOf } from './pages.ts';
import { cityName } from './front.ts';
import type { ReportAsker, Writer } from './writer.ts';

export interface ListAsked {
  readonly list: string;
  /** Arguments of the list as texts, by name: `zones` as `Z01,Z02`. */
  readonly filters: Readonly<Record<string, string>>;
  readonly columns?: readonly string[];
}

type Answered = Readonly<Record<string, unknown>>;

interface Page extends PageOf<Answered> {
  readonly totalCount: number;
}

/** The day and revision that a table is of; the moment keeps all pages at that revision. */
export interface TableTime {
  readonly asOf: string;
  readonly revision: number;
  readonly moment: string | null;
  /** Whether that is the newest record. */
  readonly isNow?: boolean;
}

/** A list of the schema as a table, page by page, all of one revision; its total is the query's. */
export async function listTable(
  asker: ReportAsker,
  writer: Writer,
  asked: ListAsked,
  time: TableTime,
): Promise<Table> {
  const { tell } = writer;
  const { list, filters } = asked;
  const probe = listDocument(asker.schema, list, asked);
  const fixed = fixedArguments(probe.arguments, time);
  const all = { ...filters, ...fixed };
  const { document, columns, typed, variables } = listDocument(asker.schema, list, {
    ...asked,
    filters: all,
  });
  const page = async (after: string | null): Promise<Page> => {
    const answer = await asker.askText(document, { ...variables, after });
    if (answer['list'] === null) throw new Refusal('not-found', given.nothingListed(list));
    return answer['list'] as Page;
  };
  const first = await page(null);
  async function* rows(): AsyncGenerator<readonly TableCell[]> {
    let count = 0;
    for await (const node of nodesFrom(first, page)) {
      count += 1;
      yield columns.map((column) => cellAt(node, column.split('.')));
    }
    if (count !== first.totalCount)
      throw new Error(`${list} has ${first.totalCount} entries, and ${count} came`);
  }
  const { asOf, revision } = time;
  const about = { ...filters, asOf, revision, total: first.totalCount };
  const city = await cityName(asker, { asOf, knownAt: time.moment });
  const layout = listLayout(writer, typed, {
    ...{ title: `${tell(TITLES.list)} ${tell(askedName(list))}`, city, asOf, knownAt: time.moment, revision },
    ...{ isNow: time.isNow ?? false },
    ...{ total: first.totalCount, filters },
  });
  return { name: list, columns, rows: rows(), about, layout };
}

function fixedArguments(known: ReadonlySet<string>, { asOf, moment }: TableTime): Record<string, string> {
  return {
    ...(known.has('asOf') ? { asOf } : {}),
    ...(known.has('knownAt') && moment !== null ? { knownAt: moment } : {}),
  };
}

function cellAt(value: unknown, path: readonly string[]): TableCell {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => texts(cellAt(each, path)));
  if (value === null || value === undefined) return null;
  const [name, ...rest] = path;
  return name === undefined ? (value as TableCell) : cellAt((value as Answered)[name], rest);
}

function texts(cell: TableCell): readonly string[] {
  if (cell === null) return [];
  return typeof cell === 'object' ? cell : [String(cell)];
}
