import { beforeAll, describe, it } from 'vitest';
import { someDays } from '../support/compare-audits.ts';
import { compareDocuments } from '../support/compare-documents.ts';
import { RandomCities } from '../support/random-cities.ts';
import { randomFrom } from './random.ts';
import { seedsOf } from './seeds.ts';

let cities: RandomCities;
beforeAll(async () => {
  cities = await RandomCities.open();
  return () => cities.close();
});

describe('documents of the contract answer for random cities and days as the oracle does', () => {
  it.each(seedsOf(12))('seed %i', async (seed) => {
    const loaded = await cities.load(seed);
    const random = randomFrom(seed);
    for (const asOf of someDays(random, 2)) {
      await compareDocuments(loaded, asOf, random, `seed ${seed} on ${asOf}`);
    }
  });
});
