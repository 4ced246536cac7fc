import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { departmentOf, heldOn } from './delegations.ts';
import type { Affair, MatterRule } from './matter.ts';
import { responsibilitiesOn } from './responsibilities.ts';

/** 培训: somebody who answers for a delegation was trained for its power, by its department. */
export const training: MatterRule = {
  matter: 'TRAINING',
  *each(view: View) {
    const trainings = trainingsOn(view);
    const answering = peopleOf(view);
    for (const { zone, power, thing, term } of heldOn(view)) {
      const people = answering.get(thing) ?? [];
      const days = (trainings.get(power) ?? [])
        .filter(({ trainees }) => people.some((person) => trainees.has(person)))
        .map(({ endsOn }) => endsOn);
      yield {
        ...{ zone, power, owedBy: departmentOf(view, power), owedTo: [zone], s0: term.from },
        madeOn: days.length === 0 ? null : Math.min(...days),
      } satisfies Affair;
    }
  },
};

interface Held {
  readonly power: number;
  readonly endsOn: Day;
  /** Who took part and did not fail. */
  readonly trainees: ReadonlySet<number>;
}

/** By power, the trainings about it that ended by the day of a view. */
function trainingsOn(view: View): ReadonlyMap<number, readonly Held[]> {
  const { city, day } = view;
  const table = city.table('Training');
  const endsOn = table.column('endsOn');
  const trainees = traineesOn(view);
  const held = Array.from(view.rows('Training')).flatMap((row): readonly Held[] => {
    if (endsOn.at(row) > day) return [];
    const who = trainees.get(table.thing.at(row)) ?? new Set();
    return table.list('powers', row).map((power) => ({ power, endsOn: endsOn.at(row), trainees: who }));
  });
  return Map.groupBy(held, ({ power }) => power);
}

function traineesOn(view: View): ReadonlyMap<number, ReadonlySet<number>> {
  const { city } = view;
  const table = city.table('Trainee');
  const [training, person, result] = ['training', 'person', 'result'].map((name) => table.column(name));
  const failed = city.word('Trainee', 'result', 'FAILED');
  const found = new Map<number, Set<number>>();
  for (const row of view.rows('Trainee')) {
    if (result!.at(row) === failed) continue;
    const of = training!.at(row);
    found.set(of, (found.get(of) ?? new Set()).add(person!.at(row)));
  }
  return found;
}

/** By delegation, who is staff or leader of a responsibility in force of it. */
function peopleOf(view: View): ReadonlyMap<number, readonly number[]> {
  const { city } = view;
  const table = city.table('Responsibility');
  const delegationOf = city.things('Step').column('STEP_OF');
  const rows = Map.groupBy(responsibilitiesOn(view), (row) =>
    delegationOf.at(table.column('FOR_STEP').at(row)),
  );
  const named = (row: number) => ['staff', 'leader'].map((column) => table.column(column).at(row));
  const people = (own: readonly number[]) => own.flatMap(named).filter((person) => person !== NONE);
  return new Map([...rows].map(([delegation, own]) => [delegation, people(own)]));
}
