import { addDays, daysBetween } from './civil-days.ts';
import type { Day } from './days.ts';
import type { ObligationState } from './running-words.ts';
import { deadline, type DayKind, type WorkCalendar } from './working-days.ts';

/** When something is owed: since, due, done and state of one obligation, from what a city demands and the day. */

/** A row of `duties`, as far as days follow from it. */
export interface Duty {
  /** Null where every city demands it that demands nothing of its own. */
  readonly city: string | null;
  readonly days: number | null;
  readonly dayKind: DayKind | null;
  readonly everyDays: number | null;
  readonly dueBy: Day | null;
  readonly validFrom: Day;
  readonly validTo: Day;
}

/** What is demanded of one matter in one city: its own duties, and those of every city. */
export interface Demands<D extends Duty = Duty> {
  readonly own: readonly D[];
  readonly general: readonly D[];
  readonly calendar: WorkCalendar;
}

export interface Owed<D extends Duty = Duty> {
  /** Null where it is owed from always. */
  readonly since: Day | null;
  readonly due: Day;
  readonly isProvisional: boolean;
  readonly doneOn: Day | null;
  readonly state: ObligationState;
  /** Civil days from due; 0 where it is not late. */
  readonly daysLate: number;
  /** Null of what is owed without one. */
  readonly duty: D | null;
}

/** The duties of a matter, sorted out for a city; null for a zone that is in none. */
export function demandsOf<D extends Duty>(
  duties: readonly D[],
  city: string | null,
  calendar: WorkCalendar,
): Demands<D> {
  return {
    own: city === null ? [] : duties.filter((duty) => duty.city === city),
    general: duties.filter((duty) => duty.city === null),
    calendar,
  };
}

const holds = ({ validFrom, validTo }: Duty, day: Day): boolean => validFrom <= day && day < validTo;

/** The duty for a day: the city's own that holds, else the one for every city. */
const dutyOn = <D extends Duty>({ own, general }: Demands<D>, day: Day): D | undefined =>
  own.find((duty) => holds(duty, day)) ?? general.find((duty) => holds(duty, day));

/** Whether anything is demanded on a day. */
export const isDemandedOn = (demands: Demands, day: Day): boolean => dutyOn(demands, day) !== undefined;

/** A duty says nothing of what begins after its day. */
const takes = ({ dueBy }: Duty, day: Day): boolean => dueBy === null || day <= dueBy;

/** The first day from `s0` on that the duty for that day takes, up to a day, with that duty. */
function sinceWhen<D extends Duty>(
  demands: Demands<D>,
  s0: Day,
  on: Day,
): { readonly since: Day; readonly duty: D } | undefined {
  // Between the days on which a duty begins or ends, the first day is taken if any is.
  const turns = [...demands.own, ...demands.general].flatMap(({ validFrom, validTo }) => [
    validFrom,
    validTo,
  ]);
  const days = [s0, ...turns.filter((day) => day > s0)].filter((day) => day <= on).sort((a, b) => a - b);
  for (const since of days) {
    const duty = dutyOn(demands, since);
    if (duty && takes(duty, since)) return { since, duty };
  }
  return undefined;
}

function dueOf(
  { calendar }: Demands,
  duty: Duty,
  since: Day,
): { readonly due: Day; readonly isProvisional: boolean } {
  if (duty.dueBy !== null) return { due: duty.dueBy, isProvisional: false };
  if (duty.days === null) return { due: since, isProvisional: false };
  return deadline(calendar, since, duty.days, duty.dayKind ?? 'CALENDAR');
}

function stateOn(due: Day, doneOn: Day | null, on: Day): Pick<Owed, 'state' | 'daysLate'> {
  if (doneOn !== null) return { state: 'DONE', daysLate: 0 };
  return on <= due ? { state: 'OPEN', daysLate: 0 } : { state: 'LATE', daysLate: daysBetween(due, on) };
}

/**
 * What is owed from `s0` on, on a day; undefined where nothing is: no duty holds then, or none takes a day by then.
 * `madeOn`: the day that made it done, "always" where that is not known; null while it is not done.
 */
export function owedOn<D extends Duty>(
  demands: Demands<D>,
  { s0, madeOn }: { readonly s0: Day; readonly madeOn: Day | null },
  on: Day,
): Owed<D> | undefined {
  if (!dutyOn(demands, on)) return undefined;
  const found = sinceWhen(demands, s0, on);
  if (!found) return undefined;
  const { since, duty } = found;
  const doneOn = madeOn === null ? null : Math.max(madeOn, since);
  const when = dueOf(demands, duty, since);
  return { since, ...when, doneOn, ...stateOn(when.due, doneOn, on), duty };
}

/** What is owed whatever a city demands, on a day of its own. */
export function ownOwedOn<D extends Duty = Duty>(
  { since, due, madeOn }: { readonly since: Day | null; readonly due: Day; readonly madeOn: Day | null },
  on: Day,
): Owed<D> {
  const doneOn = madeOn === null ? null : Math.max(madeOn, since ?? madeOn);
  return { since, due, isProvisional: false, doneOn, ...stateOn(due, doneOn, on), duty: null };
}

/** What is owed again and again. */
export interface Periodic {
  /** Since when there is what it is owed of. */
  readonly runFrom: Day;
  /** The last day by the day asked, not before `runFrom`, on which it was done. */
  readonly last: Day | null;
  /** The first day after that from which there is more of it: owed anew, where that is due no later. */
  readonly moreFrom?: Day | null;
}

/** The same of a matter that is periodic: with `everyDays` it is never done for good. */
export function periodicOn<D extends Duty>(
  demands: Demands<D>,
  { runFrom, last, moreFrom = null }: Periodic,
  on: Day,
): Owed<D> | undefined {
  if (last === null) return owedOn(demands, { s0: runFrom, madeOn: null }, on);
  if (!dutyOn(demands, on)) return undefined;
  const period = sinceWhen(demands, last, on);
  const more = moreFrom === null ? undefined : owedOn(demands, { s0: moreFrom, madeOn: null }, on);
  const again = period && periodOwed(demands, period, on);
  if (more && (!again || again.state === 'DONE' || more.due <= again.due)) return more;
  if (again?.state !== 'DONE') return again;
  return { ...again, since: last, due: last, doneOn: last };
}

function periodOwed<D extends Duty>(
  { calendar }: Demands<D>,
  { since, duty }: { readonly since: Day; readonly duty: D },
  on: Day,
): Owed<D> {
  if (duty.everyDays === null)
    return { since, due: since, isProvisional: false, doneOn: since, state: 'DONE', daysLate: 0, duty };
  const from = addDays(since, duty.everyDays);
  const when = deadline(calendar, from, duty.days ?? 0, duty.dayKind ?? 'CALENDAR');
  return { since, ...when, doneOn: null, ...stateOn(when.due, null, on), duty };
}

/** Several that are owed as one: since and due the earliest, done where all are; all else of the one that is due first. */
export function asOne<O extends Owed>(all: readonly [O, ...O[]], on: Day): O {
  const [first] = all.toSorted((a, b) => a.due - b.due || (a.since ?? 0) - (b.since ?? 0)) as [O, ...O[]];
  const starts = all.map(({ since }) => since ?? 0);
  const since = Math.min(...starts) === 0 ? null : Math.min(...starts);
  const days = all.flatMap(({ doneOn }) => doneOn ?? []);
  const doneOn = days.length === all.length ? Math.max(...days) : null;
  return { ...first, since, doneOn, ...stateOn(first.due, doneOn, on) };
}
