import { compareFindings, findingKeyText } from '../../domain/findings.ts';
import { auditOf } from '../audits/registry.ts';
import type { FoundFinding } from '../audits/run-audit.ts';
import { auditChains } from './audit-chains.ts';
import { auditMemberships } from './audit-memberships.ts';
import { auditDelegations } from './audit-delegations.ts';
import type { Failing } from './failing.ts';
import type { Places } from './places.ts';
import type { Slice } from './slice.ts';

/**
 * The findings of the places of a slice, as the audits would have them: the same rules over rows in memory, so that
 * what is only simulated can be looked at without a write. Tests hold the two against each other and against a third.
 */
export async function auditSlice(
  slice: Slice,
  places: Places,
  overloaded: readonly Failing[],
): Promise<readonly FoundFinding[]> {
  const failing = await Promise.all([
    auditDelegations(slice, places.byZone),
    auditChains(slice, places.chainsByZone),
    auditMemberships(slice, places.people),
  ]);
  return merged([...failing.flat(), ...overloaded]);
}

const NOTHING = {
  ...{ zone: null, power: null, step: null, chain: null, person: null, element: null },
  subject: null,
};

function merged(failing: readonly Failing[]): readonly FoundFinding[] {
  const byKey = Map.groupBy(failing, (each) => findingKeyText({ ...NOTHING, ...each }));
  return [...byKey.values()].map((same) => findingOf(same)).sort(compareFindings);
}

function findingOf(same: readonly Failing[]): FoundFinding {
  const [first] = same;
  if (!first) throw new Error('a finding has something that fails');
  const { kind, zone = null, power = null, step = null, chain = null, person = null, element = null } = first;
  const audit = auditOf(kind);
  return {
    ...{ kind, zone, power, step, chain, person, element, subject: null },
    severity: audit.severity,
    detail: audit.detail?.(same.map(({ detail }) => detail)) ?? null,
    things: [],
    witnesses: same.map(({ witness }) => witness ?? []),
  };
}
