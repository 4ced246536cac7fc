import type { City } from '../columns/city.ts';
import { NONE } from '../columns/ints.ts';
import type { FindingKey } from '../domain/findings.ts';
import { joinKey } from '../domain/keys.ts';
import type { Places } from '../rules/look.ts';

/** Where a finding can be found, by what it names. */
export function placesOfKey(city: City, key: FindingKey): Places {
  const [zone, power] = [thingOf(city, 'Zone', key.zone), thingOf(city, 'Power', key.power)];
  return {
    ...thingsOfKey(city, key),
    about: (place) => (place.zone ?? NONE) === zone && (place.power ?? NONE) === power,
  };
}

function thingsOfKey(city: City, { zone, power, chain, person }: FindingKey): Places {
  const [zoneThing, chainThing, personThing] = [
    thingOf(city, 'Zone', zone),
    thingOf(city, 'Chain', chain),
    thingOf(city, 'Person', person),
  ];
  const nowhere = { delegations: [], chains: [], people: [] };
  if (zone !== null && power !== null) {
    const delegation = city.things('Delegation').find(joinKey([zone, power]));
    return { ...nowhere, delegations: delegation === NONE ? [] : [delegation] };
  }
  if (person !== null) return { ...nowhere, people: personThing === NONE ? [] : [personThing] };
  if (zoneThing === NONE) return nowhere;
  if (chain !== null)
    return { ...nowhere, chains: chainThing === NONE ? [] : [{ zone: zoneThing, chain: chainThing }] };
  const delegations: number[] = [];
  const index = city.thingsBy('Delegation', 'zone');
  for (let each = index.first(zoneThing); each !== NONE; each = index.next(each)) delegations.push(each);
  return { delegations };
}

const thingOf = (city: City, label: string, code: string | null): number =>
  code === null ? NONE : city.things(label).find(code);
