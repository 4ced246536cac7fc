import { beforeAll, describe, it } from 'vitest';
import { compareChanges } from '../support/compare-changes.ts';
import { RandomCities } from '../support/random-cities.ts';
import { seedsOf } from './seeds.ts';

let cities: RandomCities;
beforeAll(async () => {
  cities = await RandomCities.open();
  return () => cities.close();
});

describe('after changes are really applied, everything is as the oracle works it out, and as their impact said', () => {
  it.each(seedsOf(10))('seed %i', (seed) => compareChanges(cities, seed));
});
