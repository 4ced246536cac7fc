import { beforeAll, describe, expect, it } from 'vitest';
import { cityOf } from '../oracle/city.ts';
import { randomFrom } from '../oracle/random.ts';
import { randomChanges } from '../oracle/random-changes.ts';
import { randomCity, randomDay } from '../oracle/random-city.ts';
import { asking, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { RandomCities } from '../support/random-cities.ts';

const IMPACT = `query ($changes: [ChangeInput!]!, $asOf: Date) { impact(changes: $changes, asOf: $asOf) {
  objections { index argument code message __typename } introduced { kind message } touched { delegations } } }`;
const APPLY = `mutation ($changes: [ChangeInput!]!, $asOf: Date) { applyChanges(changes: $changes, asOf: $asOf) { revision } }`;

describe('a list is told by impact to be refused, as the write refuses it', () => {
  const seeds = [3, 4];
  const outcomes = new Set<string>();
  it.each(seeds)('or else it is written: random lists on the city of seed %i', async (seed) => {
    const cities = await RandomCities.open();
    try {
      const { ask } = await cities.load(seed);
      const city = cityOf(randomCity(seed));
      for (let at = 0; at < 24; at += 1) {
        const random = randomFrom(seed * 1000 + at);
        const asOf = randomDay(random);
        const { changes } = randomChanges(random, city, asOf, { hasMore: true, hasAll: at % 2 === 0 });
        outcomes.add(await compare(ask, { changes, asOf }));
      }
    } finally {
      await cities.close();
    }
  });

  it('and all that can become of a list was seen', () => {
    expect([...outcomes].sort()).toEqual(['error', 'objection', 'written']);
  });
});

/** What became of a list; where both do not say so, the test fails. */
async function compare(ask: Ask, list: Data): Promise<string> {
  const about = JSON.stringify(list);
  const told = await ask(IMPACT, list);
  const written = await ask(APPLY, list);
  const refused: Data = written.errors?.[0]?.originalError;
  if (told.errors) {
    expect(told.errors[0]?.message, about).toBe(refused?.message);
    return 'error';
  }
  const [first]: Data[] = told.data?.impact.objections;
  expect(first?.message, about).toBe(refused?.in('zh'));
  if (!first) return 'written';
  expect(refused.kind, about).toBe('conflict');
  expect(first, about).toMatchObject({ index: refused.details.index, code: 'CONFLICT' });
  expect(first.argument, about).toBe(refused.details.argument ?? null);
  return 'objection';
}

describe('objections', () => {
  let ask: Ask;
  beforeAll(async () => {
    const database = await connectTestDatabase();
    await cityAfresh(database, SMALL_CITY);
    ask = asking(database);
    return () => database.close();
  });
  const impactOf = async (...changes: Data[]): Promise<Data> =>
    (await dataOf(ask(IMPACT, { changes, asOf: '2016-02-01' }))).impact;
  const step = { zone: 'Z1', power: 'A1', step: 1 };

  it('come with all that would come of the list, in its order', async () => {
    const { objections, introduced, touched } = await impactOf(
      { withdrawPower: { power: 'A1' } },
      { delegatePower: { zone: 'Z1', power: 'A1' } },
      { assignResponsibility: { ...step, staff: 'N2' } },
      { addToCatalogue: { class: 'CLASS_ONE', power: 'A1' } },
    );
    expect(objections).toEqual([
      {
        index: 2,
        argument: 'changes[2].assignResponsibility.staff',
        code: 'CONFLICT',
        message: expect.stringContaining('N2 在 2016-02-01 未担任任何岗位'),
        __typename: 'Objection',
      },
      expect.objectContaining({ index: 3, argument: 'changes[3].addToCatalogue.power' }),
    ]);
    expect(touched.delegations).toBe(1);
    expect(introduced.map(({ kind }: Data) => kind)).toContain('ASSIGNMENT_INCOMPLETE');
  });

  it('say of a list that comes to nothing that it would change nothing, at its last change', async () => {
    const nothing = { removePerson: { person: 'N2' } };
    const { objections } = await impactOf(nothing, nothing);
    expect(objections).toEqual([
      expect.objectContaining({
        index: 1,
        argument: null,
        message: expect.stringContaining('不会带来任何改变'),
      }),
    ]);
    expect((await impactOf({ removePerson: { person: 'N3' } })).objections).toEqual([]);
  });
});
