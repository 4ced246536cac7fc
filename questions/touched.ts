import { layOver, type RowChanges } from '../columns/lay-over.ts';
import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { reachedOn } from '../rules/reach-on.ts';
import { eachStepOf } from '../matters/steps.ts';
import { sightOf, type Reader } from './sight.ts';

/** The delegations in force, before or after, that a change touches. */
export type Aim =
  /** Those of the zone and of the power; of any where null. */
  | { readonly at: 'delegations'; readonly zone: string | null; readonly power: string | null }
  /** Of those with a responsibility that names somebody or something, the steps that do. */
  | { readonly at: 'named'; readonly slots: readonly ('staff' | 'leader' | 'post')[]; readonly code: string }
  /** Those of the zone whose powers need the support element. */
  | { readonly at: 'needing'; readonly zone: string; readonly element: string }
  /** Those of the power in zones of the class. */
  | { readonly at: 'catalogued'; readonly class: string; readonly power: string }
  /** Where the rows of all changes lead. */
  | { readonly at: 'reached' };

export interface TouchedAsked {
  /** What changes take out of the record of the view's revision, and what they bring. */
  readonly changes: RowChanges;
  readonly aims: readonly Aim[];
  /** Who is removed: touched, whether named on a step or not. */
  readonly removed: readonly string[];
}

/** What changes end, begin, or reach through what they alter, of what is the reader's. */
export interface Touched {
  /** By code. */
  readonly zones: readonly string[];
  readonly chains: readonly string[];
  readonly powers: readonly string[];
  readonly delegations: number;
  /** Of a change that aims at what is named, those that name it. */
  readonly steps: number;
  /** Those named on the steps, and those who are removed. */
  readonly people: number;
}

export function findTouched(view: View, { changes, aims, removed }: TouchedAsked, reader: Reader): Touched {
  const { city, superseded, begun } = layOver(view.city, changes, view.revision);
  const after = view.over(city);
  const views = [view, after];
  const reached = aims.some(({ at }) => at === 'reached')
    ? reachedOn(city, views, [superseded, begun])
    : new Set<number>();
  const found = new Found(after, isOwnTo(view, reader));
  for (const each of views) for (const aim of aims) aimAt(aim, each, { views, reached, found });
  return found.told(views, removed);
}

/** Whether a delegation is the reader's. */
function isOwnTo(view: View, reader: Reader): (zone: number, power: number) => boolean {
  const sight = sightOf(view.city, view.revision, reader).on(view.day);
  return (zone, power) => sight.hasFinding({ zone, power });
}

interface Aiming {
  /** Before and after. */
  readonly views: readonly View[];
  readonly reached: ReadonlySet<number>;
  readonly found: Found;
}

function aimAt(aim: Aim, view: View, { views, reached, found }: Aiming): void {
  const { city } = view;
  const numberOf = (label: string, code: string | null) =>
    code === null ? null : city.things(label).find(code);
  switch (aim.at) {
    case 'delegations':
      return heldOf(view, numberOf('Zone', aim.zone), numberOf('Power', aim.power)).forEach((each) =>
        found.add(view, each),
      );
    case 'named':
      return aim.slots.forEach((slot) => addNamed(view, slot, aim.code, found));
    case 'needing': {
      const table = city.table('PowerRequirement');
      const power = table.column('power');
      const index = city.rowsBy('PowerRequirement', 'element');
      return view.each(table, index, city.things('SupportElement').find(aim.element), (row) =>
        heldOf(view, numberOf('Zone', aim.zone), power.at(row)).forEach((each) => found.add(view, each)),
      );
    }
    case 'catalogued':
      return heldOf(view, null, numberOf('Power', aim.power))
        .filter((each) => views.some((on) => classOf(on, zoneOf(view, each)) === aim.class))
        .forEach((each) => found.add(view, each));
    case 'reached':
      return reached.forEach((each) => found.add(view, each));
  }
}

/** The delegations in force of a zone and a power; of any where null. */
function heldOf(view: View, zone: number | null, power: number | null): readonly number[] {
  const { city } = view;
  const things = city.things('Delegation');
  const [zones, powers] = [things.column('zone'), things.column('power')];
  const { thing } = city.table('Delegation');
  return Array.from(view.rows('Delegation'), (row) => thing.at(row)).filter(
    (each) => (zone === null || zones.at(each) === zone) && (power === null || powers.at(each) === power),
  );
}

const zoneOf = ({ city }: View, delegation: number): number =>
  city.things('Delegation').column('zone').at(delegation);

function classOf(view: View, zone: number): string | null {
  const { city } = view;
  const row = view.there('Zone')[zone] ?? NONE;
  const word = row === NONE ? NONE : city.table('Zone').column('zoneClass').at(row);
  return word === NONE ? null : city.wordOf('Zone', 'zoneClass', word);
}

function addNamed(view: View, slot: 'staff' | 'leader' | 'post', code: string, found: Found): void {
  const { city } = view;
  const table = city.table('Responsibility');
  const stepOf = table.column('FOR_STEP');
  const delegationOf = city.things('Step').column('STEP_OF');
  const thing = city.things(slot === 'post' ? 'Post' : 'Person').find(code);
  view.each(table, city.rowsBy('Responsibility', slot), thing, (row) => {
    const step = stepOf.at(row);
    if (isThere(view, 'Step', step)) found.add(view, delegationOf.at(step), [step]);
  });
}

const isThere = (view: View, label: string, thing: number): boolean =>
  (view.there(label)[thing] ?? NONE) !== NONE;

/** The steps of a delegation that are there. */
function stepsOf(view: View, delegation: number): readonly number[] {
  const steps: number[] = [];
  eachStepOf(view, delegation, (step) => steps.push(step));
  return steps;
}

/** What is touched, by numbers, which are the same before and after. */
class Found {
  private readonly after: View;
  private readonly isOwn: (zone: number, power: number) => boolean;
  private readonly delegations = new Set<number>();
  private readonly steps = new Set<number>();

  constructor(after: View, isOwn: (zone: number, power: number) => boolean) {
    this.after = after;
    this.isOwn = isOwn;
  }

  /** A delegation, if it is in force, with all of its steps or some. */
  add(view: View, delegation: number, steps = stepsOf(view, delegation)): void {
    const things = this.after.city.things('Delegation');
    const [zone, power] = [things.column('zone').at(delegation), things.column('power').at(delegation)];
    if (!isThere(view, 'Delegation', delegation) || !this.isOwn(zone, power)) return;
    this.delegations.add(delegation);
    for (const step of steps) this.steps.add(step);
  }

  told(views: readonly View[], removed: readonly string[]): Touched {
    const { city } = this.after;
    const things = city.things('Delegation');
    const each = (column: 'zone' | 'power') =>
      new Set([...this.delegations].map((delegation) => things.column(column).at(delegation)));
    const [zones, powers] = [each('zone'), each('power')];
    return {
      zones: this.codes('Zone', zones),
      chains: this.codes('Chain', this.chainsOf(powers)),
      powers: this.codes('Power', powers),
      delegations: this.delegations.size,
      steps: this.steps.size,
      people: this.peopleOn(views, removed).size,
    };
  }

  private chainsOf(powers: ReadonlySet<number>): ReadonlySet<number> {
    const table = this.after.city.table('ChainLink');
    const [chain, power] = [table.column('chain'), table.column('power')];
    const links = this.after.rows('ChainLink').filter((row) => powers.has(power.at(row)));
    return new Set(Array.from(links, (row) => chain.at(row)));
  }

  private peopleOn(views: readonly View[], removed: readonly string[]): ReadonlySet<number> {
    const { city } = this.after;
    const table = city.table('Responsibility');
    const slots = [table.column('leader'), table.column('staff')];
    const people = new Set(removed.map((code) => city.things('Person').find(code)));
    const delegationOf = city.things('Step').column('STEP_OF');
    for (const view of views)
      for (const step of this.steps) {
        if (!isThere(view, 'Step', step) || !isThere(view, 'Delegation', delegationOf.at(step))) continue;
        const ofStep = view.city.rowsBy('Responsibility', 'FOR_STEP');
        view.each(view.city.table('Responsibility'), ofStep, step, (row) => {
          for (const slot of slots) if (slot.at(row) !== NONE) people.add(slot.at(row));
        });
      }
    return people;
  }

  private codes(label: string, things: ReadonlySet<number>): readonly string[] {
    const { places } = this.after.city.things(label);
    const inOrder = [...things].sort((one, other) => (places[one] ?? NONE) - (places[other] ?? NONE));
    return inOrder.map((thing) => this.after.city.things(label).code(thing));
  }
}
