import type { City } from '../columns/city.ts';
import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { AuditKind } from '../domain/findings.ts';
import { departmentOf } from '../matters/delegations.ts';
import { Look, type DemandedPlace, type Limits } from '../rules/look.ts';
import { rulesOf } from '../rules/registry.ts';
import { runRule } from '../rules/run-rule.ts';

/** By what delegations are told apart where scores are asked. */
export type Grouping = 'Zone' | 'Department' | 'PowerType';

/** How much of what a rule looked at has its finding. */
export interface Score {
  readonly kind: AuditKind;
  readonly checked: number;
  readonly failed: number;
  /** `failed` to `checked`; null where nothing was looked at. */
  readonly ratio: number | null;
}

export interface ScoresAsked {
  readonly of: Grouping;
  /** Codes of zones or departments, or types. */
  readonly groups: readonly string[];
  readonly kinds: readonly AuditKind[] | null;
  readonly limits: Limits;
}

/** The scores of a group, and the codes of its delegations in force. */
export interface GroupScores {
  readonly scores: readonly Score[];
  readonly delegations: readonly string[];
}

/** The scores of each group, in their order: of its delegations, and of who is staff there. */
export function findScores(view: View, { of, groups, kinds, limits }: ScoresAsked): readonly GroupScores[] {
  const { city } = view;
  return groups.map((group) => {
    const delegations = MEMBERS[of](view, group);
    const look = new Look(view, limits, { delegations, about: ABOUT[of](view, group, delegations) });
    return {
      scores: rulesOf(kinds).map((rule) => {
        const { checked, failed } = runRule(rule, look);
        return { kind: rule.kind, checked, failed, ratio: checked === 0 ? null : failed / checked };
      }),
      delegations: delegations.map((each) => city.things('Delegation').code(each)),
    };
  });
}

/** The delegations in force of a group, each once, by number of thing. */
const MEMBERS: Readonly<Record<Grouping, (view: View, group: string) => number[]>> = {
  Zone: (view, group) => {
    const zone = view.city.things('Zone').find(group);
    return zone === NONE ? [] : delegationsBy(view, 'zone', zone);
  },
  /** A city's department has its powers; a zone's has those steps that it is named for. */
  Department: (view, group) => {
    const { city } = view;
    const department = city.things('Department').find(group);
    const row = department === NONE ? NONE : (view.speaking('Department')[department] as number);
    if (row === NONE) return [];
    const kind = city.table('Department').column('kind').at(row);
    if (kind === city.word('Department', 'kind', 'ZONE_DEPARTMENT')) return namedFor(view, department);
    const powers: number[] = [];
    const table = city.table('Power');
    view.each(table, city.rowsBy('Power', 'department'), department, (each) =>
      powers.push(table.thing.at(each)),
    );
    return powers.flatMap((power) => delegationsBy(view, 'power', power));
  },
  PowerType: (view, group) => {
    const { city } = view;
    const type = city.table('Power').column('type');
    const word = city.word('Power', 'type', group);
    const powers = city.things('Delegation').column('power');
    const speaking = view.speaking('Power');
    const isOfType = (power: number) =>
      speaking[power] !== NONE && type.at(speaking[power] as number) === word;
    return held(view).filter((delegation) => isOfType(powers.at(delegation)));
  },
};

/** Tells what of all that is demanded is a group's: what names a zone; what a department owes, and what is about its delegations. */
const ABOUT: Readonly<
  Record<
    Grouping,
    (view: View, group: string, members: readonly number[]) => (place: DemandedPlace) => boolean
  >
> = {
  Zone: ({ city }, group) => {
    const zone = city.things('Zone').find(group);
    return (place) => place.zone === zone && zone !== NONE;
  },
  Department: (view, group, members) => {
    const department = view.city.things('Department').find(group);
    const isOfMember = aboutDelegations(view, members);
    return (place) =>
      department !== NONE &&
      (place.owedBy === department ||
        isOfMember(place) ||
        (isNamed(place.power) && departmentOf(view, place.power) === department));
  },
  PowerType: (view, group) => {
    const { city } = view;
    const type = city.table('Power').column('type');
    const word = city.word('Power', 'type', group);
    return ({ power }) => {
      const row = isNamed(power) ? (view.speaking('Power')[power] ?? NONE) : NONE;
      return row !== NONE && type.at(row) === word;
    };
  },
};

const isNamed = (thing: number | undefined): thing is number => thing !== undefined && thing !== NONE;

function aboutDelegations({ city }: View, delegations: readonly number[]): (place: DemandedPlace) => boolean {
  const things = city.things('Delegation');
  const [zone, power] = [things.column('zone'), things.column('power')];
  const places = new Set(delegations.map((each) => `${zone.at(each)} ${power.at(each)}`));
  return (place) => places.has(`${place.zone} ${place.power}`);
}

/** All delegations in force. */
const held = (view: View): number[] =>
  Array.from(view.rows('Delegation'), (row) => view.city.table('Delegation').thing.at(row));

function delegationsBy(view: View, column: string, thing: number): number[] {
  return thingsBy(view.city, column, thing).filter((each) => view.there('Delegation')[each] !== NONE);
}

function thingsBy(city: City, column: string, thing: number): number[] {
  const found: number[] = [];
  const index = city.thingsBy('Delegation', column);
  for (let each = index.first(thing); each !== NONE; each = index.next(each)) found.push(each);
  return found;
}

function namedFor(view: View, department: number): number[] {
  const { city } = view;
  const table = city.table('Responsibility');
  const stepOf = table.column('FOR_STEP');
  const delegationOf = city.things('Step').column('STEP_OF');
  const [steps, delegations] = [view.there('Step'), view.there('Delegation')];
  const found = new Set<number>();
  view.each(table, city.rowsBy('Responsibility', 'department'), department, (row) => {
    const step = stepOf.at(row);
    const delegation = delegationOf.at(step);
    if (steps[step] !== NONE && delegations[delegation] !== NONE) found.add(delegation);
  });
  return [...found];
}
