import { Bits } from '../columns/bits.ts';
import type { View } from '../columns/view.ts';
import type { Look, ZoneAndChain } from './look.ts';

interface Links {
  readonly powers: ReadonlyMap<number, ReadonlySet<number>>;
  readonly chains: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Which powers are in which chains. */
function linksOn(view: View): Links {
  return view.keep('links of chains', () => {
    const changed = view.changed('ChainLink');
    if (changed && changed.gone.size + changed.come.length === 0) return linksOn(changed.before);
    const table = view.city.table('ChainLink');
    const [chain, power] = [table.column('chain'), table.column('power')];
    const pairs = Array.from(view.rows('ChainLink'), (row) => [chain.at(row), power.at(row)] as const);
    return { powers: byFirst(pairs), chains: byFirst(pairs.map(([one, other]) => [other, one])) };
  });
}

/** Tells which zones hold which powers. */
class Held {
  private readonly pairs: Bits;
  private readonly powers: number;

  constructor(view: View) {
    const { city } = view;
    this.powers = city.things('Power').count;
    const size = city.things('Zone').count * this.powers;
    const { thing } = city.table('Delegation');
    const things = city.things('Delegation');
    const [zone, power] = [things.column('zone'), things.column('power')];
    const pairOf = (row: number) => this.pairOf(zone.at(thing.at(row)), power.at(thing.at(row)));
    const changed = view.changed('Delegation');
    const before = changed && heldIn(changed.before);
    if (before?.powers === this.powers && before.pairs.size === size) {
      this.pairs = before.pairs.copy();
      for (const row of changed?.gone ?? []) this.pairs.delete(pairOf(row));
      for (const row of changed?.come ?? []) this.pairs.add(pairOf(row));
    } else {
      this.pairs = new Bits(size);
      for (const row of view.rows('Delegation')) this.pairs.add(pairOf(row));
    }
  }

  has(zone: number, power: number): boolean {
    return this.pairs.has(this.pairOf(zone, power));
  }

  private pairOf(zone: number, power: number): number {
    return zone * this.powers + power;
  }
}

const heldIn = (view: View): Held => view.keep('zones and powers', () => new Held(view));

/** Which powers chains have on a day, and what zones hold of them. */
class Chains {
  private readonly links: Links;
  private readonly delegated: Held;
  private readonly view: View;
  private readonly zones: number;

  constructor(view: View) {
    this.view = view;
    this.links = linksOn(view);
    this.delegated = heldIn(view);
    this.zones = view.city.things('Zone').count;
  }

  /** The powers of a chain, each once, in the order of its rows. */
  powersOf(chain: number): ReadonlySet<number> {
    return this.links.powers.get(chain) ?? new Set();
  }

  /** The chains that a power is in, each once. */
  chainsOf(power: number): ReadonlySet<number> {
    return this.links.chains.get(power) ?? new Set();
  }

  holds(zone: number, power: number): boolean {
    return this.delegated.has(zone, power);
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
    const { thing } = this.view.city.table('Delegation');
    const things = this.view.city.things('Delegation');
    const [zone, power] = [things.column('zone'), things.column('power')];
    const rows = Array.from(this.view.rows('Delegation'), (row) => thing.at(row));
    return this.chainsOfAll(rows.map((each) => ({ zone: zone.at(each), power: power.at(each) })));
  }

  private chainsOfAll(delegations: readonly { readonly zone: number; readonly power: number }[]) {
    const seen = new Bits(this.zones * this.view.city.things('Chain').count);
    const pairs: ZoneAndChain[] = [];
    for (const { zone, power } of delegations)
      for (const chain of this.chainsOf(power)) {
        const pair = chain * this.zones + zone;
        if (seen.has(pair)) continue;
        seen.add(pair);
        pairs.push({ zone, chain });
      }
    return pairs;
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
