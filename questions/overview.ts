import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { AuditKind } from '../domain/findings.ts';
import type { Limits } from '../rules/look.ts';
import { auditOn, countOf, type CountOfFound } from './audit-on.ts';
import { FindingNumbers } from './finding-numbers.ts';
import { sightOf } from './sight.ts';
import { countThings, type ThingCounts } from './totals.ts';

/** How many findings an audit has. */
interface KindCount extends CountOfFound {
  readonly kind: AuditKind;
}

/** The whole city on a day, in numbers, whoever asks. */
export interface CityCounts extends ThingCounts {
  /** In the order of the audits, zeros too. */
  readonly findings: readonly KindCount[];
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
  for (const { found } of rules)
    for (const { same } of found) {
      const zone = same[0]?.zone ?? NONE;
      if (zone !== NONE) ofZones.set(zone, (ofZones.get(zone) ?? 0) + 1);
    }
  const zones = city.things('Zone');
  return {
    ...countThings(look),
    findings: rules.map(({ rule, found }) => ({ kind: rule.kind, ...countOf(found) })),
    findingsOfZones: new Map([...ofZones].map(([zone, count]) => [zones.code(zone), count])),
  };
}
