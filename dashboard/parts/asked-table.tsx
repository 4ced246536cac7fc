import type { ListPage } from '../asking/use-asked.ts';
import { Asked, Nothing } from './asked.tsx';
import type { FileOf } from './files.tsx';
import { ListEnd } from './list-end.tsx';
import { type Column, Table } from './table.tsx';

export interface AskedList<Answer> {
  readonly data: { readonly pages: readonly Answer[] } | undefined;
  readonly error: Error | null;
  readonly isPlaceholderData: boolean;
  readonly failureReason: Error | null;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
  readonly isFetchNextPageError: boolean;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  refetch(): unknown;
  fetchNextPage(): unknown;
}

interface AskedTableProps<Answer, Row> {
  readonly list: AskedList<Answer>;
  readonly pageOf: (answer: Answer) => ListPage<Row> | null | undefined;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** The same as a file. */
  readonly file?: FileOf;
}

/** A list that was asked page by page, as a table with the way to the rest. */
export function AskedTable<Answer, Row>({
  list,
  pageOf,
  caption,
  columns,
  keyOf,
  file,
}: AskedTableProps<Answer, Row>) {
  return (
    <Asked query={list}>
      {({ pages }) => {
        const rows = pages.flatMap((answer) => pageOf(answer)?.edges.map(({ node }) => node) ?? []);
        const [first] = pages;
        if (rows.length === 0 || first === undefined) return <Nothing />;
        return (
          <>
            <Table caption={caption} columns={columns} rows={rows} keyOf={keyOf} />
            <ListEnd
              shown={rows.length}
              all={pageOf(first)?.totalCount ?? rows.length}
              list={list}
              file={file}
            />
          </>
        );
      }}
    </Asked>
  );
}
