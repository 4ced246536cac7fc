import { beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { ACTS_CITY, entry, PUSH, type Entry } from '../support/acts.ts';
import { asking, askingWith, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { done } from '../support/giving.ts';

/** How much is pushed at a time, what is told of a bad entry first, and where acts are found and where not. Today is 2016-11-24. */
let database: Database;
let ask: Ask;
let ofPlatform: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, ACTS_CITY);
  ask = asking(database);
  ofPlatform = askingWith(database, { role: 'platform', platform: ['PF1'] });
  return () => database.close();
});

const answer = (entries: readonly Entry[]) => ofPlatform(PUSH, { platform: 'PF1', entries });
const push = async (entries: readonly Entry[]): Promise<Data> => (await dataOf(answer(entries))).pushActs;
const LIST = `query ($powers: [ID!], $departments: [ID!], $from: Date, $asOf: Date, $knownAt: DateTime) {
  acts(powers: $powers, departments: $departments, from: $from, asOf: $asOf, knownAt: $knownAt, first: 500) {
    totalCount edges { node { number outcome } } } }`;
const listed = async (variables: Readonly<Record<string, unknown>> = {}, by: Ask = ask): Promise<Data> =>
  (await dataOf(by(LIST, variables))).acts;
const numbers = async (variables: Readonly<Record<string, unknown>>): Promise<readonly string[]> =>
  (await listed(variables)).edges.map(({ node }: Data) => node.number);
const moment = async (): Promise<string> => (await dataOf(ask('{ record { at } }'))).record.at;
const many = (count: number) => Array.from({ length: count }, (_, place) => entry(`m${place}`));

describe('a push', () => {
  it('is of two hundred and fifty at most, and one bad one keeps none of the others out', async () => {
    const { errors } = await answer(many(251));
    expect(errors?.[0]?.originalError).toMatchObject({
      ...{ kind: 'invalid', details: { argument: 'entries', value: 251 } },
    });
    const before = await moment();
    const pushed = await push([...many(249), entry('bad', { power: 'NONE' })]);
    expect([pushed.taken, pushed.change.added, pushed.refused.length]).toEqual([249, 249, 1]);
    expect((await listed()).totalCount).toBe(249);
    const elsewhere = `query ($before: DateTime!) { compareMoments(from: $before, asOf: "2015-10-13") { totalCount }
      compareDays(from: "2015-10-12", to: "2015-10-13") { totalCount }
      search(text: "m17") { totalCount } }`;
    expect(await dataOf(ask(elsewhere, { before }))).toEqual({
      compareMoments: { totalCount: 0 },
      compareDays: { totalCount: 0 },
      search: { totalCount: 0 },
    });
  });

  it.each([
    ['BAD_VALUE', 'TWICE', [entry('o1'), entry('o1', { outcome: ' ' })]],
    ['TWICE', 'DAYS', [entry('o2'), entry('o2', { acceptedOn: '2015-10-14' })]],
    ['DAYS', 'UNKNOWN_POWER', [entry('o3'), entry('o4', { acceptedOn: '2015-10-14', power: 'NONE' })]],
    ['DAYS', 'DAY_TO_COME', [entry('o5'), entry('o6', { acceptedOn: '2016-11-27', day: '2016-11-26' })]],
    ['DAY_TO_COME', 'UNKNOWN_STEP', [entry('o7'), entry('o8', { day: '2016-11-25', step: 9 })]],
    ['UNKNOWN_POWER', 'UNKNOWN_PERSON', [entry('o9'), entry('o10', { power: 'NONE', person: 'NOBODY' })]],
    ['UNKNOWN_PERSON', 'UNKNOWN_SEAL', [entry('o11'), entry('o12', { person: 'NOBODY', seal: 'NONE' })]],
  ])('tells %s of an entry before %s', async (first, _second, entries) => {
    const { taken, refused } = await push(entries);
    expect([taken, refused.map(({ index, reason }: Data) => [index, reason])]).toEqual([1, [[1, first]]]);
  });

  it('tells of an unknown seal before it tells that the number says something else', async () => {
    expect((await push([entry('o1', { seal: 'NONE' })])).refused).toMatchObject([{ reason: 'UNKNOWN_SEAL' }]);
    expect((await push([entry('o1', { seal: 'SE1' })])).refused).toMatchObject([{ reason: 'DIFFERS' }]);
  });
});

describe('acts', () => {
  it('are those of the powers that are asked, as they were known before they were corrected', async () => {
    const all = (await listed()).totalCount;
    expect((await listed({ powers: ['A1'] })).totalCount).toBe(all);
    for (const powers of [['A2'], []]) expect(await numbers({ powers })).toEqual([]);
    const outcomeOf = async (variables: Readonly<Record<string, unknown>>) =>
      (await listed(variables)).edges.find(({ node }: Data) => node.number === 'o1')?.node.outcome;
    const knownAt = await moment();
    await push([entry('o1', { outcome: '准予', isCorrection: true })]);
    expect([await outcomeOf({ knownAt }), await outcomeOf({})]).toEqual([null, '准予']);
  });

  it('are seen by the department of the power and city-wide roles, and by no other', async () => {
    await push([entry('later', { acceptedOn: '2016-06-01', day: '2016-06-02', person: 'N3' })]);
    const by = (claims: Claims): Ask => askingWith(database, claims);
    const [c1, c2] = ['C1', 'C2'].map((department) => by({ role: 'department', department })) as [Ask, Ask];
    const all = (await listed()).totalCount;
    const seen = async (asOf?: string) =>
      Promise.all([c1, c2].map(async (each) => (await listed({ asOf }, each)).totalCount));
    expect(await seen()).toEqual([all, 0]);
    for (const role of ['auditor', 'reform-office', 'supervision-office', 'government', 'reader'])
      expect([role, (await listed({}, by({ role }))).totalCount]).toEqual([role, all]);

    const power = { power: 'A1', name: '排污许可', type: 'LICENSE', department: 'C2' };
    await done(ask, 'revisePower', power, '2016-06-01');
    expect(await seen()).toEqual([0, all]);
    expect(await numbers({ departments: ['C2'] })).toEqual(['later']);
    expect(await numbers({ departments: ['C1'] })).toHaveLength(all - 1);
    expect(await numbers({ departments: ['C1'], from: '2016-06-01' })).toEqual([]);
  });
});
