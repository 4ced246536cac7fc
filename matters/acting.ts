import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';

/** Who acts for the staff of a responsibility that is away, by which deputy's row; null where nobody does. */
export interface Acting {
  readonly person: number;
  readonly row: number;
}

/**
 * By responsibility in force whose staff is away on the day of a view (its row), who acts: of those who stand in for its step,
 * by order, then for its post, the first who is there and is not the staff. Nobody stands in for a deputy. What was begun while
 * the power was held is finished after, so it is told whether the delegation is in force or not.
 */
export const actingOn = (view: View): ReadonlyMap<number, Acting | null> =>
  view.keep('acting', () => {
    const { city } = view;
    const absent = city.table('Absence').column('person');
    const away = new Set(Array.from(view.rows('Absence'), (row) => absent.at(row)));
    const found = new Map<number, Acting | null>();
    if (away.size === 0) return found;
    const table = city.table('Responsibility');
    const [step, post] = [table.column('FOR_STEP'), table.column('post')];
    const there = view.there('Step');
    const deputies = { step: deputiesBy(view, 'DEPUTY_AT'), post: deputiesBy(view, 'post') };
    for (const who of away)
      view.each(table, city.rowsBy('Responsibility', 'staff'), who, (row) => {
        if (there[step.at(row)] === NONE) return;
        const all = [...(deputies.step.get(step.at(row)) ?? []), ...(deputies.post.get(post.at(row)) ?? [])];
        found.set(row, all.find(({ person }) => person !== who && !away.has(person)) ?? null);
      });
    return found;
  });

/** Who stands in, by step or post, in their order. */
function deputiesBy(view: View, column: 'DEPUTY_AT' | 'post'): ReadonlyMap<number, readonly Acting[]> {
  const table = view.city.table('Deputy');
  const [place, order, person] = [column, 'order', 'deputy'].map((name) => table.column(name));
  const all = [...view.rows('Deputy')]
    .filter((row) => place!.at(row) !== NONE)
    .sort((one, other) => order!.at(one) - order!.at(other))
    .map((row): Acting => ({ person: person!.at(row), row }));
  return Map.groupBy(all, ({ row }) => place!.at(row));
}
