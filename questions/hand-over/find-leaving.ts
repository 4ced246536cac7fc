import type { View } from '../../columns/view.ts';
import type { SightOn } from '../sight.ts';

/** A person who leaves, a post that is abolished, or a section that is dissolved. */
export interface Leaving {
  readonly type: 'Person' | 'Post' | 'Section';
  readonly code: string;
  /** The posts that nobody holds any more. */
  readonly posts: ReadonlySet<string>;
  /** Whether there is still something to end on that day. */
  readonly isThere: boolean;
}

/** Undefined where there is none with that code, or none that the reader may see. */
export function findLeaving(
  view: View,
  { type, code }: Pick<Leaving, 'type' | 'code'>,
  sight: SightOn,
): Leaving | undefined {
  const thing = view.city.things(type).find(code);
  const rows = view.recorded(type, 'thing', thing);
  if (rows.length === 0) return undefined;
  const { validTo } = view.city.table(type);
  switch (type) {
    case 'Person':
      return sight.has(type, thing) ? { type, code, posts: new Set(), isThere: true } : undefined;
    case 'Post':
      return { type, code, posts: new Set([code]), isThere: true };
    case 'Section':
      return {
        ...{ type, code, posts: postsOf(view, thing) },
        isThere: rows.some((row) => view.day < validTo.at(row)),
      };
  }
}

/** The posts that are in a section on the day, or later. */
function postsOf(view: View, section: number): ReadonlySet<string> {
  const { thing, validFrom, validTo } = view.city.table('Post');
  const posts = view.city.things('Post');
  const rows = view
    .recorded('Post', 'section', section)
    .filter((row) => view.day < validTo.at(row) && validFrom.at(row) < validTo.at(row));
  return new Set(rows.map((row) => posts.code(thing.at(row))));
}
