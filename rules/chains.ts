import type { View } from '../columns/view.ts';
import type { Look, ZoneAndChain } from './look.ts';

/** Which powers chains have on a day, and what zones hold of them. */
class Chains {
  private readonly powers: ReadonlyMap<number, ReadonlySet<number>>;
  private readonly chains: ReadonlyMap<number, ReadonlySet<number>>;
  private readonly delegated: ReadonlySet<number>;
  private readonly all: number;
  private readonly zones: number;

  constructor(view: View) {
    const { city } = view;
    const table = city.table('ChainLink');
    const [chain, power] = [table.column('chain'), table.column('power')];
    const pairs = Array.from(view.rows('ChainLink'), (row) => [chain.at(row), power.at(row)] as const);
    this.powers = byFirst(pairs);
    this.chains = byFirst(pairs.map(([one, other]) => [other, one]));
    this.all = city.things('Power').count;
    this.zones = city.things('Zone').count;
    const { thing } = city.table('Delegation');
    const [zone, delegated] = [
      city.things('Delegation').column('zone'),
      city.things('Delegation').column('power'),
    ];
    this.delegated = new Set(
      Array.from(
        view.rows('Delegation'),
        (row) => zone.at(thing.at(row)) * this.all + delegated.at(thing.at(row)),
      ),
    );
  }

  /** The powers of a chain, each once, in the order of its rows. */
  powersOf(chain: number): ReadonlySet<number> {
    return this.powers.get(chain) ?? new Set();
  }

  /** The chains that a power is in, each once. */
  chainsOf(power: number): ReadonlySet<number> {
    return this.chains.get(power) ?? new Set();
  }

  holds(zone: number, power: number): boolean {
    return this.delegated.has(zone * this.all + power);
  }

  /** The powers of a chain that a zone does not hold, each once. */
  missing(zone: number, chain: number): number[] {
    return [...this.powersOf(chain)].filter((power) => !this.holds(zone, power));
  }

  /** Zones and chains of which they hold at least one power: by the delegations looked at, or those that are told. */
  heldIn(look: Look): readonly ZoneAndChain[] {
    if (look.places?.chains)
      return [...look.places.chains].filter(({ zone, chain }) =>
        [...this.powersOf(chain)].some((power) => this.holds(zone, power)),
      );
    return this.chainsOfAll(Array.from(look.delegations, (row) => look.ofDelegation(row)));
  }

  /** All zones and chains of which they hold at least one power. */
  get held(): readonly ZoneAndChain[] {
    return this.chainsOfAll(
      Array.from(this.delegated, (pair) => ({ zone: Math.floor(pair / this.all), power: pair % this.all })),
    );
  }

  private chainsOfAll(delegations: readonly { readonly zone: number; readonly power: number }[]) {
    const pairs = new Map<number, ZoneAndChain>();
    for (const { zone, power } of delegations)
      for (const chain of this.chainsOf(power)) pairs.set(chain * this.zones + zone, { zone, chain });
    return [...pairs.values()];
  }
}

export const chainsOn = (view: View): Chains => view.keep('chains', () => new Chains(view));

function byFirst(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, ReadonlySet<number>> {
  const made = new Map<number, Set<number>>();
  for (const [one, other] of pairs) {
    const known = made.get(one) ?? new Set();
    made.set(one, known.add(other));
  }
  return made;
}
