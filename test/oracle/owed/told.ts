import { byKeys } from '../order.ts';
import { isoOf, numberOf, type DayNumber } from '../running.ts';
import type { Owed, Thing } from './thing.ts';

interface When {
  readonly since: DayNumber;
  readonly due: DayNumber;
  readonly isProvisional: boolean;
  readonly doneOn: DayNumber | null;
  readonly clause: string;
}

/** A thing that is owed, as it stands on a day. */
export function toldOf(
  thing: Thing,
  { since, due, isProvisional, doneOn, clause }: When,
  day: DayNumber,
): Owed {
  const state = doneOn !== null ? 'DONE' : day <= due ? 'OPEN' : 'LATE';
  const { matter, zone, power = null, person = null, subject = null, owedBy, owedTo, lacks = [] } = thing;
  return {
    ...{ matter, zone, power, person, subject, owedBy, owedTo, lacks },
    ...{ since: Number.isFinite(since) ? isoOf(since) : '', due: isoOf(due), isProvisional, state, clause },
    ...{ doneOn: doneOn === null ? null : isoOf(doneOn), daysLate: state === 'LATE' ? day - due : 0 },
  };
}

/** Several of one key are told as one: by the earliest due, done once all are. */
export function merged(same: readonly Owed[], day: DayNumber): Owed {
  const [first] = same.toSorted(byKeys((each) => [each.due, each.since]));
  if (!first) throw new Error('a group is never empty');
  const since = same.map((each) => each.since).sort()[0] ?? first.since;
  const days = same.flatMap(({ doneOn }) => doneOn ?? []).sort();
  const doneOn = days.length === same.length ? (days.at(-1) ?? null) : null;
  const late = day - numberOf(first.due);
  const state = doneOn !== null ? 'DONE' : late > 0 ? 'LATE' : 'OPEN';
  return {
    ...{ ...first, since, doneOn, state, daysLate: state === 'LATE' ? late : 0 },
    lacks: state === 'DONE' ? [] : first.lacks,
  };
}
