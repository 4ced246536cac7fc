import { limitOf } from '../audits/audit-question.ts';
import { decodeCursor, encodeCursor } from '../statement/cursor.ts';
import { showPageInfo, type PageInfo } from '../statement/page-info.ts';
import { pageSize } from '../statement/paging.ts';
import type { SelectedField } from '../statement/selected-field.ts';

/** A list that is in memory already, in its order. */
export interface ItemList<Item> {
  /** Its name in cursors. */
  readonly name: string;
  readonly items: readonly Item[];
  /** What tells an item from all others, as text. */
  readonly keyOf: (item: Item) => string;
  /** How many of the items come before the place of this key, or are at it; undefined for what is no such key. */
  readonly countUpTo: (key: string) => number | undefined;
}

/** A page of it as the connection that is asked for; only the items of the page are made into nodes. */
export async function pageOfItems<Item>(
  list: ItemList<Item>,
  args: Readonly<Record<string, unknown>>,
  fields: readonly SelectedField[],
  nodesOf: (items: readonly Item[], fields: readonly SelectedField[]) => Promise<readonly unknown[]>,
): Promise<Readonly<Record<string, unknown>>> {
  const size = pageSize(args['first']);
  const offset = limitOf(args['offset'], 'offset', 0);
  const start = offset + (typeof args['after'] === 'string' ? placeOf(list, args['after']) : 0);
  const items = list.items.slice(start, start + size);
  const cursors = items.map((item) => encodeCursor(list.name, [list.keyOf(item)]));
  const info: PageInfo = {
    hasNextPage: start + size < list.items.length,
    hasPreviousPage: offset > 0 || (args['after'] !== null && args['after'] !== undefined),
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
  const part = async ({ field, fields: asked, typeName }: SelectedField): Promise<unknown> => {
    if (field === 'edges') return edgesOf(items, cursors, asked, nodesOf);
    if (field === 'pageInfo') return showPageInfo(asked, info);
    if (field === '__typename') return typeName;
    return field === 'totalCount' ? list.items.length : undefined;
  };
  const connection: Record<string, unknown> = {};
  for (const selected of fields) {
    connection[selected.key] = await part(selected);
  }
  return connection;
}

async function edgesOf<Item>(
  items: readonly Item[],
  cursors: readonly string[],
  fields: readonly SelectedField[],
  nodesOf: (items: readonly Item[], fields: readonly SelectedField[]) => Promise<readonly unknown[]>,
): Promise<readonly unknown[]> {
  const asked = fields.filter(({ field }) => field === 'node');
  const nodes = await Promise.all(asked.map(({ fields: ofNode }) => nodesOf(items, ofNode)));
  return items.map((_item, place) => {
    const edge: Record<string, unknown> = {};
    for (const selected of fields) {
      if (selected.field === 'node') edge[selected.key] = nodes[asked.indexOf(selected)]?.[place];
      else edge[selected.key] = selected.field === 'cursor' ? cursors[place] : selected.typeName;
    }
    return edge;
  });
}

function placeOf<Item>({ name, countUpTo }: ItemList<Item>, cursor: string): number {
  const [key] = decodeCursor(name, cursor, 1);
  const place = countUpTo(String(key));
  if (place === undefined) throw new Error(`a cursor of ${name} without a place: ${cursor}`);
  return place;
}
