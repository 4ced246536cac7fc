import { describe, expect, it } from 'vitest';
import { daysOfChange } from '../../questions/days-of-change.ts';
import { cityOf, type City, type Period } from '../oracle/city.ts';
import { zonesOf } from '../oracle/day.ts';
import { DAYS, nextDay, randomDay } from '../oracle/random-city.ts';
import { seedsOf } from '../oracle/seeds.ts';
import {
  isOwnMembership,
  isOwnPlace,
  isOwnResponsibility,
  isSeenCapacity,
  isSeenPerson,
  type Own,
} from '../oracle/sight.ts';
import { columnsOfHistory } from '../support/columns-history.ts';
import { dayOf, isoOf, randomOwn, readerOf, trendCase } from '../support/trend-cases.ts';

type Told = readonly [
  row: Period,
  isSeen: (day: string, own: Own) => boolean,
  isOf: (day: string, own: Own) => boolean,
];

const all = (): boolean => true;

/** Every row that has a period, with who sees it and whose it is on a day. */
function rowsOf(city: City): readonly Told[] {
  const byPlace =
    ({ zone, power }: { readonly zone: string; readonly power: string }) =>
    (_day: string, own: Own) =>
      isOwnPlace(city, zone, power, own);
  const byPower =
    ({ power }: { readonly power: string }) =>
    (_day: string, own: Own) =>
      isOwnPlace(city, '', power, own);
  const both =
    <T>(isOf: (row: T) => (day: string, own: Own) => boolean) =>
    (row: T & Period): Told => [row, isOf(row), isOf(row)];
  const open =
    <T>(isOf: (row: T) => (day: string, own: Own) => boolean) =>
    (row: T & Period): Told => [row, all, isOf(row)];
  return [
    ...city.memberships.map(both((row) => (_day, own) => isOwnMembership(city, row, own))),
    ...city.responsibilities.map(both((row) => (_day, own) => isOwnResponsibility(city, row, own))),
    ...city.certificates.map(
      both(
        ({ person }) =>
          (day, own) =>
            isSeenPerson(city, day, person, own),
      ),
    ),
    ...city.capacities.map((row): Told => [
      row,
      (day, own) => isSeenCapacity(city, day, row, own),
      (_day, own) => own.zones.includes(row.zone),
    ]),
    ...city.delegations.map(open(byPlace)),
    ...city.steps.map(open(byPlace)),
    ...city.links.map(open(byPower)),
    ...city.requirements.map(open(byPower)),
    ...city.catalogue.map(open(byPower)),
  ];
}

describe('days of change', () => {
  it('are those on which rows begin or end, of what the reader sees and of the zones asked', () => {
    for (const seed of seedsOf(80)) {
      const { random, history } = trendCase(seed);
      const known = random.whole(1, history.length);
      const city = cityOf(history[known - 1]?.sheets ?? {});
      const own = randomOwn(random, city);
      const zones = random.chance(0.5)
        ? null
        : zonesOf(city).flatMap(({ code }) => (random.chance(0.5) ? [code] : []));
      const [from, to] = [randomDay(random), randomDay(random)].sort() as [string, string];
      const days = daysOfChange(
        columnsOfHistory(history),
        { from: dayOf(from), to: dayOf(to), zones, revision: known },
        readerOf(own),
      );
      const isCounted = ([, isSeen, isOf]: Told, day: string) =>
        (own === null || isSeen(day, own)) && (zones === null || isOf(day, { zones, departments: [] }));
      const rows = rowsOf(city);
      const expected = DAYS.filter((day) => from <= day && day <= to).map((day) => ({
        day,
        began: rows.filter((row) => row[0].validFrom === day && isCounted(row, day)).length,
        ended: rows.filter((row) => row[0].validTo === day && isCounted(row, nextDay(day, -1))).length,
      }));
      expect(
        days.map((each) => ({ ...each, day: isoOf(each.day) })),
        `seed ${seed} ${from} ${to}`,
      ).toEqual(expected.filter(({ began, ended }) => began + ended > 0));
    }
  });
});
