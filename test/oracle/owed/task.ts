import { codesInOrder } from '../order.ts';
import type { DayNumber } from '../running.ts';
import type { Affairs } from './affairs.ts';
import { earliest } from './days.ts';
import type { Thing } from './thing.ts';

/** A task of the plan is done by the units that lead it, or else that are responsible. */
export function* taskThings(affairs: Affairs, day: DayNumber): Iterable<Thing> {
  const { support } = affairs.running;
  for (const { code, plan, parent, dueBy } of support.tasks) {
    const number = plan ?? support.tasks.find((each) => each.code === parent)?.plan ?? null;
    const issued = support.documents.filter(
      (each) =>
        each.number !== null && each.number === number && each.issuedOn !== null && each.issuedOn <= day,
    );
    const [document] = codesInOrder(issued.map((each) => each.code));
    const first = issued.find((each) => each.code === document)?.issuedOn ?? -Infinity;
    const units = support.taskUnits.filter((each) => each.task === code);
    const leading = units.filter(({ role }) => role === '牵头');
    const owing = (leading.length > 0 ? leading : units.filter(({ role }) => role === '责任')).flatMap(
      ({ unit }) => {
        const of = support.workUnits.find((each) => each.code === unit);
        return of?.kind === '一类单位' ? of.members : (of?.organization ?? []);
      },
    );
    const done = support.evidence.filter((each) => each.task === code && each.doneOn <= day);
    for (const owedBy of new Set(owing))
      yield {
        ...{ matter: 'TASK', zone: null, subject: `Task:${code}`, owedBy, owedTo: [], first, ownDue: dueBy },
        done: earliest(done.map(({ doneOn }) => doneOn)),
      };
  }
}
