import { layOver, type RowChanges } from '../columns/lay-over.ts';
import type { View } from '../columns/view.ts';
import type { Limits, Places } from '../rules/look.ts';
import { placesOf, Reach } from '../rules/reach.ts';

/** A view with changes laid over its city, and the places at which its findings may be others. */
export interface Tried {
  readonly after: View;
  readonly places: Places;
}

/** What changes would make of a view that stays as it is. */
export function tryChanges(view: View, changes: RowChanges, limits: Limits): Tried {
  const { city, superseded, begun } = layOver(view.city, changes, view.revision);
  const after = view.over(city);
  return { after, places: placesOf(new Reach(city, [superseded, begun]), [view, after], limits) };
}
