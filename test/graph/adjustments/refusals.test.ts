import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../graph/database/database.ts';
import { readStatus } from '../../../graph/record/read-status.ts';
import { ADJUSTED_CITY, goneTo, handsOf, ordered, type Hands } from '../../support/adjusting.ts';
import { dataOf } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { done, refusal } from '../../support/giving.ts';
import { importTables } from '../../support/tables.ts';

/** What the commands of lists of adjustments are refused for, and that a refusal writes nothing. Today is 2016-11-24. */
const MANY = Array.from({ length: 501 }, (_, place) => `X${String(place).padStart(3, '0')}`);
const CITY = {
  ...ADJUSTED_CITY,
  powers: [...ADJUSTED_CITY.powers, ...MANY.map((code) => [code, `职权${code}`, '行政许可', 'C2', '', ''])],
};

let database: Database;
let hands: Hands;

const take = (power: string) => ({ action: 'TAKE_OVER', power });
const WAY = {
  drafted: '2016-09-01',
  submitted: '2016-09-10',
  forwarded: '2016-09-20',
  decided: '2016-10-08',
};

const { decided: _decided, ...FORWARDED } = WAY;

/** A list for each state that something is refused in. */
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, CITY);
  hands = handsOf(database);
  await goneTo(hands, 'EMPTY', [], { drafted: '2016-09-01' });
  await goneTo(hands, 'DRAFT', [take('X001')], { drafted: '2016-09-01' });
  await goneTo(hands, 'REVIEW', [take('X001'), take('X002')], {
    drafted: '2016-09-01',
    submitted: '2016-09-10',
  });
  await goneTo(hands, 'FORWARDED', [take('X003')], FORWARDED);
  await goneTo(hands, 'NOTHING', [take('X004')], WAY, ['REJECTED']);
  await goneTo(hands, 'SIGNED', [take('X005'), { action: 'GIVE_BACK', power: 'B2' }], {
    ...WAY,
    signed: '2016-10-20',
  });
  return () => database.close();
});

const publish = { list: 'SIGNED', effectiveFrom: '2016-12-01', media: ['日报'] };

describe('a command about a list of adjustments', () => {
  const refused: readonly (readonly [string, keyof Hands, string, object, string, string, string])[] = [
    [
      'that submits no items',
      ...(['zone', 'submitAdjustment', { list: 'EMPTY', opinionsBy: '2016-09-30' }, '2016-09-10'] as const),
      ...(['conflict', '清单 EMPTY 当日没有事项，先列入事项。'] as const),
    ],
    [
      'that submits a power of another list under way',
      ...(['zone', 'submitAdjustment', { list: 'DRAFT', opinionsBy: '2016-09-30' }, '2016-09-12'] as const),
      'conflict',
      '职权 X001 已在该新区另一份审定中的清单 REVIEW 里：待其办结或撤回。',
    ],
    [
      'that puts an order twice',
      'zone',
      'putItems',
      { list: 'DRAFT', items: ['X001', 'X002'].map((power) => ({ order: 1, ...take(power) })) },
      ...(['2016-09-02', 'invalid', '序号 1 在清单中出现两次，只写一次。'] as const),
    ],
    [
      'that gives back in a mode',
      'zone',
      'putItems',
      { list: 'DRAFT', items: [{ order: 1, action: 'GIVE_BACK', power: 'B2', mode: 'ENTRUSTMENT' }] },
      ...(['2016-09-02', 'invalid', '第 1 项为交回，没有方式：留空。'] as const),
    ],
    [
      'that has an opinion on no item',
      'c2',
      'giveOpinion',
      { list: 'REVIEW', order: 9, department: 'C2', stance: 'SUPPORT' },
      ...(['2016-09-12', 'conflict', '清单 REVIEW 当日没有序号为 9 的事项。'] as const),
    ],
    [
      'that decides on no item',
      'government',
      'decideAdjustment',
      { list: 'FORWARDED', decisions: [1, 9].map((order) => ({ order, outcome: 'APPROVED' })) },
      ...(['2016-09-25', 'conflict', '清单 FORWARDED 当日没有序号为 9 的事项。'] as const),
    ],
    [
      'that decides on an item twice',
      'government',
      'decideAdjustment',
      { list: 'FORWARDED', decisions: [1, 1].map((order) => ({ order, outcome: 'APPROVED' })) },
      ...(['2016-09-25', 'invalid', '序号 1 在清单中出现两次，只写一次。'] as const),
    ],
    [
      'that signs where nothing was approved',
      ...(['reform', 'signMemorandum', { list: 'NOTHING', document: 'M1' }, '2016-10-20'] as const),
      ...(['conflict', '清单 NOTHING 没有审定为同意的事项，没有什么可签订。'] as const),
    ],
    [
      'that publishes for a day before it was signed',
      ...([
        'reform',
        'publishAdjustment',
        { ...publish, effectiveFrom: '2016-10-19' },
        '2016-10-25',
      ] as const),
      ...(['invalid', '生效日期 2016-10-19 早于签订日期 2016-10-20：写签订当日或以后的日期。'] as const),
    ],
    [
      'that alters what is not held',
      'reform',
      'alterDelegation',
      { zone: 'Z1', power: 'X001', mode: 'AUTHORIZATION' },
      ...(['2016-10-25', 'conflict', '新区 Z1 在 2016-10-25 未承接职权 X001。'] as const),
    ],
    [
      'that alters to the same mode',
      'reform',
      'alterDelegation',
      { zone: 'Z1', power: 'B2', mode: 'ENTRUSTMENT' },
      ...(['2016-10-25', 'conflict', '新区 Z1 承接职权 B2 的方式已是委托。'] as const),
    ],
  ];
  it.each(refused)('%s is refused', async (_rule, hand, command, input, asOf, kind, said) => {
    const { revision } = await readStatus(database);
    expect(await refusal(hands[hand], command, input as Record<string, unknown>, asOf)).toEqual([kind, said]);
    expect((await readStatus(database)).revision).toBe(revision);
  });

  const marks: readonly (readonly [string, object])[] = [
    ['submitAdjustment', { list: 'DRAFT', opinionsBy: '2016-12-01' }],
    ['giveOpinion', { list: 'REVIEW', order: 1, department: 'C2', stance: 'SUPPORT' }],
    ['forwardAdjustment', { list: 'REVIEW' }],
    ['returnAdjustment', { list: 'REVIEW', note: '退回' }],
    ['decideAdjustment', { list: 'FORWARDED', decisions: [{ order: 1, outcome: 'APPROVED' }] }],
    ['signMemorandum', { list: 'NOTHING', document: 'M1' }],
    ['publishAdjustment', publish],
    ['withdrawAdjustment', { list: 'REVIEW' }],
  ];
  it.each(marks)('%s says what happened: not on a day to come', async (command, input) => {
    expect(await refusal(hands.local, command, input as Record<string, unknown>, '2016-11-25')).toEqual([
      'invalid',
      '已发生的事不能记在将来：2016-11-25 在今天（2016-11-24）之后。',
    ]);
  });

  it('that publishes what moved since it was reviewed is refused, whatever moved', async () => {
    const { record } = await dataOf(hands.reform('{ record { revision } }'));
    const mended = { power: 'X005', name: '职权五', type: 'LICENSE', department: 'C2' };
    await done(hands.local, 'revisePower', mended, '2016-10-01');
    const answer = await hands.reform(
      'mutation ($input: PublishAdjustmentInput!, $revision: Int) { publishAdjustment(input: $input, asOf: "2016-11-10", expectedRevision: $revision) { revision } }',
      { input: publish, revision: record.revision },
    );
    expect(answer.errors?.[0]?.originalError).toMatchObject({
      kind: 'conflict',
      details: { argument: 'expectedRevision', moved: { type: 'Power', code: 'X005' } },
    });
  });

  it('that cannot carry out one item names it and writes nothing; that it accepted what moved is kept with it', async () => {
    await done(hands.local, 'withdrawPower', { zone: 'Z1', power: 'B2' }, '2016-11-01');
    const before = await readStatus(database);
    const accepted = { ...publish, acceptStale: true };
    expect(await refusal(hands.reform, 'publishAdjustment', accepted, '2016-11-10')).toEqual([
      'conflict',
      expect.stringContaining('清单 SIGNED 第 2 项（职权 B2）'),
    ]);
    expect(await readStatus(database)).toEqual(before);
    const held = '{ zone(code: "Z1", asOf: "2016-12-01") { delegations { totalCount } } }';
    expect((await dataOf(hands.local(held))).zone.delegations.totalCount).toBe(0);
    await done(hands.local, 'delegatePower', { zone: 'Z1', power: 'B2' }, '2016-11-05');
    await done(hands.reform, 'publishAdjustment', accepted, '2016-11-10');
    const { changes } = await dataOf(
      hands.reform('{ changes(first: 1) { edges { node { operation input } } } }'),
    );
    expect(changes.edges[0].node).toMatchObject({
      operation: 'PUBLISH_ADJUSTMENT',
      input: expect.stringContaining('"acceptStale":true'),
    });
  });
});

describe('a list of more than five hundred items, which only an import has', () => {
  const said = '一份清单至多 500 项，给出了 501 项。';
  const review = (list: string) =>
    hands.reform('query ($list: ID!) { adjustmentReview(list: $list) { isStale items { refusal } } }', {
      list,
    });
  const rows = (list: string) =>
    MANY.map((power, place) => ({
      ...{ list, order: String(place + 1), action: '承接', power, validFrom: '2016-09-01' },
    }));

  it('is neither reviewed nor submitted', async () => {
    const list = { code: 'BIG', zone: 'Z1', by: 'Z1', name: '大清单', validFrom: '2016-09-01' };
    const imported = await importTables(database, { adjustmentLists: [list], adjustmentItems: rows('BIG') });
    expect(imported.list).toEqual([]);
    expect((await review('BIG')).errors?.[0]?.originalError).toMatchObject({
      kind: 'conflict',
      said: { zh: said },
    });
    const submit = { list: 'BIG', opinionsBy: '2016-12-01' };
    expect(await refusal(hands.zone, 'submitAdjustment', submit, '2016-11-01')).toEqual(['conflict', said]);
  });

  it('is not published', async () => {
    const imported = await importTables(database, {
      adjustmentLists: [
        {
          ...{ code: 'BIGGER', zone: 'Z1', by: 'Z1', name: '大清单', validFrom: '2016-09-01' },
          ...{ submittedOn: '2016-09-02', opinionsBy: '2016-09-03', forwardedOn: '2016-09-04' },
          ...{ decidedOn: '2016-09-05', signedOn: '2016-09-06', memorandum: 'M1' },
        },
      ],
      adjustmentItems: rows('BIGGER').map((row) => ({ ...row, outcome: '同意', decidedOn: '2016-09-05' })),
    });
    expect(imported.list).toEqual([]);
    const input = { ...publish, list: 'BIGGER' };
    expect(await refusal(hands.reform, 'publishAdjustment', input, '2016-11-01')).toEqual(['conflict', said]);
  });
});

describe('a draft', () => {
  it('takes items in whatever order they are put', async () => {
    const items = [...ordered([take('X006'), take('X007')])].reverse();
    await done(hands.zone, 'putItems', { list: 'EMPTY', items }, '2016-09-02');
    const { adjustmentList } = await dataOf(
      hands.zone('{ adjustmentList(code: "EMPTY") { items { order power { code } } } }'),
    );
    expect(adjustmentList.items).toEqual([
      { order: 1, power: { code: 'X006' } },
      { order: 2, power: { code: 'X007' } },
    ]);
  });
});
