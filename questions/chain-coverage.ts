import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { compareCodes } from '../domain/order.ts';
import { chainsOn } from '../rules/chains.ts';
import type { ZoneAndChain } from '../rules/look.ts';

/** A zone and a chain by code: what a coverage is told by. */
export type CoverageKey = readonly [zone: string, chain: string];

export interface CoverageAsked {
  /** By code; null for all. */
  readonly zones: readonly string[] | null;
  readonly chains: readonly string[] | null;
  /** The one after which a page begins; null for the first. */
  readonly after: CoverageKey | null;
  /** How many at most; null for all. */
  readonly first: number | null;
}

/** What zones hold of chains, by zone code, then chain code: published, so it is the same for all. */
export interface CoveragePage {
  readonly rows: readonly Coverage[];
  /** How many come before the page, and how many there are. */
  readonly start: number;
  readonly total: number;
}

export interface Coverage {
  readonly zone: string;
  readonly chain: string;
  /** How many of the chain's powers the zone holds, and how many there are, each counted once. */
  readonly held: number;
  readonly total: number;
  readonly complete: boolean;
  /** The orders of the links whose power it does not hold. */
  readonly missing: readonly number[];
}

/** Every zone and chain of which it holds at least one power. */
export function chainCoverage(view: View, { zones, chains, after, first }: CoverageAsked): CoveragePage {
  const { city } = view;
  const [ofZones, ofChains] = [city.among('Zone', zones), city.among('Chain', chains)];
  const listed = allOn(view).filter(
    ({ zone, chain }) => (ofZones?.has(zone) ?? true) && (ofChains?.has(chain) ?? true),
  );
  const start = after === null ? 0 : countUpTo(view, listed, after);
  const page = listed.slice(start, first === null ? undefined : start + first);
  return { rows: page.map((each) => coverageOf(view, each)), start, total: listed.length };
}

/** All of a day, in their order. */
const allOn = (view: View): readonly ZoneAndChain[] =>
  view.keep('coverage', () => {
    const { city } = view;
    const [zones, chains] = [city.things('Zone').places, city.things('Chain').places];
    const placeOf = (places: Int32Array, thing: number) => places[thing] ?? NONE;
    return chainsOn(view).held.toSorted(
      (one, other) =>
        placeOf(zones, one.zone) - placeOf(zones, other.zone) ||
        placeOf(chains, one.chain) - placeOf(chains, other.chain),
    );
  });

/** How many of a list come before the place of a key, or are at it: the key may be one of another day. */
function countUpTo({ city }: View, listed: readonly ZoneAndChain[], [zone, chain]: CoverageKey): number {
  const [zones, chains] = [city.things('Zone'), city.things('Chain')];
  const isAfter = (each: ZoneAndChain) =>
    (compareCodes(zones.code(each.zone), zone) || compareCodes(chains.code(each.chain), chain)) > 0;
  const place = listed.findIndex(isAfter);
  return place < 0 ? listed.length : place;
}

function coverageOf(view: View, { zone, chain }: ZoneAndChain): Coverage {
  const { city } = view;
  const onDay = chainsOn(view);
  const total = onDay.powersOf(chain).size;
  const lacking = onDay.missing(zone, chain).length;
  return {
    zone: city.things('Zone').code(zone),
    chain: city.things('Chain').code(chain),
    held: total - lacking,
    total,
    complete: lacking === 0,
    missing: lacking === 0 ? [] : missingLinks(view, { zone, chain }),
  };
}

function missingLinks(view: View, { zone, chain }: ZoneAndChain): readonly number[] {
  const { city } = view;
  const table = city.table('ChainLink');
  const [power, order] = [table.column('power'), table.column('order')];
  const missing: number[] = [];
  view.each(table, city.rowsBy('ChainLink', 'chain'), chain, (row) => {
    if (!chainsOn(view).holds(zone, power.at(row))) missing.push(order.at(row));
  });
  return missing;
}
