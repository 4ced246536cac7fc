import { limitOf } from '../audits/audit-limits.ts';
import { decodeCursor, encodeCursor, type Place } from '../statement/cursor.ts';
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

/** How many items in their order come before the first that comes after a place. */
export function countBefore<Item>(items: readonly Item[], isAfter: (item: Item) => boolean): number {
  const next = items.findIndex(isAfter);
  return next < 0 ? items.length : next;
}

type Args = Readonly<Record<string, unknown>>;

/** Items as nodes of what is asked of them. */
type NodesOf<Item> = (
  items: readonly Item[],
  fields: readonly SelectedField[],
) => Promise<readonly unknown[]>;

/** A page of it as the connection that is asked for; only the items of the page are made into nodes. */
export function pageOfItems<Item>(
  list: ItemList<Item>,
  args: Args,
  fields: readonly SelectedField[],
  nodesOf: NodesOf<Item>,
): Promise<Args> {
  const { name, items, keyOf } = list;
  const { after, offset, first } = sliceAsked(name, args);
  const start = offset + (after === null ? 0 : startAfter(list, after));
  const slice = { start, items: items.slice(start, start + first), total: items.length };
  return pageOfSlice({ name, ...slice, placeOf: (item) => [keyOf(item)] }, args, fields, nodesOf);
}

/** What a page is asked with: the key at which the one before ended, how many to pass over from there, and how many. */
export function sliceAsked(
  name: string,
  args: Args,
): { readonly after: string | null; readonly offset: number; readonly first: number } {
  const { after } = args;
  return {
    after: typeof after === 'string' ? String(decodeCursor(name, after, 1)[0]) : null,
    offset: limitOf(args['offset'], 'offset', 0),
    first: pageSize(args['first']),
  };
}

/** The items of a page, where they are in their list, and how many there are. */
export interface Slice<Item> extends Pick<ItemList<Item>, 'name' | 'items'> {
  readonly placeOf: (item: Item) => Place;
  readonly start: number;
  readonly total: number;
}

export async function pageOfSlice<Item>(
  { name, items, placeOf, start, total }: Slice<Item>,
  args: Args,
  fields: readonly SelectedField[],
  nodesOf: NodesOf<Item>,
): Promise<Args> {
  const cursors = items.map((item) => encodeCursor(name, placeOf(item)));
  const info: PageInfo = {
    hasNextPage: start + items.length < total,
    hasPreviousPage:
      limitOf(args['offset'], 'offset', 0) > 0 || (args['after'] !== null && args['after'] !== undefined),
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
  const part = async ({ field, fields: asked, typeName }: SelectedField): Promise<unknown> => {
    if (field === 'edges') return edgesOf(items, cursors, asked, nodesOf);
    if (field === 'pageInfo') return showPageInfo(asked, info);
    if (field === '__typename') return typeName;
    return field === 'totalCount' ? total : undefined;
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
  nodesOf: NodesOf<Item>,
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

function startAfter<Item>({ name, countUpTo }: ItemList<Item>, key: string): number {
  const place = countUpTo(key);
  if (place === undefined) throw new Error(`a cursor of ${name} without a place: ${key}`);
  return place;
}
