import type { OverviewAnswer } from './answer.ts';

type ZoneRow = OverviewAnswer['zones'][number];

/** Some of a whole. */
export interface Share {
  readonly part: number;
  readonly all: number;
}

/** How many steps of how many somebody answers for, in the zones of which the reader sees that; undefined where that is none. */
export function stepsSeen(zones: readonly ZoneRow[]): Share | undefined {
  const seen = zones.flatMap(({ steps, stepsAssigned }) =>
    stepsAssigned === null ? [] : [{ part: stepsAssigned, all: steps }],
  );
  if (seen.length === 0) return undefined;
  return seen.reduce((sum, each) => ({ part: sum.part + each.part, all: sum.all + each.all }));
}

/** The weakest zones first; of those whose steps are not seen nobody knows how weak they are: they come last, as they were. */
export const weakestFirst = (zones: readonly ZoneRow[]): readonly ZoneRow[] =>
  zones.toSorted((one, other) => strength(one) - strength(other));

/** What share of its chains and steps is in order: what is not held at all cannot be weak. */
const strength = ({ chainsComplete, chainsHeld, stepsAssigned, steps }: ZoneRow): number =>
  stepsAssigned === null ? MOST + 1 : share(chainsComplete, chainsHeld) + share(stepsAssigned, steps);

/** Of who has all chains and all steps in order. */
const MOST = 2;
const share = (part: number, all: number): number => (all === 0 ? 1 : part / all);
