import type { AuditKind } from '../../domain/findings.ts';
import { joinKey, splitKey } from '../../domain/keys.ts';
import type { LooksAt } from '../../rules/rule.ts';
import type { LookedAt } from './looked-at.ts';
import { auditOf } from './registry.ts';
import type { FoundFinding } from './run-audit.ts';

/** How much of what an audit looked at has its finding. */
export interface Score {
  readonly kind: AuditKind;
  readonly checked: number;
  readonly failed: number;
  /** `failed` to `checked`; null where nothing was looked at. */
  readonly ratio: number | null;
}

/** The scores of some delegations, from all that was looked at and found of them and perhaps of others. */
export function scoresOf(
  kinds: readonly AuditKind[],
  lookedAt: readonly LookedAt[],
  findings: readonly FoundFinding[],
): readonly Score[] {
  const group = new Group(lookedAt);
  const failed = new Map<AuditKind, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  for (const finding of findings) {
    const things = failed.get(finding.kind);
    if (things && group.has(finding)) for (const thing of finding.things) things.add(thing);
  }
  return kinds.map((kind) => {
    const checked = group.checked(auditOf(kind).looksAt);
    const count = failed.get(kind)?.size ?? 0;
    return { kind, checked, failed: count, ratio: checked === 0 ? null : count / checked };
  });
}

/** Delegations, and what they lead to. */
class Group {
  private readonly lookedAt: readonly LookedAt[];
  private readonly delegations: ReadonlySet<string>;
  private readonly zonesAndChains: ReadonlySet<string>;
  private readonly people: ReadonlySet<string>;

  constructor(lookedAt: readonly LookedAt[]) {
    this.lookedAt = lookedAt;
    this.delegations = new Set(lookedAt.map(({ delegation }) => delegation));
    this.zonesAndChains = new Set(
      lookedAt.flatMap(({ delegation, chains }) =>
        chains.map((chain) => joinKey([zoneOf(delegation), chain])),
      ),
    );
    this.people = new Set(lookedAt.flatMap(({ staff }) => staff));
  }

  has({ zone, power, chain, person }: FoundFinding): boolean {
    if (zone !== null && power !== null) return this.delegations.has(joinKey([zone, power]));
    if (zone !== null && chain !== null) return this.zonesAndChains.has(joinKey([zone, chain]));
    return person !== null && this.people.has(person);
  }

  checked(looksAt: LooksAt): number {
    switch (looksAt) {
      case 'delegation':
        return this.lookedAt.length;
      case 'delegation with articles':
        return this.sum(({ hasArticles }) => (hasArticles ? 1 : 0));
      case 'step':
        return this.sum(({ steps }) => steps);
      case 'responsibility':
        return this.sum(({ responsibilities }) => responsibilities);
      case 'enforcement responsibility':
        return this.sum(({ isEnforcement, responsibilities }) => (isEnforcement ? responsibilities : 0));
      case 'delegation and required element':
        return this.sum(({ requiredElements }) => requiredElements);
      case 'zone and chain':
        return this.zonesAndChains.size;
      case 'person':
        return this.people.size;
      case 'person with a membership':
        return new Set(this.lookedAt.flatMap(({ holders }) => holders)).size;
    }
  }

  private sum(count: (lookedAt: LookedAt) => number): number {
    return this.lookedAt.reduce((total, each) => total + count(each), 0);
  }
}

export const zoneOf = (delegation: string): string => splitKey(delegation)[0] ?? '';
