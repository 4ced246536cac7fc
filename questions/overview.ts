import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { AuditKind } from '../domain/findings.ts';
import type { Limits } from '../rules/look.ts';
import { auditOn } from './audit-on.ts';
import { FindingNumbers } from './finding-numbers.ts';
import { sightOf } from './sight.ts';
import { countThings, type ThingCounts } from './totals.ts';

/** How many findings an audit has, and how many of them are accepted. */
export interface FoundOfKind {
  readonly kind: AuditKind;
  readonly count: number;
  readonly accepted: number;
}

/** The whole city on a day, in numbers, whoever asks. */
export interface CityCounts extends ThingCounts {
  /** In the order of the audits, zeros too. */
  readonly findings: readonly FoundOfKind[];
  /** How many findings name a zone, by its code; of the others none does. */
  readonly findingsOfZones: ReadonlyMap<string, number>;
}

/** What is counted need not be told: the findings are no objects, and in no order. */
export function countCity(view: View, { limits }: { readonly limits: Limits }): CityCounts {
  const { city, revision } = view;
  const sight = sightOf(city, revision, { scope: 'all', people: {} });
  const asked = { kinds: null, zones: null, limits };
  const { look, rules } = auditOn(view, asked, { sight, numbers: new FindingNumbers() });
  const ofZones = new Map<number, number>();
  const findings = rules.map(({ rule, found }): FoundOfKind => {
    let accepted = 0;
    for (const { same, isAccepted } of found) {
      const zone = same[0]?.zone ?? NONE;
      if (zone !== NONE) ofZones.set(zone, (ofZones.get(zone) ?? 0) + 1);
      if (isAccepted) accepted += 1;
    }
    return { kind: rule.kind, count: found.length, accepted };
  });
  const zones = city.things('Zone');
  return {
    ...countThings(look),
    findings,
    findingsOfZones: new Map([...ofZones].map(([zone, count]) => [zones.code(zone), count])),
  };
}
