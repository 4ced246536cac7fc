import { layOver, type RowChanges } from '../columns/lay-over.ts';
import { NONE } from '../columns/ints.ts';
import { View } from '../columns/view.ts';
import { findingKeyText, type AuditKind } from '../domain/findings.ts';
import { Look, type Limits } from '../rules/look.ts';
import { placesOf, Reach } from '../rules/reach.ts';
import { rulesOf } from '../rules/registry.ts';
import { findingOf, runRule } from '../rules/run-rule.ts';
import { fitsOf, type FitRow } from './fit.ts';
import { findImpact, type ImpactAsked, type ImpactFound } from './impact.ts';

/** What a list of adjustments would do, and how each of its powers fits the zone after all of it. */
export interface ReviewAsked extends ImpactAsked {
  readonly zone: string;
  /** The powers of its items, by code. */
  readonly powers: readonly string[];
  /** What each item changes by itself, where it is wanted which of them bring a finding; null of one that is left out. */
  readonly alone: readonly (RowChanges | null)[];
}

export interface ReviewFound {
  readonly impact: ImpactFound;
  /** In the order of the codes. */
  readonly fits: readonly FitRow[];
  /** By the key of a finding that is introduced or changed, the places of the items that bring it when tried alone. */
  readonly causes: readonly (readonly [key: string, places: readonly number[]])[];
}

/** Items that take powers over, give them back or alter how they are held, on the day of the view. */
export function findReview(view: View, asked: ReviewAsked): ReviewFound {
  const impact = findImpact(view, asked);
  const { city } = layOver(view.city, asked.changes, view.revision);
  const after = new View(city, view.day, view.revision);
  const zone = city.things('Zone').find(asked.zone);
  const powers = asked.powers.map((code) => city.things('Power').find(code)).filter((each) => each !== NONE);
  return {
    impact,
    fits: zone === NONE ? [] : fitsOf(after, zone, powers),
    causes: causesOf(view, asked, impact),
  };
}

function causesOf(view: View, { alone, limits }: ReviewAsked, impact: ImpactFound): ReviewFound['causes'] {
  const found = [...impact.introduced, ...impact.changed];
  const causes = new Map<string, number[]>(found.map((each) => [findingKeyText(each), []]));
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  if (kinds.length === 0) return [];
  for (const [place, changes] of alone.entries()) {
    if (!changes) continue;
    for (const key of broughtBy(view, changes, limits, kinds)) causes.get(key)?.push(place);
  }
  return [...causes];
}

/** The findings of some kinds that changes bring or alter, by key. */
function broughtBy(
  view: View,
  changes: RowChanges,
  limits: Limits,
  kinds: readonly AuditKind[],
): readonly string[] {
  const { city, superseded, begun } = layOver(view.city, changes, view.revision);
  const after = new View(city, view.day, view.revision);
  const places = placesOf(new Reach(city, [superseded, begun]), [view, after], limits);
  const findAt = (of: View): ReadonlyMap<string, string | null> => {
    const look = new Look(of, limits, places);
    return new Map(
      rulesOf(kinds).flatMap((rule) =>
        runRule(rule, look).found.map((same) => {
          const finding = findingOf(rule, look, same);
          return [findingKeyText(finding), finding.detail] as const;
        }),
      ),
    );
  };
  const [old, now] = [findAt(view), findAt(after)];
  return [...now].flatMap(([key, detail]) => (old.has(key) && old.get(key) === detail ? [] : [key]));
}
