import { beforeAll, describe, it } from 'vitest';
import { randomFrom } from '../oracle/random.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { compareAudits, someDays } from '../support/compare-audits.ts';
import { compareChanges } from '../support/compare-changes.ts';
import { compareDocuments } from '../support/compare-documents.ts';
import { compareImpact } from '../support/compare-impact.ts';
import { RandomCities } from '../support/random-cities.ts';

let cities: RandomCities;
beforeAll(async () => {
  cities = await RandomCities.open();
  return () => cities.close();
});

/** What test/oracle does with some seeds, with many: audits, scores, overview and documents of the contract. */
describe('random cities answer as the oracle does', () => {
  it.each(seedsOf(250))('seed %i', async (seed) => {
    const loaded = await cities.load(seed);
    const random = randomFrom(seed + 1_000_000);
    for (const asOf of someDays(random, 2)) {
      const about = `seed ${seed} on ${asOf}`;
      await compareAudits(loaded, asOf, random, about);
      await compareDocuments(loaded, asOf, random, about);
    }
  });
});

describe('the impact of random changes is what the oracle works out', () => {
  it.each(seedsOf(250))('seed %i', (seed) => compareImpact(cities, seed));
});

describe('after changes are really applied, everything is as the oracle works it out, and as their impact said', () => {
  it.each(seedsOf(250))('seed %i', (seed) => compareChanges(cities, seed));
});
