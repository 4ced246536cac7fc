import { byKeys } from '../order.ts';
import { numberOf, type DayNumber } from '../running.ts';
import { Affairs } from './affairs.ts';
import { confirmationThings } from './confirmation.ts';
import { Duties } from './duties.ts';
import { evaluationThings } from './evaluation.ts';
import { certificateThings, filingThing } from './filing.ts';
import { MATTERS } from './matters.ts';
import { memorandumThing } from './memorandum.ts';
import { penaltyThings } from './penalty-filing.ts';
import { netThings, platformThings } from './platforms.ts';
import { raisedThings } from './raised.ts';
import { rectificationThings } from './rectification.ts';
import { businessRuleThings, manualThings, workRuleThings } from './rules.ts';
import { sealThings } from './seal.ts';
import { noticeThings, standingThing } from './standing.ts';
import { roundThings, supervisionThings } from './supervision.ts';
import { taskThings } from './task.ts';
import type { Owed, Thing } from './thing.ts';
import { merged, toldOf } from './told.ts';
import { trainingThings } from './training.ts';
import { transferThings } from './transfer.ts';

export { MATTERS } from './matters.ts';
export type { Owed } from './thing.ts';

/** What is due first comes first. */
export const inOwedOrder = byKeys((each: Owed) => [
  each.due,
  MATTERS.indexOf(each.matter as never),
  each.zone,
  each.power,
  each.person,
  each.subject,
  each.owedBy,
]);

/** What is owed in a city, with what does not depend on the day asked worked out once. */
export class OwedOracle extends Affairs {
  private readonly duties = new Duties(this.running);

  /** All that is owed on a day, by due, matter, zone, power, step, person, subject and who owes it. */
  on(iso: string): Owed[] {
    const day = numberOf(iso);
    const all = [...this.things(day)].flatMap((thing) => this.owed(thing, day) ?? []);
    const key = ({ matter, zone, power, person, subject, owedBy }: Owed) =>
      JSON.stringify([matter, zone, power, person, subject, owedBy]);
    return [...Map.groupBy(all, key).values()].map((same) => merged(same, day)).sort(inOwedOrder);
  }

  /** Whether a duty of a matter holds for a zone. */
  isDemanded(matter: string, zone: string, day: DayNumber): boolean {
    return this.duties.duty(matter, this.cityOf(zone), day) !== undefined;
  }

  private owed(thing: Thing, day: DayNumber): Owed | undefined {
    if (typeof thing.ownDue === 'number') return this.ownOwed(thing, thing.ownDue, day);
    const city = this.cityOf(thing.demandedOf ?? thing.zone ?? thing.owedBy ?? '');
    if (thing.periodic && thing.periodic.last !== null) return this.again(thing, city, day);
    if (!this.duties.duty(thing.matter, city, day)) return undefined;
    const taken = this.duties.taken(thing.matter, city, thing.first);
    if (!taken || taken.day > day) return undefined;
    const { day: since, duty } = taken;
    const [due, isProvisional] = this.duties.due(duty, since);
    const doneOn = thing.done === null ? null : Math.max(thing.done, since);
    return toldOf(thing, { since, due, isProvisional, doneOn, clause: duty.clause }, day);
  }

  /** What names its own day is owed whatever a city demands. */
  private ownOwed(thing: Thing, due: DayNumber, day: DayNumber): Owed {
    const doneOn = thing.done === null ? null : Math.max(thing.done, thing.first);
    return toldOf(thing, { since: thing.first, due, isProvisional: false, doneOn, clause: '' }, day);
  }

  /** What was done once is owed again, or is done for good where no duty says how often. */
  private again(thing: Thing, city: string | null, day: DayNumber): Owed | undefined {
    const { last, more } = thing.periodic ?? { last: null, more: null };
    if (last === null || !this.duties.duty(thing.matter, city, day)) return undefined;
    const anew =
      more === null ? undefined : this.owed({ ...thing, first: more, periodic: undefined as never }, day);
    const taken = this.duties.taken(thing.matter, city, last);
    if (!taken || taken.day > day) return anew;
    const { duty, day: since } = taken;
    if (duty.everyDays === null)
      return (
        anew ??
        toldOf(
          thing,
          { since: last, due: last, isProvisional: false, doneOn: last, clause: duty.clause },
          day,
        )
      );
    const [due, isProvisional] = this.duties.findDue(duty, since + duty.everyDays);
    const again = toldOf(thing, { since, due, isProvisional, doneOn: null, clause: duty.clause }, day);
    return anew && anew.due <= again.due ? anew : again;
  }

  private *things(day: DayNumber): Iterable<Thing> {
    const all = this.held(day);
    for (const held of all) {
      yield* transferThings(this, held, day);
      yield standingThing(this, held, day);
      yield filingThing(this, held, day);
      yield memorandumThing(this, held, day);
      yield* supervisionThings(this, held, day);
      yield* platformThings(this, held, day);
      yield* roundThings(this, held, day);
    }
    yield* noticeThings(this, day);
    yield* sealThings(this, day);
    yield* certificateThings(this, day);
    const zones = new Map(
      [...new Set(all.map(({ zone }) => zone))].map(
        (zone) => [zone, this.runOf(day, (each) => each.zone === zone)] as const,
      ),
    );
    yield* workRuleThings(this, zones, day);
    yield* evaluationThings(this, zones, day);
    yield* manualThings(this, all, day);
    yield* businessRuleThings(this, all, day);
    yield* trainingThings(this, all, day);
    yield* taskThings(this, day);
    yield* confirmationThings(this, day);
    yield* raisedThings(this, day);
    yield* netThings(this, day);
    yield* rectificationThings(this, day);
    yield* penaltyThings(this, day);
  }
}
