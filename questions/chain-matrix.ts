import type { City } from '../columns/city.ts';
import { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { nameOf } from './name-of.ts';

export interface MatrixAsked {
  /** By code; null for all that are there. */
  readonly zones: readonly string[] | null;
  readonly chains: readonly string[] | null;
  readonly day: Day;
  readonly revision: number;
}

/** Which zone holds how much of which chain: published, so it is the same for all. */
export interface Matrix {
  /** By code. */
  readonly zones: readonly string[];
  /** By code, each with how many powers it has. */
  readonly chains: readonly MatrixRow[];
  /** For each chain, how many of its powers each zone holds, in the order of zones. */
  readonly held: readonly (readonly number[])[];
}

export interface MatrixRow {
  readonly chain: string;
  readonly name: string | null;
  readonly total: number;
}

/** All zones and chains of a day at once. */
export function chainMatrix(city: City, { zones, chains, day, revision }: MatrixAsked): Matrix {
  const view = new View(city, day, revision);
  const columns = listed(view, 'Zone', zones);
  const lines = listed(view, 'Chain', chains);
  const placeOfZone = new Map(columns.map((zone, place) => [zone, place]));
  const links = city.table('ChainLink');
  const [chainOf, powerOf] = [links.column('chain'), links.column('power')];
  const powers = new Map<number, Set<number>>(lines.map((chain) => [chain, new Set()]));
  for (const row of view.rows('ChainLink')) powers.get(chainOf.at(row))?.add(powerOf.at(row));
  const holders = holdersOf(view, placeOfZone);
  const held = lines.map((chain) => {
    const counts = columns.map(() => 0);
    for (const power of powers.get(chain) ?? [])
      for (const place of holders.get(power) ?? []) counts[place] = (counts[place] ?? 0) + 1;
    return counts;
  });
  return {
    zones: columns.map((zone) => city.things('Zone').code(zone)),
    chains: lines.map((chain) => ({
      chain: city.things('Chain').code(chain),
      name: nameOf(view, 'Chain', chain),
      total: powers.get(chain)?.size ?? 0,
    })),
    held,
  };
}

/** By power, the places of the zones that hold it. */
function holdersOf(
  view: View,
  placeOfZone: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly number[]> {
  const { city } = view;
  const { thing } = city.table('Delegation');
  const delegations = city.things('Delegation');
  const [zoneOf, powerOf] = [delegations.column('zone'), delegations.column('power')];
  const holders = new Map<number, number[]>();
  for (const row of view.rows('Delegation')) {
    const place = placeOfZone.get(zoneOf.at(thing.at(row)));
    if (place === undefined) continue;
    const power = powerOf.at(thing.at(row));
    const known = holders.get(power);
    if (known) known.push(place);
    else holders.set(power, [place]);
  }
  return holders;
}

/** The things that are there, or those of them with one of the codes, by code. */
function listed(view: View, label: string, codes: readonly string[] | null): readonly number[] {
  const { city } = view;
  const { thing } = city.table(label);
  const things = city.things(label);
  const asked = view.city.among(label, codes);
  const there = Array.from(view.rows(label), (row) => thing.at(row));
  const { places } = things;
  return there
    .filter((each) => !asked || asked.has(each))
    .sort((one, other) => (places[one] as number) - (places[other] as number));
}
