import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';

/** By task of which there is evidence on the day of a view, the first day on which it was done. */
export const doneTasks = (view: View): ReadonlyMap<number, Day> =>
  view.keep('tasks done', () => {
    const table = view.city.table('TaskEvidence');
    const task = table.column('task');
    const found = new Map<number, Day>();
    for (const row of view.rows('TaskEvidence')) {
      const [of, on] = [task.at(row), table.validFrom.at(row)];
      found.set(of, Math.min(on, found.get(of) ?? on));
    }
    return found;
  });
