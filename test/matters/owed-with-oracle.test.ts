import { expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { dayFromIso } from '../../domain/days.ts';
import { MATTERS, OwedOracle } from '../oracle/owed/owed-oracle.ts';
import { randomFrom } from '../oracle/random.ts';
import { daysAround, randomRunningCity } from '../oracle/random-running.ts';
import { runningOf } from '../oracle/running.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { columnsOf } from '../support/columns-city.ts';
import { owedIn } from '../support/owed.ts';

const DAYS_A_CITY = 10;

it('what is owed in random cities, on days of their rows and the days before and after, is what the oracle says', () => {
  const seen = new Map<string, number>();
  for (const seed of seedsOf(60)) {
    const sheets = randomRunningCity(seed);
    const [columns, oracle, random] = [
      columnsOf(sheets),
      new OwedOracle(runningOf(sheets)),
      randomFrom(seed),
    ];
    for (const day of random.shuffled(daysAround(sheets)).slice(0, DAYS_A_CITY)) {
      const found = owedIn(new View(columns, dayFromIso(day) ?? 0, 1));
      expect(found, `seed ${seed} on ${day}`).toEqual(oracle.on(day));
      for (const { matter, state } of found)
        seen.set(`${matter} ${state}`, (seen.get(`${matter} ${state}`) ?? 0) + 1);
    }
  }
  // Each matter in three states; a round of supervision is never done.
  expect([...seen.keys()].sort()).toHaveLength(3 * MATTERS.length - 1);
});
