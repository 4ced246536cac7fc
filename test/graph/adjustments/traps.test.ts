import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../graph/database/database.ts';
import { ADJUSTED_CITY, handsOf, type Item } from '../../support/adjusting.ts';
import { contract, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { done, refusal } from '../../support/giving.ts';
import { importTables } from '../../support/tables.ts';

/** What is easily done wrong with lists of adjustments. Today is 2016-11-24. */
const MANY = Array.from({ length: 501 }, (_, place) => `X${String(place).padStart(3, '0')}`);
const CITY = {
  ...ADJUSTED_CITY,
  powers: [...ADJUSTED_CITY.powers, ...MANY.map((code) => [code, `职权${code}`, '行政许可', 'C2', '', ''])],
  chains: [...ADJUSTED_CITY.chains, ['K9', '施工链条']],
  chainLinks: [...ADJUSTED_CITY.chainLinks, ['K9', 1, '审批', 'B1'], ['K9', 2, '监管', 'B2']],
  catalogueEntries: [...ADJUSTED_CITY.catalogueEntries, ['一类', 'B2']],
};

let database: Database;
let zone: Ask, reform: Ask, c1: Ask, c2: Ask, government: Ask, local: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, CITY);
  ({ zone, reform, c1, c2, government, local } = handsOf(database));
  return () => database.close();
});

/** Drafts a list of the zone on the first of September. */
async function drafted(code: string, items: readonly Item[]): Promise<void> {
  await done(zone, 'draftAdjustment', { code, zone: 'Z1', by: 'Z1', name: code }, '2016-09-01');
  await done(
    zone,
    'putItems',
    { list: code, items: items.map((item, place) => ({ order: place + 1, ...item })) },
    '2016-09-01',
  );
}
const submitted = (list: string, on: string) =>
  done(zone, 'submitAdjustment', { list, opinionsBy: '2016-12-31' }, on);
const withdrawn = (list: string, on: string) => done(zone, 'withdrawAdjustment', { list }, on);
const review = async (list: string, asOf: string): Promise<Data> =>
  (await dataOf(reform(contract('lifecycle/adjustment-review'), { list, asOf }))).adjustmentReview;
const kindsOf = (findings: readonly Data[]) => findings.map(({ kind }) => kind);

describe('a list of adjustments', () => {
  it('that moved by findings alone is not stale, and says which came since', async () => {
    await drafted('T6', [{ action: 'TAKE_OVER', power: 'B1' }]);
    await submitted('T6', '2016-10-10');
    expect(await review('T6', '2016-10-11')).toMatchObject({ isStale: false, introducedSince: [] });
    await done(local, 'removeCapacity', { zone: 'Z1', element: 'E1' }, '2016-10-11');
    const moved = await review('T6', '2016-10-11');
    expect(moved).toMatchObject({ isStale: false, goneSince: [] });
    expect(kindsOf(moved.introducedSince)).toEqual(['SUPPORT_MISSING']);
    expect(moved.items[0].fit).toMatchObject({ advice: 'HELD_UNFIT', missing: [{ code: 'E1' }] });
    await done(local, 'addCapacity', { zone: 'Z1', element: 'E1' }, '2016-10-11');
    expect((await review('T6', '2016-10-11')).introducedSince).toEqual([]);
  });

  it('that is stale says so for a power that is delegated meanwhile, and not for another name or a mended note', async () => {
    const { basedOn } = await review('T6', '2016-10-12');
    await done(
      local,
      'revisePower',
      { power: 'B1', name: '施工许可（改）', type: 'LICENSE', department: 'C2' },
      '2016-10-01',
    );
    const mended = await dataOf(
      local('mutation ($input: CorrectInput!) { correct(input: $input) { revision } }', {
        input: {
          record: 'ADJUSTMENT_LIST',
          identity: [
            { column: 'code', value: 'T6' },
            { column: 'validFrom', value: '2016-09-01' },
          ],
          values: [{ column: 'name', value: '第六批（改）' }],
        },
      }),
    );
    const after = await review('T6', '2016-10-12');
    expect(after).toMatchObject({ basedOn, isStale: false, revision: mended.correct.revision });
    await done(local, 'delegatePower', { zone: 'Z1', power: 'B1' }, '2016-10-20');
    const moved = await review('T6', '2016-10-21');
    expect(moved).toMatchObject({ basedOn, isStale: true });
    expect(moved.items[0].refusal).toContain('B1');
    await done(local, 'withdrawPower', { zone: 'Z1', power: 'B1' }, '2016-10-20');
    await withdrawn('T6', '2016-10-12');
  });

  it('may give back and take over within one chain: what breaks is looked at after all of it', async () => {
    await drafted('T8', [
      { action: 'TAKE_OVER', power: 'B1' },
      { action: 'GIVE_BACK', power: 'B2' },
    ]);
    const both = await review('T8', '2016-10-15');
    expect(both.items.map((each: Data) => [each.item.action, each.refusal])).toEqual([
      ['TAKE_OVER', null],
      ['GIVE_BACK', null],
    ]);
    expect(both.items.map((each: Data) => each.fit.chains)).toEqual([
      [expect.objectContaining({ missing: [{ code: 'B2', name: '施工检查' }] })],
      [expect.objectContaining({ missing: [] })],
    ]);
    await done(
      zone,
      'putItems',
      { list: 'T8', items: [{ order: 1, action: 'TAKE_OVER', power: 'B1' }] },
      '2016-09-01',
    );
    const whole = await review('T8', '2016-10-15');
    expect(whole.items[0].fit).toMatchObject({ advice: 'HELD_FIT', chains: [{ missing: [] }] });
    const mends = ({ impact }: Data) => kindsOf(impact.resolved).includes('CHAIN_BROKEN');
    expect([mends(both), mends(whole)]).toEqual([false, true]);
    await withdrawn('T8', '2016-10-15');
  });

  it('has no advice to take what nobody says the requirements of', async () => {
    const { fit } = await dataOf(
      local(
        '{ fit(zone: "Z1", powers: ["A2"], asOf: "2016-11-01") { edges { node { requirementsKnown advice } } } }',
      ),
    );
    expect(fit.edges).toEqual([{ node: { requirementsKnown: false, advice: 'UNKNOWN' } }]);
  });

  it('whose power goes to another department in review has an opinion by that of either day', async () => {
    await drafted('T12', [{ action: 'TAKE_OVER', power: 'A2' }]);
    await submitted('T12', '2016-10-10');
    const opinion = { list: 'T12', order: 1, stance: 'SUPPORT' };
    await done(c1, 'giveOpinion', { ...opinion, department: 'C1' }, '2016-10-11');
    await done(
      local,
      'revisePower',
      { power: 'A2', name: '排污检查', type: 'INSPECTION', department: 'C2' },
      '2016-10-12',
    );
    const owed =
      '{ obligations(matters: [OPINION], states: [OPEN, LATE], asOf: "2016-10-13") { edges { node { state owedBy { ... on Department { code } } } } } }';
    expect((await dataOf(reform(owed))).obligations.edges).toEqual([]);
    expect(
      await refusal(
        c1,
        'giveOpinion',
        { ...opinion, department: 'C1', stance: 'OPPOSE', reason: '无' },
        '2016-10-13',
      ),
    ).toEqual(['not-found', '没有代码为 T12 的调整清单。']);
    await done(c2, 'giveOpinion', { ...opinion, department: 'C2' }, '2016-10-13');
    await done(reform, 'forwardAdjustment', { list: 'T12' }, '2016-10-14');
    await done(reform, 'returnAdjustment', { list: 'T12', note: '退回' }, '2016-10-15');
  });

  it('that was imported as published, without its first day, never takes effect', async () => {
    const row = { list: 'T13', order: '1', action: '承接', power: 'X000', validFrom: '2015-10-01' };
    const imported = await importTables(database, {
      adjustmentLists: [
        {
          ...{ code: 'T13', zone: 'Z1', by: 'Z1', name: '旧清单', validFrom: '2015-10-01' },
          ...{ submittedOn: '2015-10-02', opinionsBy: '2015-10-20', forwardedOn: '2015-10-21' },
          ...{ decidedOn: '2015-10-22', signedOn: '2015-10-23', memorandum: 'M1', publishedOn: '2015-10-24' },
        },
      ],
      adjustmentItems: [{ ...row, outcome: '同意', decidedOn: '2015-10-22' }],
    });
    expect(imported.list).toEqual([]);
    const stands = `query ($asOf: Date) { adjustmentList(code: "T13", asOf: $asOf) { state items { state } }
      audit(kinds: [ITEM_NOT_CARRIED_OUT], asOf: $asOf) { findings { totalCount } } }`;
    for (const asOf of ['2015-10-24', '2016-11-24', '2030-01-01'])
      expect(await dataOf(local(stands, { asOf }))).toEqual({
        adjustmentList: { state: 'PUBLISHED', items: [{ state: 'APPROVED' }] },
        audit: { findings: { totalCount: 0 } },
      });
  });

  it('names a power once at a time, in a command as in a workbook', async () => {
    const [kind, said] = await refusal(
      zone,
      'putItems',
      {
        list: 'T12',
        items: [1, 2].map((order) => ({ order, action: 'TAKE_OVER', power: 'X001' })),
      },
      '2016-10-16',
    );
    expect([kind, said]).toEqual(['conflict', expect.stringContaining('退回')]);
    const again = { list: 'T13', order: '2', action: '承接', power: 'X000', validFrom: '2016-01-01' };
    const refused = await importTables(database, { adjustmentItems: [again] });
    expect(refused.list.map(({ row, column, message }) => [row, column, message])).toEqual([
      [2, 'power', expect.stringContaining('T13|1')],
    ]);
    const moved = [
      {
        ...{ list: 'T13', order: '1', action: '承接', power: 'X002' },
        ...{ validFrom: '2015-10-01', outcome: '同意', decidedOn: '2015-10-22' },
      },
      again,
    ];
    expect((await importTables(database, { adjustmentItems: moved })).list).toEqual([]);
    const correct = await local('mutation ($input: CorrectInput!) { correct(input: $input) { revision } }', {
      input: {
        record: 'ADJUSTMENT_ITEM',
        identity: [
          { column: 'list', value: 'T13' },
          { column: 'order', value: '2' },
          { column: 'validFrom', value: '2016-01-01' },
        ],
        values: [{ column: 'power', value: 'X002' }],
      },
    });
    expect(correct.errors?.[0]?.message).toContain('T13|1');
  });

  it('has five hundred items at most, which are reviewed and published together', async () => {
    await done(zone, 'draftAdjustment', { code: 'T14', zone: 'Z1', by: 'Z1', name: 'T14' }, '2016-09-01');
    const items = MANY.map((power, place) => ({ order: place + 1, action: 'TAKE_OVER', power }));
    expect(await refusal(zone, 'putItems', { list: 'T14', items }, '2016-09-01')).toEqual([
      'invalid',
      '一份清单至多 500 项，给出了 501 项。',
    ]);
    await done(zone, 'putItems', { list: 'T14', items: items.slice(0, 500) }, '2016-09-01');
    await done(zone, 'submitAdjustment', { list: 'T14', opinionsBy: '2016-10-20' }, '2016-10-10');
    const whole = await review('T14', '2016-10-11');
    expect(whole.items).toHaveLength(500);
    expect(whole.items.filter((each: Data) => each.refusal !== null)).toEqual([]);
    await done(
      c2,
      'giveOpinion',
      { list: 'T14', order: 1, department: 'C2', stance: 'SUPPORT' },
      '2016-10-12',
    );
    await done(reform, 'forwardAdjustment', { list: 'T14' }, '2016-10-21');
    const decisions = items.slice(0, 500).map(({ order }) => ({ order, outcome: 'APPROVED' }));
    await done(government, 'decideAdjustment', { list: 'T14', decisions }, '2016-10-22');
    await done(reform, 'signMemorandum', { list: 'T14', document: 'M1' }, '2016-10-23');
    await done(
      reform,
      'publishAdjustment',
      { list: 'T14', effectiveFrom: '2016-11-01', media: ['日报'] },
      '2016-10-24',
    );
    const held = '{ zone(code: "Z1", asOf: "2016-11-01") { delegations { totalCount } } }';
    expect((await dataOf(local(held))).zone.delegations.totalCount).toBe(501);
  });
});
