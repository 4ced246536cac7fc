import { beforeAll, describe, it } from 'vitest';
import { compareAudits, someDays } from '../support/compare-audits.ts';
import { RandomCities } from '../support/random-cities.ts';
import { randomFrom } from './random.ts';
import { seedsOf } from './seeds.ts';

let cities: RandomCities;
beforeAll(async () => {
  cities = await RandomCities.open();
  return () => cities.close();
});

describe('findings, counts, scores and the overview of random cities are those of the oracle', () => {
  it.each(seedsOf(12))('seed %i', async (seed) => {
    const loaded = await cities.load(seed);
    const random = randomFrom(seed);
    for (const asOf of someDays(random, 2)) {
      await compareAudits(loaded, asOf, random, `seed ${seed} on ${asOf}`);
    }
  });
});
