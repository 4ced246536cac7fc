import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../graph/database/database.ts';
import { ADJUSTED_CITY, goneTo, handsOf, type Hands } from '../../support/adjusting.ts';
import { contract, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { done, refusal } from '../../support/giving.ts';

/** What a review tells of a list, by how far the list is and by who asks. Today is 2016-11-24. */
const CITY = {
  ...ADJUSTED_CITY,
  duties: [
    ['matter', 'city', 'days', 'dayKind', 'everyDays', 'dueBy', 'clause', 'document', 'validFrom', 'validTo'],
    ['移交', 'CITY', 30, '自然日', '', '', '二（三）', '', '2016-01-01', ''],
  ],
  transferItems: [
    ['power', 'order', 'name', 'kind', 'validFrom'],
    ['A2', 1, '检查表', '表格文书', '2016-01-01'],
    ['A2', 2, '台账', '表格文书', '2016-01-01'],
  ],
};

let database: Database;
let hands: Hands;

beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, CITY);
  hands = handsOf(database);
  return () => database.close();
});

const review = async (list: string, asOf: string, ask: Ask = hands.reform): Promise<Data> =>
  (await dataOf(ask(contract('lifecycle/adjustment-review'), { list, asOf }))).adjustmentReview;
const take = (power: string) => ({ action: 'TAKE_OVER', power });
const DRAFTED = '2016-09-01';

describe('a review', () => {
  it('tells what would be owed, and by when', async () => {
    await goneTo(hands, 'V1', [take('B2'), take('A2')], {
      ...{ drafted: DRAFTED, submitted: '2016-09-10', forwarded: '2016-09-20' },
    });
    const { impact } = await review('V1', '2016-10-01');
    expect(impact.owed.filter((each: Data) => each.matter === 'TRANSFER')).toEqual([
      { matter: 'TRANSFER', zone: { code: 'Z1' }, power: { code: 'A2' }, count: 2, due: '2016-10-31' },
    ]);
  });

  it('runs only what was approved once the list is decided on: of the rest nothing is refused', async () => {
    const before = await review('V1', '2016-10-01');
    expect(before.items.map(({ refusal: said }: Data) => said)).toEqual([
      expect.stringContaining('B2'),
      null,
    ]);
    const decisions = [
      { order: 1, outcome: 'REJECTED' },
      { order: 2, outcome: 'DEFERRED' },
    ];
    await done(hands.government, 'decideAdjustment', { list: 'V1', decisions }, '2016-10-08');
    const after = await review('V1', '2016-10-09');
    expect(after.items.map(({ refusal: said, fit }: Data) => [said, fit.isHeld])).toEqual([
      [null, true],
      [null, false],
    ]);
    expect(after.impact).toEqual({ introduced: [], resolved: [], changed: [], owed: [] });
    expect((await review('V1', '2016-10-01')).impact.owed).not.toEqual([]);
    await done(hands.reform, 'withdrawAdjustment', { list: 'V1' }, '2016-10-09');
  });

  it('tells which findings the list brought when it was last decided on, and brings no more', async () => {
    await done(hands.local, 'removeCapacity', { zone: 'Z1', element: 'E1' }, '2016-10-05');
    await goneTo(hands, 'V2', [take('B1')], { drafted: DRAFTED, submitted: '2016-10-10' });
    expect((await review('V2', '2016-10-11')).impact.introduced).toContainEqual(
      expect.objectContaining({ kind: 'SUPPORT_MISSING' }),
    );
    await done(hands.local, 'addCapacity', { zone: 'Z1', element: 'E1' }, '2016-10-05');
    const moved = await review('V2', '2016-10-11');
    expect([moved.isStale, moved.introducedSince, moved.goneSince.map(({ kind }: Data) => kind)]).toEqual([
      ...[false, []],
      ['SUPPORT_MISSING'],
    ]);
  });

  it('is stale by a power of another type or department, and not by one of another name', async () => {
    const power = { power: 'B1', name: '施工许可', type: 'LICENSE', department: 'C2' };
    const isStale = async () => (await review('V2', '2016-10-20')).isStale;
    await done(hands.local, 'revisePower', { ...power, name: '建筑施工许可' }, '2016-10-01');
    expect(await isStale()).toBe(false);
    await done(hands.local, 'revisePower', { ...power, department: 'C1' }, '2016-10-02');
    expect(await isStale()).toBe(true);
    await done(hands.local, 'revisePower', power, '2016-10-02');
    expect(await isStale()).toBe(false);
    await done(hands.local, 'revisePower', { ...power, type: 'INSPECTION' }, '2016-10-02');
    expect(await isStale()).toBe(true);
    await done(hands.reform, 'withdrawAdjustment', { list: 'V2' }, '2016-10-20');
  });

  it('runs a list that is published for its own day, and tells others nothing of how it fits the zone', async () => {
    await goneTo(hands, 'V3', [take('A2'), take('B1')], {
      ...{ drafted: DRAFTED, submitted: '2016-10-25', forwarded: '2016-10-26' },
      ...{ decided: '2016-10-27', signed: '2016-10-28' },
    });
    expect((await review('V3', '2016-10-29')).effectiveFrom).toBe('2016-10-29');
    await done(
      hands.reform,
      'publishAdjustment',
      { list: 'V3', effectiveFrom: '2016-12-01', media: ['日报'] },
      '2016-11-01',
    );
    expect((await review('V3', '2016-11-02')).effectiveFrom).toBe('2016-12-01');
    const others = await review('V3', '2016-11-02', hands.other);
    expect(others.items.map(({ fit }: Data) => fit)).toEqual([null, null]);
    const own = await review('V3', '2016-11-02', hands.c2);
    expect(own.items.map(({ item, fit }: Data) => [item.power.code, fit !== null])).toEqual([
      ['A2', false],
      ['B1', true],
    ]);
  });

  it('has no share of a zone that holds nothing, nor for whoever sees a part of the items', async () => {
    const list = { code: 'V4', zone: 'Z2', by: 'Z2', name: '西区' };
    await done(hands.other, 'draftAdjustment', list, DRAFTED);
    const items = ['A2', 'B1'].map((power, place) => ({ order: place + 1, ...take(power) }));
    await done(hands.other, 'putItems', { list: 'V4', items }, DRAFTED);
    expect((await review('V4', '2016-10-01', hands.other)).share).toBeNull();
    await done(hands.reform, 'delegatePower', { zone: 'Z2', power: 'B2' }, '2016-09-01');
    await done(hands.other, 'submitAdjustment', { list: 'V4', opinionsBy: '2016-09-30' }, '2016-09-05');
    expect((await review('V4', '2016-10-01', hands.other)).share).toBe(2);
    const part = await review('V4', '2016-10-01', hands.c1);
    expect([part.items.length, part.share]).toEqual([1, null]);
  });
});

describe('what a power takes', () => {
  it('is recorded and ended by the reform office and the department of the power, and by no other', async () => {
    const required = { powerRequirement: { power: 'A2', element: 'E1' } };
    const ended = {
      kind: 'POWER_REQUIREMENT',
      key: [
        { column: 'power', value: 'A2' },
        { column: 'element', value: 'E1' },
      ],
    };
    const known = async (asOf: string) => {
      const fit = `{ fit(zone: "Z1", powers: ["A2"], asOf: "${asOf}") { edges { node { requirementsKnown } } } }`;
      return (await dataOf(hands.local(fit))).fit.edges[0].node.requirementsKnown;
    };
    expect((await refusal(hands.c2, 'addRecord', required, '2016-11-01'))[0]).toBe('forbidden');
    await done(hands.c1, 'addRecord', required, '2016-11-01');
    expect([await known('2016-10-31'), await known('2016-11-01')]).toEqual([false, true]);
    expect((await refusal(hands.c2, 'endRecord', ended, '2016-11-10'))[0]).toBe('forbidden');
    await done(hands.c1, 'endRecord', ended, '2016-11-10');
    expect([await known('2016-11-09'), await known('2016-11-10')]).toEqual([true, false]);
  });
});
