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
    if (changed?.isSame) return linksOn(changed.before);
    const table = view.city.table('ChainLink');
    const [chain, power] = [table.column('chain'), table.column('power')];
    const pairs = Array.from(view.rows('ChainLink'), (row) => [chain.at(row), power.at(row)] as const);
    return { powers: byFirst(pairs), chains: byFirst(pairs.map(([one, other]) => [other, one])) };
  });
}

/** Tells the zone and the power of a delegation, by its row. */
function placesIn({ city }: View): (row: number) => { readonly zone: number; readonly power: number } {
  const { thing } = city.table('Delegation');
  const things = city.things('Delegation');
  const [zone, power] = [things.column('zone'), things.column('power')];
  return (row) => ({ zone: zone.at(thing.at(row)), power: power.at(thing.at(row)) });
}

/** Tells which zones hold which powers. */
class Holdings {
  private readonly pairs: Bits;
  private readonly powers: number;

  constructor(view: View) {
    this.powers = view.city.things('Power').count;
    const size = view.city.things('Zone').count * this.powers;
    const placeOf = placesIn(view);
    const pairOf = (row: number): number => this.pairOf(placeOf(row));
    const changed = view.changed('Delegation');
    const before = changed && holdingsOn(changed.before);
    if (changed && before?.powers === this.powers && before.pairs.size === size) {
      this.pairs = before.pairs.copy();
      for (const row of changed.gone) this.pairs.delete(pairOf(row));
      for (const row of changed.come) this.pairs.add(pairOf(row));
    } else {
      this.pairs = new Bits(size);
      for (const row of view.rows('Delegation')) this.pairs.add(pairOf(row));
    }
  }

  has(zone: number, power: number): boolean {
    return this.pairs.has(this.pairOf({ zone, power }));
  }

  private pairOf({ zone, power }: { readonly zone: number; readonly power: number }): number {
    return zone * this.powers + power;
  }
}

const holdingsOn = (view: View): Holdings => view.keep('zones and powers', () => new Holdings(view));

/** Which powers chains have on a day, and what zones hold of them. */
class Chains {
  private readonly links: Links;
  private readonly holdings: Holdings;
  private readonly view: View;
  private readonly zones: number;

  constructor(view: View) {
    this.view = view;
    this.links = linksOn(view);
    this.holdings = holdingsOn(view);
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
    return this.holdings.has(zone, power);
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
    return this.chainsOfAll(Array.from(this.view.rows('Delegation'), placesIn(this.view)));
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
