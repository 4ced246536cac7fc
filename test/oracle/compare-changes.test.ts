import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareAudit } from '../support/compare-audits.ts';
import { compareDocuments } from '../support/compare-documents.ts';
import { RandomCities } from '../support/random-cities.ts';
import { applyChanges } from './changes.ts';
import { randomFrom } from './random.ts';
import { randomChanges } from './random-changes.ts';
import { nextDay, randomDay } from './random-city.ts';
import { seedsOf } from './seeds.ts';

const APPLY = parse(`mutation ($changes: [ChangeInput!]!, $asOf: Date) {
  applyChanges(changes: $changes, asOf: $asOf) { revision } }`);

let cities: RandomCities;
beforeAll(async () => {
  cities = await RandomCities.open();
  return () => cities.close();
});

describe('after changes are really applied, everything is as the oracle works it out', () => {
  it.each(seedsOf(40))('seed %i', async (seed) => {
    const loaded = await cities.load(seed);
    const { city, ask } = loaded;
    const random = randomFrom(seed);
    const day = randomDay(random);
    const { changes, impossibleAt } = randomChanges(random, city, day, {
      isWritten: true,
      hasMore: seed % 2 === 0,
    });
    const about = `seed ${seed} on ${day} after ${JSON.stringify(changes)}`;
    const { errors } = await ask(APPLY, { changes, asOf: day });
    if (impossibleAt !== undefined) {
      expect(errors?.[0]?.originalError, about).toMatchObject({ details: { index: impossibleAt } });
      await compareAudit(city, ask, { asOf: day, overload: 1, first: 100 }, about);
      return;
    }
    const after = { ...loaded, city: applyChanges(city, changes, day) };
    // What undoes itself is no change.
    if (!errors?.[0]?.message.includes('would change nothing')) expect(errors, about).toBeUndefined();
    for (const asOf of new Set([day, nextDay(day, 1), '2018-01-01'])) {
      await compareAudit(after.city, ask, { asOf, overload: 1, first: 100 }, `${about}, ${asOf}`);
      await compareDocuments(after, asOf, random, `${about}, ${asOf}`);
    }
    // The day before, all is as it was.
    const asOf = nextDay(day, -1);
    await compareAudit(city, ask, { asOf, overload: 1, first: 100 }, `${about}, ${asOf}`);
  });
});
