import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { chainsOn } from '../rules/chains.ts';
import type { Look } from '../rules/look.ts';

/** What there is on a day, held by somebody or not. */
export interface ThingCounts {
  readonly chains: number;
  readonly powersByType: Readonly<Record<string, number>>;
  /** All zones that are there, in no order. */
  readonly zones: readonly ZoneHolds[];
}

/** What a zone holds on a day, by its code. */
export interface ZoneHolds {
  readonly zone: string;
  readonly delegations: number;
  readonly steps: number;
  readonly stepsAssigned: number;
  /** Chains of which it holds at least one power. */
  readonly chainsHeld: number;
  readonly chainsComplete: number;
}

type Tally = { -readonly [Name in Exclude<keyof ZoneHolds, 'zone'>]: number };

export function countThings(look: Look): ThingCounts {
  const { city, view } = look;
  const tallies = new Map<number, Tally>();
  for (const row of view.rows('Zone')) tallies.set(city.table('Zone').thing.at(row), emptyTally());
  const add = (zone: number, name: keyof Tally) => {
    const tally = tallies.get(zone);
    if (tally) tally[name] += 1;
  };
  for (const row of look.delegations) add(look.ofDelegation(row).zone, 'delegations');
  const assigned = look.responsibilitiesOfSteps;
  const { thing: step } = city.table('Step');
  for (const row of look.steps) {
    const { zone } = look.ofStep(row);
    add(zone, 'steps');
    if (assigned[step.at(row)] !== 0) add(zone, 'stepsAssigned');
  }
  const chains = chainsOn(view);
  for (const { zone, chain } of chains.heldIn(look)) {
    add(zone, 'chainsHeld');
    if (chains.missing(zone, chain).length === 0) add(zone, 'chainsComplete');
  }
  return {
    chains: view.rows('Chain').length,
    powersByType: powersByType(view),
    zones: [...tallies].map(([zone, tally]) => ({ zone: city.things('Zone').code(zone), ...tally })),
  };
}

const emptyTally = (): Tally => ({
  delegations: 0,
  steps: 0,
  stepsAssigned: 0,
  chainsHeld: 0,
  chainsComplete: 0,
});

function powersByType(view: View): Readonly<Record<string, number>> {
  const type = view.city.table('Power').column('type');
  const counts = new Map<number, number>();
  for (const row of view.rows('Power')) counts.set(type.at(row), (counts.get(type.at(row)) ?? 0) + 1);
  return Object.fromEntries(
    [...counts].flatMap(([word, count]) =>
      word === NONE ? [] : [[view.city.wordOf('Power', 'type', word), count]],
    ),
  );
}
