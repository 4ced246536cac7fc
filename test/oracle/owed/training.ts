import type { DayNumber } from '../running.ts';
import type { Affairs, Held } from './affairs.ts';
import { earliest } from './days.ts';
import type { Thing } from './thing.ts';

/** 培训: somebody who answers for a delegation took part in a training about its power. */
export function* trainingThings(affairs: Affairs, held: readonly Held[], day: DayNumber): Iterable<Thing> {
  const { support } = affairs.running;
  for (const { zone, power, from: first } of held) {
    const people = new Set(
      affairs
        .responsibilities(day)
        .filter((each) => each.zone === zone && each.power === power)
        .flatMap(({ leader, staff }) => [leader, staff]),
    );
    const ended = support.trainings.filter(
      (each) =>
        each.endsOn <= day &&
        each.powers.includes(power) &&
        support.trainees.some(
          ({ training, person, result }) =>
            training === each.code && result !== '不合格' && people.has(person),
        ),
    );
    yield {
      ...{ matter: 'TRAINING', zone, power, owedBy: affairs.departmentOf(power), owedTo: [zone], first },
      done: earliest(ended.map(({ endsOn }) => endsOn)),
    };
  }
}
