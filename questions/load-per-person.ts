import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { compareLoads, type LoadRow } from '../domain/load.ts';
import { actingOn } from '../matters/acting.ts';
import { responsibilitiesOn } from '../matters/responsibilities.ts';
import { chainsOn } from '../rules/chains.ts';
import { sightOf, type Reader } from './sight.ts';

interface Load {
  steps: number;
  stepsLed: number;
  stepsActing: number;
  soleSteps: number;
  readonly delegations: Set<number>;
}

/** What people carry in the delegations in force of some zones (of all, where that is null), as far as the reader sees it. */
export function loadPerPerson(
  view: View,
  { zones: asked, reader }: { readonly zones: readonly string[] | null; readonly reader: Reader },
): readonly LoadRow[] {
  const { city } = view;
  const own = sightOf(city, view.revision, reader).on(view.day);
  const zones = city.among('Zone', asked);
  const things = city.things('Delegation');
  const table = city.table('Responsibility');
  const delegationOf = city.things('Step').column('STEP_OF');
  const [staff, leader, stepOf] = ['staff', 'leader', 'FOR_STEP'].map((name) => table.column(name));
  const isSole = soleOn(view);
  const loads = new Map<number, Load>();
  const of = (person: number, delegation: number): Load => {
    const load = loads.get(person) ?? { ...NOTHING, delegations: new Set() };
    loads.set(person, load);
    load.delegations.add(delegation);
    return load;
  };
  for (const row of responsibilitiesOn(view)) {
    const delegation = delegationOf.at(stepOf!.at(row));
    if (zones && !zones.has(things.column('zone').at(delegation))) continue;
    const [who, leads, acts] = [staff!.at(row), leader!.at(row), actingOn(view).get(row)?.person ?? NONE];
    if (!own.sees('Responsibility', row)) {
      // For whom they act is not told to who asks for themselves; that they do is.
      if (own.selves.has(acts)) of(acts, delegation).stepsActing += 1;
      continue;
    }
    if (who !== NONE) {
      const load = of(who, delegation);
      load.steps += 1;
      if (isSole(row)) load.soleSteps += 1;
    }
    if (leads !== NONE) of(leads, delegation).stepsLed += 1;
    if (acts !== NONE) of(acts, delegation).stepsActing += 1;
  }
  const chains = chainsOn(view);
  const posts = Map.groupBy(
    [...view.rows('Membership')].filter((row) => own.sees('Membership', row)),
    (row) => city.table('Membership').column('person').at(row),
  );
  const held = (person: number) => {
    const post = city.table('Membership').column('post');
    return new Set((posts.get(person) ?? []).map((row) => post.at(row))).size;
  };
  return [...loads]
    .filter(([person]) => own.has('Person', person))
    .map(([person, { delegations, ...counts }]): LoadRow => {
      const powers = [...delegations].map((each) => things.column('power').at(each));
      return {
        ...{ person: city.things('Person').code(person), ...counts },
        ...(own.selves.size > 0 ? { soleSteps: null } : {}),
        delegations: delegations.size,
        chains: new Set(powers.flatMap((power) => [...chains.chainsOf(power)])).size,
        posts: held(person),
      };
    })
    .sort(compareLoads);
}

const NOTHING = { steps: 0, stepsLed: 0, stepsActing: 0, soleSteps: 0 };

/** Tells of a responsibility (its row) whether nobody but its staff holds a post of its section, or else of its department. */
function soleOn(view: View): (row: number) => boolean {
  const { city } = view;
  const memberships = city.table('Membership');
  const posts = city.table('Post');
  const [person, post] = [memberships.column('person'), memberships.column('post')];
  const [section, department] = [posts.column('section'), posts.column('department')];
  const there = view.there('Post');
  const holders = new Map<string, Set<number>>();
  const note = (place: string, who: number) =>
    holders.set(place, (holders.get(place) ?? new Set<number>()).add(who));
  for (const row of view.rows('Membership')) {
    const at = there[post.at(row)] ?? NONE;
    if (at === NONE) continue;
    if (section.at(at) !== NONE) note(`section ${section.at(at)}`, person.at(row));
    note(`department ${department.at(at)}`, person.at(row));
  }
  const table = city.table('Responsibility');
  return (row) => {
    const [who, inSection, inDepartment] = ['staff', 'section', 'department'].map((name) =>
      table.column(name).at(row),
    );
    if (inSection === NONE && inDepartment === NONE) return false;
    const place = inSection === NONE ? `department ${inDepartment}` : `section ${inSection}`;
    return [...(holders.get(place) ?? [])].every((holder) => holder === who);
  };
}
