import { expect } from 'vitest';
import { applyChanges } from '../oracle/changes.ts';
import { cityOf, type City } from '../oracle/city.ts';
import type { Finding } from '../oracle/finding.ts';
import { impact } from '../oracle/impact.ts';
import { randomFrom } from '../oracle/random.ts';
import { randomChanges, type RandomChanges } from '../oracle/random-changes.ts';
import { randomCity, randomDay } from '../oracle/random-city.ts';
import { contract, dataOf, type Data } from './ask.ts';
import { inFull } from './compare-audits.ts';
import type { RandomCities } from './random-cities.ts';

const IMPACT = contract('impact');

/** Two of three seeds have also changes that audits.md does not have; what those touch is not compared. */
const hasMore = (seed: number): boolean => seed % 3 === 0;
const hasAll = (seed: number): boolean => seed % 3 === 1;

interface Case extends RandomChanges {
  readonly city: City;
  readonly asOf: string;
  readonly overload: number | null;
}

export function caseOf(seed: number): Case {
  const random = randomFrom(seed);
  const city = cityOf(randomCity(seed));
  const asOf = randomDay(random);
  return {
    city,
    asOf,
    overload: random.chance(0.3) ? null : random.whole(0, 2),
    ...randomChanges(random, city, asOf, { hasMore: hasMore(seed), hasAll: hasAll(seed) }),
  };
}

/** The impact of random changes of a random city, in the answers and by the oracle. */
export async function compareImpact(cities: RandomCities, seed: number): Promise<void> {
  const { ask } = await cities.load(seed);
  const { city, changes, asOf, overload, impossibleAt } = caseOf(seed);
  const about = `seed ${seed} on ${asOf}, overload ${overload}: ${JSON.stringify(changes)}`;
  const variables = { changes, asOf, overload };
  if (impossibleAt !== undefined) {
    const { errors } = await ask(IMPACT, variables);
    expect(errors?.[0]?.originalError, about).toMatchObject({ details: { index: impossibleAt } });
    return;
  }
  const { impact: found } = await dataOf(ask(IMPACT, variables));
  const expected = impact(city, changes, asOf, overload ?? 30);
  if (!hasMore(seed) && !hasAll(seed))
    expect(found.touched, about).toEqual({
      ...expected.touched,
      zones: named(city.organizations, expected.touched.zones),
      chains: named(city.chains, expected.touched.chains),
      powers: named(city.powers, expected.touched.powers),
    });
  const after = applyChanges(city, changes, asOf);
  expect(plain(found.introduced), about).toEqual(full(after, expected.introduced, asOf));
  expect(plain(found.resolved), about).toEqual(full(city, expected.resolved, asOf));
  expect(plain(found.changed), about).toEqual(full(after, expected.changed, asOf));
}

type Coded = { readonly code: string; readonly name: string };
const named = (things: readonly Coded[], codes: readonly string[]) =>
  codes.map((code) => ({ code, name: things.find((each) => each.code === code)?.name }));

const plain = (findings: readonly Data[]): Data[] => findings.map(({ message: _message, ...each }) => each);
const full = (city: City, findings: readonly Finding[], day: string): Data[] =>
  findings.map((each) => inFull(city, each, day));
