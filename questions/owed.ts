import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { isoFromDay, type Day } from '../domain/days.ts';
import { compareCodes } from '../domain/order.ts';
import { compareOwed, type OwedPlace } from '../domain/owed-order.ts';
import { MATTERS, type Matter, type ObligationState } from '../domain/running-words.ts';
import { deadline as deadlineOf, type Deadline, type DayKind } from '../domain/working-days.ts';
import { isPublic } from '../kinds/own.ts';
import { kindCalled } from '../kinds/registry.ts';
import { calendarOn } from '../matters/demands.ts';
import { obligationsOn, type Obligation } from '../matters/obligations.ts';
import { responsibilitiesOn } from '../matters/responsibilities.ts';
import { toldDuty, type ToldDuty } from './told-duty.ts';
import { sightOf, type Reader, type SightOn } from './sight.ts';

/** What keeps some of what is owed: null keeps all, an empty list none. Things by code. */
export interface OwedAsked {
  readonly matters: readonly Matter[] | null;
  readonly states: readonly ObligationState[] | null;
  /** That it names, or that owes or is owed. */
  readonly zones: readonly string[] | null;
  /** That owes or is owed. */
  readonly departments: readonly string[] | null;
  /** Whom it names, or who is staff or leader of a responsibility of its delegation. */
  readonly people: readonly string[] | null;
  readonly dueFrom: Day | null;
  readonly dueTo: Day | null;
}

/** What is owed, by codes; null is what it does not name. */
export interface OwedRow extends OwedPlace {
  readonly owedTo: readonly string[];
  readonly lacks: readonly string[];
  readonly since: string | null;
  readonly isProvisional: boolean;
  readonly doneOn: string | null;
  readonly state: ObligationState;
  readonly daysLate: number;
  readonly duty: ToldDuty | null;
}

/** How much is owed of a matter. */
export interface MatterCount {
  readonly matter: Matter;
  readonly owed: number;
  readonly done: number;
  readonly open: number;
  readonly late: number;
}

export interface OwedFound {
  /** Of every matter, whatever the states asked, in the order of the words. */
  readonly counts: readonly MatterCount[];
  /** By due, matter, zone, power, step, person, subject and who owes it; what is not filled in last. */
  readonly obligations: readonly OwedRow[];
}

const ORDER: readonly Matter[] = Object.values(MATTERS);

/** What is owed on the day of a view, as far as the reader sees it. */
export function findOwed(
  view: View,
  { asked, reader }: { readonly asked: OwedAsked; readonly reader: Reader },
): OwedFound {
  const own = sightOf(view.city, view.revision, reader).on(view.day);
  const keeps = keptBy(view, asked, own);
  const isOfSelf = seenOfSelf(view, own);
  const kept = obligationsOn(view).filter((each) => (isSeen(own, each) || isOfSelf(each)) && keeps(each));
  const counts = ORDER.map((matter) =>
    countOf(
      matter,
      kept.filter((each) => each.matter === matter),
    ),
  );
  const { states } = asked;
  const obligations = kept
    .filter(({ state }) => states === null || states.includes(state))
    .map((each) => toldOwed(view, each))
    .sort(compareOwed);
  return { counts, obligations };
}

/** What is asked of a deadline: so many days after a day. */
export interface DeadlineAsked {
  readonly from: Day;
  readonly days: number;
  readonly dayKind: DayKind;
}

export const findDeadline = (view: View, { from, days, dayKind }: DeadlineAsked): Deadline =>
  deadlineOf(calendarOn(view), from, days, dayKind);

/** Whoever sees its zone, its power, who owes it or whom it is owed to as their own. */
const isSeen = (own: SightOn, { zone, power, owedBy, owedTo }: Obligation): boolean =>
  own.hasFinding({ ...(zone === undefined ? {} : { zone }), ...(power === undefined ? {} : { power }) }) ||
  [owedBy, ...owedTo].some((each) => each !== NONE && (own.has('Zone', each) || own.has('Department', each)));

/** Whoever asks for themselves sees what they owe, and what of public things is owed of the steps that they are the staff of. */
function seenOfSelf(view: View, { selves }: SightOn): (obligation: Obligation) => boolean {
  if (selves.size === 0) return () => false;
  const table = view.city.table('Responsibility');
  const steps = view.city.things('Step').column('order');
  const places = new Set<string>();
  for (const row of responsibilitiesOn(view)) {
    if (!selves.has(table.column('staff').at(row))) continue;
    const place = placeOf(view, row);
    places.add(place).add(`${place} ${steps.at(table.column('FOR_STEP').at(row))}`);
  }
  return ({ zone = NONE, power = NONE, step, person = NONE, subject }) => {
    if (person !== NONE) return selves.has(person);
    if (subject && !isPublic(kindCalled(subject.label))) return false;
    return places.has([zone, power, ...(step === undefined ? [] : [step])].join(' '));
  };
}

function keptBy(view: View, asked: OwedAsked, own: SightOn): (obligation: Obligation) => boolean {
  const among = (label: string, codes: readonly string[] | null) => view.city.among(label, codes);
  const [zones, departments] = [among('Zone', asked.zones), among('Department', asked.departments)];
  const people = among('Person', asked.people);
  const places = people && placesOf(view, people, own);
  const { matters, dueFrom, dueTo } = asked;
  return ({ matter, zone = NONE, power = NONE, person = NONE, owedBy, owedTo, due }) =>
    (matters === null || matters.includes(matter)) &&
    (dueFrom === null || due >= dueFrom) &&
    (dueTo === null || due <= dueTo) &&
    (!zones || [zone, owedBy, ...owedTo].some((each) => zones.has(each))) &&
    (!departments || [owedBy, ...owedTo].some((each) => departments.has(each))) &&
    (!people ||
      (people.has(person) && own.has('Person', person)) ||
      places?.has(`${zone} ${power}`) === true);
}

/** The zones and powers for which any of some people, whom the reader sees, answers as staff or leader. */
function placesOf(view: View, people: ReadonlySet<number>, own: SightOn): ReadonlySet<string> {
  const table = view.city.table('Responsibility');
  const found = new Set<string>();
  for (const row of responsibilitiesOn(view)) {
    const named = ['staff', 'leader'].map((column) => table.column(column).at(row));
    if (named.some((each) => people.has(each) && own.has('Person', each))) found.add(placeOf(view, row));
  }
  return found;
}

/** The zone and the power of a responsibility. */
function placeOf({ city }: View, row: number): string {
  const [steps, delegations] = [city.things('Step').column('STEP_OF'), city.things('Delegation')];
  const delegation = steps.at(city.table('Responsibility').column('FOR_STEP').at(row));
  return `${delegations.column('zone').at(delegation)} ${delegations.column('power').at(delegation)}`;
}

function countOf(matter: Matter, of: readonly Obligation[]): MatterCount {
  const inState = (state: ObligationState) => of.filter((each) => each.state === state).length;
  return { matter, owed: of.length, done: inState('DONE'), open: inState('OPEN'), late: inState('LATE') };
}

/** What is owed, in codes and days of the schema. */
export function toldOwed(view: View, each: Obligation): OwedRow {
  const { city } = view;
  const code = (label: string, thing: number | undefined) => city.codeOf(label, thing);
  const { matter, subject, lacks, isProvisional, state, daysLate, duty } = each;
  return {
    ...{ matter, lacks, isProvisional, state, daysLate },
    ...{ zone: code('Zone', each.zone), power: code('Power', each.power), step: each.step ?? null },
    person: code('Person', each.person),
    subject: subject ? { type: subject.label, code: city.things(subject.label).code(subject.thing) } : null,
    owedBy: code('Organization', each.owedBy),
    owedTo: each.owedTo.flatMap((to) => code('Organization', to) ?? []).sort(compareCodes),
    since: each.since === null ? null : isoFromDay(each.since),
    due: isoFromDay(each.due) ?? '',
    doneOn: each.doneOn === null ? null : isoFromDay(each.doneOn),
    duty: duty && toldDuty(view, duty),
  };
}
