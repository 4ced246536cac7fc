import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { zonesHolding } from './holding.ts';
import type { Affair, MatterRule } from './matter.ts';
import { organizationsOn } from './organizations.ts';

/** 定期评价: each zone that holds a power is rated again and again; what is not published does not count. */
export const evaluation: MatterRule = {
  matter: 'EVALUATION',
  *each(view: View) {
    const organizations = organizationsOn(view);
    const last = lastRated(view);
    for (const [zone, runFrom] of zonesHolding(view)) {
      const rated = last.get(zone) ?? null;
      yield {
        ...{ zone, owedBy: organizations.office('REFORM_OFFICE', zone), owedTo: [], runFrom },
        last: rated !== null && rated >= runFrom ? rated : null,
      } satisfies Affair;
    }
  },
};

/** By zone, the last day by that of a view on which it was rated by what is published by then. */
function lastRated(view: View): ReadonlyMap<number, Day> {
  const { city, day } = view;
  const table = city.table('Evaluation');
  const [zone, publishedOn] = [table.column('zone'), table.column('publishedOn')];
  const found = new Map<number, Day>();
  for (const row of view.rows('Evaluation')) {
    const published = publishedOn.at(row);
    if (published === NONE || published > day) continue;
    const [of, on] = [zone.at(row), table.validFrom.at(row)];
    found.set(of, Math.max(on, found.get(of) ?? on));
  }
  return found;
}
