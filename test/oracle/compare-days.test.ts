import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataOf, type Ask, type Data, changesNothing } from '../support/ask.ts';
import { RandomCities } from '../support/random-cities.ts';
import { applyChanges } from './changes.ts';
import type { City } from './city.ts';
import { differencesOf } from './differences.ts';
import { randomFrom, type Random } from './random.ts';
import { randomChanges } from './random-changes.ts';
import { randomDay } from './random-city.ts';
import { seedsOf } from './seeds.ts';
import { triesOf } from '../support/share.ts';

const APPLY = parse(`mutation ($changes: [ChangeInput!]!, $asOf: Date) {
  applyChanges(changes: $changes, asOf: $asOf) { revision } }`);

const COMPARE = parse(`query ($from: Date!, $to: Date!, $first: Int, $after: String) {
  compareDays(from: $from, to: $to, first: $first, after: $after) {
    totalCount counts { record added removed changed } pageInfo { hasNextPage endCursor }
    edges { node { kind record key fields { field before after } } } } }`);

let cities: RandomCities;
beforeAll(async () => {
  cities = await RandomCities.open();
  return () => cities.close();
});

describe('two days of a random city differ in what the oracle says', () => {
  it.each(seedsOf(triesOf(3, 4)))('seed %i', async (seed) => {
    const { city, ask } = await cities.load(seed);
    const random = randomFrom(seed);
    await compare(city, ask, random, `seed ${seed}`);
    let now = city;
    for (let times = random.whole(1, 3); times > 0; times -= 1) now = await change(now, ask, random, seed);
    await compare(now, ask, random, `seed ${seed}, changed`);
  });
});

async function change(city: City, ask: Ask, random: Random, seed: number): Promise<City> {
  const day = randomDay(random);
  // The oracle keeps these for all days, or a row more where nothing changes.
  const without = ['reclassifyZone', 'movePost', 'abolishPost', 'addToCatalogue'] as const;
  const { changes, impossibleAt } = randomChanges(random, city, day, {
    isWritten: true,
    hasMore: true,
    without,
  });
  if (impossibleAt !== undefined) return city;
  const { errors } = await ask(APPLY, { changes, asOf: day });
  if (changesNothing({ errors })) return city;
  expect(errors, `seed ${seed} on ${day}: ${JSON.stringify(changes)}`).toBeUndefined();
  return applyChanges(city, changes, day);
}

async function compare(city: City, ask: Ask, random: Random, about: string): Promise<void> {
  const [from, to] = [randomDay(random), randomDay(random)];
  const first = random.pick([3, 50, 500]);
  const where = `${about}: ${from} to ${to}, ${first} at a time`;
  const found = await all(ask, { from, to, first });
  // Of a delegation the oracle does not know the memorandum.
  const known = found.lines.filter((line) => !/^CHANGED DELEGATION \S+$/.test(line));
  expect(known.toSorted(), where).toEqual(differencesOf(city, from, to).toSorted());
  expect(found.totalCount, where).toBe(found.lines.length);
  expect(found.counted.toSorted(), where).toEqual(
    found.lines.map((line) => line.split(' ').slice(0, 2).join(' ')).toSorted(),
  );
  const back = await all(ask, { from: to, to: from, first: 500 });
  expect(back.lines.map(turned), where).toEqual(found.lines);
}

interface Found {
  readonly lines: readonly string[];
  readonly totalCount: number;
  /** `ADDED STEP` for each that is counted. */
  readonly counted: readonly string[];
}

async function all(ask: Ask, variables: { from: string; to: string; first: number }): Promise<Found> {
  const lines: string[] = [];
  for (let after: string | null = null; ;) {
    const { compareDays }: Data = await dataOf(ask(COMPARE, { ...variables, after }));
    lines.push(...compareDays.edges.map(({ node }: Data) => lineOf(node)));
    after = compareDays.pageInfo.endCursor;
    if (compareDays.pageInfo.hasNextPage) continue;
    const { totalCount, counts } = compareDays;
    return { lines, totalCount, counted: counts.flatMap(each) };
  }
}

const each = ({ record, added, removed, changed }: Data): string[] =>
  Object.entries({ ADDED: added, REMOVED: removed, CHANGED: changed }).flatMap(([kind, count]) =>
    Array.from({ length: Number(count) }, () => `${kind} ${record}`),
  );

/** What the key says already, and what the oracle does not know, is left out. */
const UNKNOWN = ['memorandum', 'order', 'zoneClass', 'element', 'zone'];

const lineOf = ({ kind, record, key, fields }: Data): string =>
  [
    ...[kind, record, key],
    ...fields
      .filter(({ field }: Data) => !UNKNOWN.includes(field) && !(record === 'MEMBERSHIP' && field === 'post'))
      .map(({ field, before, after }: Data) => `${field}:${before ?? ''}>${after ?? ''}`),
  ].join(' ');

/** A line as it is the other way round. */
const turned = (line: string): string =>
  line
    .replace(/^(ADDED|REMOVED)/, (kind) => (kind === 'ADDED' ? 'REMOVED' : 'ADDED'))
    .replace(/ (\w+):([^ >]*)>([^ ]*)/g, ' $1:$3>$2');
