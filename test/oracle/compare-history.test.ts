import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { askingAsKnown } from '../support/as-known.ts';
import { dataOf, type Ask, changesNothing } from '../support/ask.ts';
import { compareAudit } from '../support/compare-audits.ts';
import { compareDocuments } from '../support/compare-documents.ts';
import { RandomCities } from '../support/random-cities.ts';
import { applyChanges } from './changes.ts';
import type { City } from './city.ts';
import { randomFrom, type Random } from './random.ts';
import { randomChanges } from './random-changes.ts';
import { randomDay } from './random-city.ts';
import { seedsOf } from './seeds.ts';
import { triesOf } from '../support/share.ts';

const APPLY = parse(`mutation ($changes: [ChangeInput!]!, $asOf: Date) {
  applyChanges(changes: $changes, asOf: $asOf) { change { at } } }`);

let cities: RandomCities;
beforeAll(async () => {
  cities = await RandomCities.open();
  return () => cities.close();
});

describe('what was known at each moment of a random history is what the oracle knew then', () => {
  it.each(seedsOf(triesOf(5, 4)))('seed %i', async (seed) => {
    const { city, ask, database } = await cities.load(seed);
    const random = randomFrom(seed);
    const known = [{ at: await importedAt(ask), city }, ...(await live(ask, city, random, seed))];
    for (const { at, city: then } of random.shuffled(known)) {
      const asOf = randomDay(random);
      const about = `seed ${seed}, on ${asOf} as known at ${at} (of ${known.length} moments)`;
      const asKnown = askingAsKnown(ask, at);
      await compareAudit(then, asKnown, { asOf, overload: 1, first: 50 }, about);
      await compareDocuments({ city: then, ask: asKnown, database }, asOf, random, about);
    }
  });
});

const importedAt = async (ask: Ask): Promise<string> =>
  (await dataOf(ask('{ changes { edges { node { at } } } }'))).changes.edges[0].node.at;

/** Lists of changes that take effect on any day, of the past or to come, one after the other. */
async function live(ask: Ask, city: City, random: Random, seed: number) {
  const known: { at: string; city: City }[] = [];
  let now = city;
  for (let times = random.whole(2, 5); times > 0; times -= 1) {
    const day = randomDay(random);
    // The oracle keeps one class of a zone, and one place of a post, for all days.
    const without = ['reclassifyZone', 'movePost'] as const;
    const choice = { isWritten: true, hasMore: seed % 2 === 0, without };
    const { changes, impossibleAt } = randomChanges(random, now, day, choice);
    if (impossibleAt !== undefined) continue;
    const { data, errors } = await ask(APPLY, { changes, asOf: day });
    if (changesNothing({ errors })) continue;
    expect(errors, `seed ${seed} on ${day}: ${JSON.stringify(changes)}`).toBeUndefined();
    now = applyChanges(now, changes, day);
    known.push({ at: data.applyChanges.change.at, city: now });
  }
  return known;
}
