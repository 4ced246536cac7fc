import type { Params } from '../database/database.ts';
import type { Cypher } from '../cypher.ts';
import { encodeCursor, type Place } from './cursor.ts';
import { showPageInfo } from './page-info.ts';
import type { StatementRow } from './row.ts';
import type { SelectedField } from './selected-field.ts';
import type { ReadContext, Reader } from './statement.ts';

/** What a connection is made of: its rows begin with the keys by which it is ordered. */
export interface ConnectionShape {
  /** The list's name in cursors. */
  readonly list: string;
  /** The prefix of its parameters. */
  readonly prefix: string;
  /** The row that the connection is a part of. */
  readonly row: StatementRow;
  readonly fields: readonly SelectedField[];
  /** How many keys the order has: the first values of an edge's row. */
  readonly keys: number;
  /** Adds to the row of an edge what is asked of it beside its cursor: its node. */
  readonly edge: (selected: SelectedField) => Reader;
  /** The page's rows, once all that they must hold is known. */
  readonly rows: () => Cypher;
  readonly count: Cypher;
  /** How its facets are read, where it has some. */
  readonly facets?: (selected: SelectedField) => Reader;
}

type Rows = readonly (readonly unknown[])[];
type ConnectionReader = (row: readonly unknown[], page: Page, context: ReadContext) => unknown;

interface Page {
  readonly rows: Rows;
  readonly more: boolean;
  readonly begun: boolean;
}

/** Adds the page and the count to the row, as far as they are asked; returns how the connection is read. */
export function compileConnection(shape: ConnectionShape): Reader {
  const entries = shape.fields.map((selected): [string, ConnectionReader] => [
    selected.key,
    compileEntry(shape, selected),
  ]);
  const isPageAsked = shape.fields.some(({ field }) => field === 'edges' || field === 'pageInfo');
  const rowsAt = isPageAsked ? shape.row.position(shape.rows()) : undefined;
  return (row, context) => {
    const page = pageOf(rowsAt === undefined ? [] : (row[rowsAt] as Rows), shape.prefix, context.params);
    const connection: Record<string, unknown> = {};
    for (const [key, read] of entries) connection[key] = read(row, page, context);
    return connection;
  };
}

function compileEntry(shape: ConnectionShape, selected: SelectedField): ConnectionReader {
  switch (selected.field) {
    case 'totalCount': {
      const at = shape.row.position(shape.count);
      return (row) => row[at];
    }
    case 'pageInfo':
      return compilePageInfo(shape, selected.fields);
    case 'edges':
      return compileEdges(shape, selected.fields);
    case 'facets': {
      const read = shape.facets?.(selected);
      if (!read) throw new Error(`the list ${shape.list} has no facets`);
      return (row, _page, context) => read(row, context);
    }
    default:
      return () => selected.typeName;
  }
}

const compilePageInfo =
  (shape: ConnectionShape, fields: readonly SelectedField[]): ConnectionReader =>
  (_row, page) =>
    showPageInfo(fields, {
      hasNextPage: page.more,
      hasPreviousPage: page.begun,
      startCursor: cursorOf(shape, page.rows[0]),
      endCursor: cursorOf(shape, page.rows.at(-1)),
    });

function compileEdges(shape: ConnectionShape, fields: readonly SelectedField[]): ConnectionReader {
  const entries = fields.map((selected): [string, Reader] => {
    if (selected.field === 'cursor') return [selected.key, (row) => cursorOf(shape, row)];
    if (selected.field === '__typename') return [selected.key, () => selected.typeName];
    return [selected.key, shape.edge(selected)];
  });
  return (_row, page, context) =>
    page.rows.map((row) => {
      const object: Record<string, unknown> = {};
      for (const [key, read] of entries) object[key] = read(row, context);
      return object;
    });
}

function pageOf(rows: Rows, prefix: string, params: Params): Page {
  const size = (params[`${prefix}_limit`] as number) - 1;
  const more = rows.length > size;
  return { rows: more ? rows.slice(0, size) : rows, more, begun: params[`${prefix}_begun`] === true };
}

function cursorOf(shape: ConnectionShape, row: readonly unknown[] | undefined): string | null {
  return row ? encodeCursor(shape.list, row.slice(0, shape.keys) as unknown as Place) : null;
}
