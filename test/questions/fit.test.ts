import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { adviseCatalogue } from '../../questions/advise-catalogue.ts';
import { findFit } from '../../questions/fit.ts';
import { cityOf } from '../oracle/city.ts';
import { zonesOf } from '../oracle/day.ts';
import { adviceFor, fitOf } from '../oracle/fit.ts';
import { randomCity, randomDay } from '../oracle/random-city.ts';
import { randomFrom } from '../oracle/random.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { columnsOf } from '../support/columns-city.ts';
import { dayOf } from '../support/trend-cases.ts';

const EVERYBODY = { scope: 'all', people: {} } as const;

describe('what fits', () => {
  it('a zone is what the rows say of each power that it holds or its catalogue lists', () => {
    const seen = new Set<string>();
    for (const seed of seedsOf(120)) {
      const [sheets, random] = [randomCity(seed), randomFrom(seed)];
      const [city, columns] = [cityOf(sheets), columnsOf(sheets)];
      for (const day of [randomDay(random), randomDay(random)])
        for (const { code: zone } of zonesOf(city)) {
          const view = new View(columns, dayOf(day), 1);
          const found = findFit(view, { asked: { zone, powers: null, advice: null }, reader: EVERYBODY });
          expect(found, `seed ${seed}: ${zone} on ${day}`).toEqual(fitOf(city, zone, day));
          for (const { advice } of found) seen.add(advice);
        }
    }
    expect([...seen].sort()).toEqual([
      ...['CHAIN_FIRST', 'HELD_FIT', 'HELD_UNFIT', 'NOT_YET', 'OUTSIDE', 'TAKE', 'UNKNOWN'],
    ]);
  });

  it('a catalogue is what its zones can carry, of each power that there is', () => {
    const seen = new Set<string>();
    for (const seed of seedsOf(120)) {
      const [sheets, random] = [randomCity(seed), randomFrom(seed)];
      const [city, day] = [cityOf(sheets), randomDay(random)];
      const view = new View(columnsOf(sheets), dayOf(day), 1);
      for (const word of ['CLASS_ONE', 'CLASS_TWO'])
        for (const share of [0, 0.5, 1]) {
          const asked = { class: word, share, advice: null };
          const found = adviseCatalogue(view, { asked, reader: EVERYBODY });
          expect(found, `seed ${seed}: ${word} on ${day}`).toEqual(adviceFor(city, word, share, day));
          for (const { advice } of found) seen.add(advice);
        }
    }
    expect([...seen].sort()).toEqual(['ADD', 'KEEP', 'LEAVE', 'REMOVE', 'UNKNOWN']);
  });

  it('is told to a zone of itself, and to a department of its powers', () => {
    for (const seed of seedsOf(30)) {
      const sheets = randomCity(seed);
      const city = cityOf(sheets);
      const day = randomDay(randomFrom(seed));
      const view = new View(columnsOf(sheets), dayOf(day), 1);
      const [one, other] = zonesOf(city).map(({ code }) => code);
      const asked = (zone: string | undefined) => ({ zone: zone ?? '', powers: null, advice: null });
      const reader = { scope: { zones: [one ?? ''], departments: [] }, people: {} };
      expect(findFit(view, { asked: asked(one), reader })).toEqual(fitOf(city, one ?? '', day));
      expect(findFit(view, { asked: asked(other), reader })).toEqual([]);
      const catalogue = { class: 'CLASS_ONE', share: 0.5, advice: null };
      expect(adviseCatalogue(view, { asked: catalogue, reader })).toEqual([]);
    }
  });
});
