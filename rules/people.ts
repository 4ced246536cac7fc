import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { type Look } from './look.ts';
import { responsibilitiesOn } from '../matters/responsibilities.ts';

/** Tells of how many responsibilities of steps of delegations in force somebody is the staff, over all zones. */
export function loadIn({ city, view, places }: Look): (person: number) => number {
  if (places === null) return (person) => loadsOf(view)[person] ?? 0;
  const table = city.table('Responsibility');
  const stepOf = table.column('FOR_STEP');
  const delegationOf = city.things('Step').column('STEP_OF');
  const [steps, held] = [view.there('Step'), view.there('Delegation')];
  const ofPerson = city.rowsBy('Responsibility', 'staff');
  return (person) => {
    let load = 0;
    view.each(table, ofPerson, person, (row) => {
      const step = stepOf.at(row);
      if (steps[step] !== NONE && held[delegationOf.at(step)] !== NONE) load += 1;
    });
    return load;
  };
}

/** The same of everybody, by person. */
const loadsOf = (view: View): Int32Array =>
  view.keep('loads', () => {
    const staff = view.city.table('Responsibility').column('staff');
    const loads = new Int32Array(view.city.things('Person').count);
    for (const row of responsibilitiesOn(view)) if (staff.at(row) !== NONE) loads[staff.at(row)]! += 1;
    return loads;
  });

/** By person, whether they hold an enforcement certificate that is valid on the day: 1 or 0. */
export const certifiedOn = (view: View): Uint8Array =>
  view.keep('certified people', () => {
    const person = view.city.table('Certificate').column('person');
    const certified = new Uint8Array(view.city.things('Person').count);
    for (const row of view.rows('Certificate')) certified[person.at(row)] = 1;
    return certified;
  });

/** Whoever holds a post on the day, with the memberships (their rows): all, or of the people looked at. */
export function holdersOf({ city, view, places, people }: Look): ReadonlyMap<number, readonly number[]> {
  const memberships = city.table('Membership');
  const ofPerson = city.rowsBy('Membership', 'person');
  const holders = new Map<number, number[]>();
  const note = (person: number, row: number) => {
    const own = holders.get(person);
    if (own) own.push(row);
    else holders.set(person, [row]);
  };
  const person = memberships.column('person');
  if (places === null) for (const row of view.rows('Membership')) note(person.at(row), row);
  else for (const each of people) view.each(memberships, ofPerson, each, (row) => note(each, row));
  return holders;
}
