import { NONE } from '../../columns/ints.ts';
import type { View } from '../../columns/view.ts';
import { SLOTS } from '../../matters/division.ts';
import { isEnforced } from '../../rules/powers.ts';
import { eachStepOf } from '../../matters/steps.ts';
import type { SightOn } from '../sight.ts';
import type { Leaving } from './find-leaving.ts';

export type Slot = keyof typeof SLOTS;

/** A responsibility that is active on the day, or begins later. */
export interface Duty {
  readonly validFrom: number;
  readonly isOn: boolean;
  readonly named: Readonly<Record<Slot, string | null>>;
}

export interface StepDuties {
  readonly order: number;
  readonly kind: string;
  readonly duties: readonly Duty[];
}

export interface DelegationDuties {
  readonly zone: string;
  readonly power: string;
  readonly isEntrusted: boolean;
  /** Whether its staff need an enforcement certificate. */
  readonly isEnforced: boolean;
  readonly steps: readonly StepDuties[];
}

/** The delegations in force on the day that what leaves may have something of, whole: those that are the reader's. */
export function findDuties(view: View, leaving: Leaving, sight: SightOn): readonly DelegationDuties[] {
  const { city } = view;
  const steps = city.table('Responsibility').column('FOR_STEP');
  const delegationOf = city.things('Step').column('STEP_OF');
  const [stepsThere, there] = [view.there('Step'), view.there('Delegation')];
  const delegations = new Set<number>();
  eachActive(view, leaving, (row) => {
    const delegation = delegationOf.at(steps.at(row));
    if (stepsThere[steps.at(row)] !== NONE && there[delegation] !== NONE) delegations.add(delegation);
  });
  const things = city.things('Delegation');
  const [zone, power] = [things.column('zone'), things.column('power')];
  return [...delegations]
    .filter((each) => sight.hasFinding({ zone: zone.at(each), power: power.at(each) }))
    .map((each) => dutiesOf(view, each));
}

/** Each responsibility in force that the person, or what the posts and the section stand for, may have. */
function eachActive(view: View, { type, code, posts }: Leaving, look: (row: number) => void): void {
  const { city } = view;
  const table = city.table('Responsibility');
  const by = (slot: Slot, thing: number) =>
    view.each(table, city.rowsBy('Responsibility', slot), thing, look);
  const thing = city.things(type).find(code);
  if (type === 'Person') {
    by('staff', thing);
    by('leader', thing);
    return;
  }
  if (type === 'Section') by('section', thing);
  const memberships = city.table('Membership');
  const person = memberships.column('person');
  for (const post of posts) {
    const number = city.things('Post').find(post);
    by('post', number);
    view.each(memberships, city.rowsBy('Membership', 'post'), number, (row) => by('leader', person.at(row)));
  }
}

function dutiesOf(view: View, delegation: number): DelegationDuties {
  const { city } = view;
  const things = city.things('Delegation');
  const power = things.column('power').at(delegation);
  const mode = city
    .table('Delegation')
    .column('mode')
    .at(view.there('Delegation')[delegation] as number);
  return {
    zone: city.things('Zone').code(things.column('zone').at(delegation)),
    power: city.things('Power').code(power),
    isEntrusted: mode === city.word('Delegation', 'mode', 'ENTRUSTMENT'),
    isEnforced: isEnforced(view)[power] === 1,
    steps: stepsOf(view, delegation),
  };
}

/** The steps that are there. */
function stepsOf(view: View, delegation: number): readonly StepDuties[] {
  const { city } = view;
  const order = city.things('Step').column('order');
  const kind = city.table('Step').column('kind');
  const steps: StepDuties[] = [];
  eachStepOf(view, delegation, (step, row) =>
    steps.push({
      order: order.at(step),
      kind: city.wordOf('Step', 'kind', kind.at(row)),
      duties: dutiesOfStep(view, step),
    }),
  );
  return steps;
}

function dutiesOfStep(view: View, step: number): readonly Duty[] {
  const { city, day, revision } = view;
  const table = city.table('Responsibility');
  const ofStep = city.rowsBy('Responsibility', 'FOR_STEP');
  const duties: Duty[] = [];
  for (let row = ofStep.first(step); row !== NONE; row = ofStep.next(row)) {
    const [from, to] = [table.validFrom.at(row), table.validTo.at(row)];
    if (!table.isRecorded(row, revision) || to <= day || to <= from) continue;
    const named = Object.entries(SLOTS).map(([slot, label]) => [
      slot,
      city.codeOf(label, table.column(slot).at(row)),
    ]);
    duties.push({ validFrom: from, isOn: from <= day, named: Object.fromEntries(named) as Duty['named'] });
  }
  return duties;
}
