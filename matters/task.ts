import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { doneTasks } from './done-tasks.ts';
import type { Affair, MatterRule } from './matter.ts';

/** 任务: each organisation that leads a task of the plan, or is responsible where none leads, sees to it by its day. */
export const task: MatterRule = {
  matter: 'TASK',
  isOwn: true,
  *each(view: View) {
    const { city } = view;
    const table = city.table('Task');
    const done = doneTasks(view);
    const issued = plansIssued(view);
    const owing = organizationsOwing(view);
    const said = (row: number, column: string) => table.column(column).at(row);
    const planOf = (row: number): number => {
      const parent = said(row, 'parent');
      const above = parent === NONE ? NONE : (view.there('Task')[parent] ?? NONE);
      const own = said(row, 'plan');
      return own === NONE && above !== NONE ? said(above, 'plan') : own;
    };
    for (const row of view.rows('Task')) {
      const thing = table.thing.at(row);
      for (const owedBy of owing.get(thing) ?? [])
        yield {
          ...{ subject: { label: 'Task', thing }, owedBy, owedTo: [] },
          ...{ since: issued.get(planOf(row)) ?? null, dueBy: said(row, 'dueBy') },
          madeOn: done.get(thing) ?? null,
        } satisfies Affair;
    }
  },
};

/** By task, the organisations that owe it, each once: a class of units stands for its members. */
function organizationsOwing(view: View): ReadonlyMap<number, ReadonlySet<number>> {
  const { city } = view;
  const units = city.table('WorkUnit');
  const there = view.there('WorkUnit');
  const [task, role, unit] = ['task', 'role', 'unit'].map((name) => city.table('TaskUnit').column(name));
  const ofRole = (word: string) =>
    Map.groupBy(
      [...view.rows('TaskUnit')].filter((row) => role!.at(row) === city.word('TaskUnit', 'role', word)),
      (row) => task!.at(row),
    );
  const [leading, responsible] = [ofRole('LEAD'), ofRole('RESPONSIBLE')];
  const membersOf = (row: number): readonly number[] => {
    const at = there[unit!.at(row)] ?? NONE;
    if (at === NONE) return [];
    const isClass = units.column('kind').at(at) === city.word('WorkUnit', 'kind', 'CLASS');
    const own = units.column('organization').at(at);
    if (isClass) return units.list('members', at);
    return own === NONE ? [] : [own];
  };
  return new Map(
    [...new Set([...leading.keys(), ...responsible.keys()])].map((each) => [
      each,
      new Set((leading.get(each) ?? responsible.get(each) ?? []).flatMap(membersOf)),
    ]),
  );
}

/** By number (of a text), the day by that of a view on which the first document by code with it was issued. */
function plansIssued(view: View): ReadonlyMap<number, Day> {
  const { city, day } = view;
  const table = city.table('Document');
  const { places } = city.things('Document');
  const [number, issuedOn] = [table.column('number'), table.column('issuedOn')];
  const first = new Map<number, { readonly place: number; readonly day: Day }>();
  for (const row of view.rows('Document')) {
    const [of, on] = [number.at(row), issuedOn.at(row)];
    if (of === NONE || on === NONE || on > day) continue;
    const place = places[table.thing.at(row)] ?? 0;
    const known = first.get(of);
    if (!known || place < known.place) first.set(of, { place, day: on });
  }
  return new Map([...first].map(([of, { day: on }]) => [of, on]));
}
