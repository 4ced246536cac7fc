import { joinKey, splitKey } from '../../domain/keys.ts';
import type { ByZone } from './slice.ts';

/** What findings may depend on a change: delegations, what zones hold of chains, and who holds posts. */
export class Places {
  readonly delegations = new Set<string>();
  readonly zonesAndChains = new Set<string>();
  /** Those whose memberships, or whose posts, are others. */
  readonly people = new Set<string>();

  addDelegations(delegations: Iterable<{ readonly zone: string; readonly power: string }>): void {
    for (const { zone, power } of delegations) this.delegations.add(joinKey([zone, power]));
  }

  addChain(zone: string, chain: string): void {
    this.zonesAndChains.add(joinKey([zone, chain]));
  }

  get byZone(): ByZone {
    return pairsOf(this.delegations);
  }

  get chainsByZone(): ByZone {
    return pairsOf(this.zonesAndChains);
  }
}

function pairsOf(keys: Iterable<string>): ByZone {
  const byZone = new Map<string, Set<string>>();
  for (const key of keys) {
    const [zone = '', other = ''] = splitKey(key);
    const known = byZone.get(zone);
    if (known) known.add(other);
    else byZone.set(zone, new Set([other]));
  }
  return byZone;
}
