import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { causesOf, type Causes, type CausesAsked } from './causes.ts';
import { fitsOf, type FitRow } from './fit.ts';
import { impactOf, type ImpactAsked, type ImpactFound } from './impact.ts';
import { tryChanges } from './try-changes.ts';

/** What a list of adjustments would do, and how each of its powers fits the zone after all of it. */
export interface ReviewAsked extends ImpactAsked, CausesAsked {
  readonly zone: string;
}

export interface ReviewFound {
  readonly impact: ImpactFound;
  /** In the order of the codes. */
  readonly fits: readonly FitRow[];
  /** Of the findings that are introduced or changed. */
  readonly causes: Causes;
}

/** Items that take powers over, give them back or alter how they are held, on the day of the view. */
export function findReview(view: View, asked: ReviewAsked): ReviewFound {
  const tried = tryChanges(view, asked.changes, asked.limits);
  const impact = impactOf(view, tried, asked);
  const { after } = tried;
  const { city } = after;
  const zone = city.things('Zone').find(asked.zone);
  const powers = asked.powers.map((code) => city.things('Power').find(code)).filter((each) => each !== NONE);
  return {
    impact,
    fits: zone === NONE ? [] : fitsOf(after, zone, powers),
    causes: causesOf([view, after], asked, [...impact.introduced, ...impact.changed]),
  };
}
