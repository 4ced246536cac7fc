import { beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../../domain/global-id.ts';
import type { Database } from '../../../graph/database/database.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { ADJUSTED_CITY, handsOf, listFor } from '../../support/adjusting.ts';
import { contract, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { done, refusal } from '../../support/giving.ts';

/** A list goes from draft to effect by the hands of four roles, and is asked on every earlier day. Today is 2016-11-24. */
let database: Database;
let zone: Ask, other: Ask, reform: Ask, c1: Ask, c2: Ask, government: Ask, auditor: Ask, local: Ask;

const listOn = (ask: Ask, asOf: string, code = 'Q1') => listFor(ask, code, asOf);

beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, ADJUSTED_CITY);
  ({ zone, other, reform, c1, c2, government, auditor, local } = handsOf(database));
  return () => database.close();
});

describe('a list of adjustments', () => {
  it('is drafted by its zone, whose it stays until it is submitted: nobody else finds it anywhere', async () => {
    const list = { code: 'Q1', zone: 'Z1', by: 'Z1', name: '东区第一批' };
    expect((await refusal(other, 'draftAdjustment', list, '2016-09-01'))[0]).toBe('forbidden');
    expect((await refusal(zone, 'draftAdjustment', { ...list, by: 'Z2' }, '2016-09-01'))[0]).toBe(
      'forbidden',
    );
    expect(await refusal(reform, 'draftAdjustment', { ...list, by: 'Z2' }, '2016-09-01')).toEqual([
      'invalid',
      '提出单位须为新区 Z1 本身，或市直部门；Z2 不是。',
    ]);
    await done(zone, 'draftAdjustment', list, '2016-09-01');
    expect((await refusal(zone, 'draftAdjustment', list, '2016-09-02'))[0]).toBe('conflict');
    const items = [
      { order: 1, action: 'TAKE_OVER', power: 'A1', mode: 'AUTHORIZATION', reason: '便民' },
      { order: 2, action: 'ALTER', power: 'B2', mode: 'AUTHORIZATION' },
      { order: 3, action: 'TAKE_OVER', power: 'A2' },
      { order: 4, action: 'TAKE_OVER', power: 'B1', effectiveFrom: '2016-12-10' },
    ];
    expect(
      await refusal(
        zone,
        'putItems',
        { list: 'Q1', items: [{ order: 1, action: 'ALTER', power: 'B2' }] },
        '2016-09-02',
      ),
    ).toEqual(['invalid', '第 1 项为变更，须写明方式：授权或委托。']);
    expect(
      await refusal(
        zone,
        'putItems',
        { list: 'Q1', items: [...items, { ...items[0], order: 9 }] },
        '2016-09-02',
      ),
    ).toEqual(['invalid', '职权 A1 在清单中出现两次，只写一次。']);
    await done(zone, 'putItems', { list: 'Q1', items: items.slice(0, 3) }, '2016-09-02');
    await done(zone, 'putItems', { list: 'Q1', items }, '2016-09-05');
    expect(await listOn(zone, '2016-09-03')).toMatchObject({
      state: 'DRAFT',
      round: 1,
      allowed: ['putItems', 'submitAdjustment', 'withdrawAdjustment'],
      items: [{ order: 1, state: 'PENDING' }, { order: 2 }, { order: 3 }],
    });
    expect((await listOn(zone, '2016-09-06'))?.items).toHaveLength(4);
    const { changes } = await dataOf(reform('{ changes(first: 4) { edges { node { at } } } }'));
    const before = changes.edges.at(-1).node.at;
    const everywhere = `query ($before: DateTime!, $list: ID!, $item: ID!) {
      list: node(id: $list, asOf: "2016-09-06") { id }
      item: node(id: $item, asOf: "2016-09-06") { id }
      search(text: "第一批", asOf: "2016-09-06") { edges { node { __typename } } }
      compareDays(from: "2016-08-31", to: "2016-09-06") { totalCount }
      compareMoments(from: $before, asOf: "2016-09-06") { totalCount }
      adjustmentReview(list: "Q1", asOf: "2016-09-06") { revision } }`;
    const variables = {
      before,
      list: globalId('AdjustmentList', 'Q1'),
      item: globalId('AdjustmentItem', 'Q1|1'),
    };
    const found = await dataOf(reform(everywhere, variables));
    expect([found.list, found.item]).toEqual([{ id: variables.list }, { id: variables.item }]);
    expect(found.search.edges).toEqual([{ node: { __typename: 'AdjustmentList' } }]);
    expect(found.compareDays.totalCount).toBeGreaterThan(0);
    expect(found.compareMoments.totalCount).toBeGreaterThan(0);
    expect(found.adjustmentReview).not.toBeNull();
    for (const ask of [other, c1, c2, government, auditor]) {
      expect(await listOn(ask, '2016-09-06')).toBeNull();
      expect(await dataOf(ask(everywhere, variables))).toMatchObject({
        ...{ list: null, item: null, search: { edges: [] }, adjustmentReview: null },
        ...{ compareDays: { totalCount: 0 }, compareMoments: { totalCount: 0 } },
      });
      const seen = await dataOf(
        ask(`{ adjustmentLists { totalCount } daysOfChange(from: "2016-09-01", to: "2016-09-30") { day } }`),
      );
      expect(seen).toEqual({ adjustmentLists: { totalCount: 0 }, daysOfChange: [] });
    }
    const mine = await dataOf(zone('{ adjustmentLists { totalCount } }'));
    expect(mine.adjustmentLists.totalCount).toBe(1);
    expect(await listOn(reform, '2016-09-06')).toMatchObject({ state: 'DRAFT' });
    const history = '{ changes { totalCount edges { node { operation } } } }';
    expect(JSON.stringify(await dataOf(auditor(history)))).not.toMatch(/DRAFT_ADJUSTMENT|PUT_ITEMS/);
    expect(JSON.stringify(await dataOf(reform(history)))).toMatch(/DRAFT_ADJUSTMENT/);
  });

  it('is reviewed as it stands: what its items would do, and how each power fits', async () => {
    const { adjustmentReview: review } = await dataOf(
      zone(contract('lifecycle/adjustment-review'), { list: 'Q1', asOf: '2016-11-20' }),
    );
    expect(review).toMatchObject({ basedOn: null, isStale: false, share: 4, effectiveFrom: '2016-11-20' });
    expect(review.items.map((each: Data) => [each.item.order, each.fit.advice, each.refusal])).toEqual([
      [1, 'HELD_FIT', null],
      [2, 'OUTSIDE', null],
      [3, 'HELD_FIT', null],
      [4, 'HELD_FIT', null],
    ]);
    expect(review.impact.introduced.map((each: Data) => [each.kind, each.power?.code, each.because])).toEqual(
      expect.arrayContaining([
        ['ASSIGNMENT_INCOMPLETE', 'A1', [0]],
        ['NO_STEPS', 'B1', [3]],
      ]),
    );
    expect(await dataOf(other(contract('lifecycle/adjustment-review'), { list: 'Q1' }))).toEqual({
      adjustmentReview: null,
    });
  });

  it('is submitted, returned and revised, all on one day: the day is of the new round alone', async () => {
    expect(
      await refusal(zone, 'submitAdjustment', { list: 'Q1', opinionsBy: '2016-09-09' }, '2016-09-10'),
    ).toEqual(['invalid', expect.stringContaining('意见截止日期')]);
    expect(
      (await refusal(other, 'submitAdjustment', { list: 'Q1', opinionsBy: '2016-09-20' }, '2016-09-10'))[0],
    ).toBe('forbidden');
    await done(zone, 'submitAdjustment', { list: 'Q1', opinionsBy: '2016-09-20' }, '2016-09-10');
    await done(reform, 'returnAdjustment', { list: 'Q1', note: '理由不足' }, '2016-09-12');
    await done(zone, 'reviseAdjustment', { list: 'Q1' }, '2016-09-12');
    expect(await listOn(zone, '2016-09-11')).toMatchObject({ state: 'SUBMITTED', round: 1 });
    expect(await listOn(zone, '2016-09-12')).toMatchObject({ state: 'DRAFT', round: 2 });
    expect((await listOn(auditor, '2016-09-09')) ?? null).toBeNull();
    expect(await listOn(auditor, '2016-09-13')).toMatchObject({ state: 'DRAFT', allowed: [] });
    await done(zone, 'submitAdjustment', { list: 'Q1', opinionsBy: '2016-09-30' }, '2016-09-15');
    expect(await listOn(c2, '2016-09-16')).toMatchObject({
      state: 'SUBMITTED',
      allowed: ['giveOpinion'],
      items: [{ order: 2 }, { order: 4 }],
    });
    expect(await listOn(other, '2016-09-16')).toBeNull();
  });

  it('is owed opinions by the departments of its powers', async () => {
    const owed = `query ($asOf: Date) { obligations(matters: [OPINION], asOf: $asOf) { edges { node { owedBy { ... on Department { code } } due state subject { ... on AdjustmentItem { order } } } } } }`;
    const states = async (asOf: string) =>
      (await dataOf(reform(owed, { asOf }))).obligations.edges.map(({ node }: Data) => [
        ...[node.subject.order, node.owedBy.code, node.due, node.state],
      ]);
    expect(await states('2016-09-16')).toEqual([
      [1, 'C1', '2016-09-30', 'OPEN'],
      [3, 'C1', '2016-09-30', 'OPEN'],
      [4, 'C2', '2016-09-30', 'OPEN'],
      [2, 'C2', '2016-09-30', 'OPEN'],
    ]);
    expect(
      await refusal(
        c1,
        'giveOpinion',
        { list: 'Q1', order: 2, department: 'C1', stance: 'SUPPORT' },
        '2016-09-20',
      ),
    ).toEqual(['conflict', '职权 B2 当日属于 C2，意见由该部门提出，不由 C1。']);
    expect(
      (
        await refusal(
          c1,
          'giveOpinion',
          { list: 'Q1', order: 1, department: 'C1', stance: 'OPPOSE' },
          '2016-09-20',
        )
      )[0],
    ).toBe('invalid');
    const opposed = { list: 'Q1', order: 1, department: 'C1', stance: 'OPPOSE', reason: '没有设备' };
    await done(c1, 'giveOpinion', opposed, '2016-09-20');
    await done(
      c2,
      'giveOpinion',
      { list: 'Q1', order: 2, department: 'C2', stance: 'SUPPORT' },
      '2016-09-21',
    );
    await done(
      c2,
      'giveOpinion',
      { list: 'Q1', order: 4, department: 'C2', stance: 'SUPPORT' },
      '2016-09-21',
    );
    expect(await states('2016-10-01')).toContainEqual([3, 'C1', '2016-09-30', 'LATE']);
    const { audit } = await dataOf(
      auditor(
        '{ audit(kinds: [OPINION_OWED], asOf: "2016-10-01") { findings { edges { node { detail message } } } } }',
      ),
    );
    expect(audit.findings.edges.map(({ node }: Data) => node.detail)).toEqual(['2016-09-30']);
    expect(await refusal(reform, 'forwardAdjustment', { list: 'Q1' }, '2016-09-25')).toEqual([
      'conflict',
      '清单 Q1 的第 3 项还没有部门意见，意见截止于 2016-09-30。',
    ]);
    await done(reform, 'forwardAdjustment', { list: 'Q1' }, '2016-10-01');
    expect((await listOn(government, '2016-10-02'))?.allowed).toEqual([
      'returnAdjustment',
      'decideAdjustment',
    ]);
  });

  it('is decided by the government alone, on each item: against a department only under a condition', async () => {
    const decisions = [
      { order: 1, outcome: 'APPROVED' },
      { order: 2, outcome: 'APPROVED' },
      { order: 3, outcome: 'DEFERRED' },
      { order: 4, outcome: 'APPROVED' },
    ];
    const decide = (some: readonly object[]) => ({ list: 'Q1', decisions: some });
    expect((await refusal(reform, 'decideAdjustment', decide(decisions), '2016-10-08'))[0]).toBe('forbidden');
    expect(await refusal(government, 'decideAdjustment', decide(decisions.slice(1)), '2016-10-08')).toEqual([
      'conflict',
      '清单 Q1 的第 1 项没有审定结果：每项都要有。',
    ]);
    expect(await refusal(government, 'decideAdjustment', decide(decisions), '2016-10-08')).toEqual([
      'conflict',
      'C1 对清单 Q1 第 1 项的意见为反对或附条件支持：同意时须写明条件。',
    ]);
    decisions[0] = { order: 1, outcome: 'APPROVED', condition: '设备到位' } as never;
    await done(government, 'decideAdjustment', decide(decisions), '2016-10-08');
    expect(await listOn(zone, '2016-10-07')).toMatchObject({
      state: 'FORWARDED',
      items: [{ outcome: null }, {}, {}, {}],
    });
    expect(await listOn(zone, '2016-10-08')).toMatchObject({
      state: 'DECIDED',
      items: [{ state: 'APPROVED', condition: '设备到位' }, { state: 'APPROVED' }, { state: 'DEFERRED' }, {}],
    });
    expect(await refusal(government, 'decideAdjustment', decide([decisions[0]!]), '2016-10-10')).toEqual([
      'conflict',
      '清单 Q1 已审定，只能再审定暂缓的事项；第 1 项不是。',
    ]);
    await done(government, 'decideAdjustment', decide([{ order: 3, outcome: 'REJECTED' }]), '2016-10-12');
    expect((await listOn(zone, '2016-10-11'))?.items[2]).toMatchObject({ state: 'DEFERRED' });
    expect((await listOn(zone, '2016-10-12'))?.items[2]).toMatchObject({ state: 'REJECTED' });
  });

  it('is signed, published with what is approved, and in effect on its day; what moved meanwhile is told first', async () => {
    expect((await refusal(reform, 'signMemorandum', { list: 'Q1', document: 'M2' }, '2016-10-20'))[1]).toBe(
      '文件 M2 的类别不是备忘录。',
    );
    await done(reform, 'signMemorandum', { list: 'Q1', document: 'M1' }, '2016-10-20');
    const publish = { list: 'Q1', effectiveFrom: '2016-12-01', media: ['日报'] };
    await done(
      local,
      'revisePower',
      { power: 'B1', name: '施工许可（新）', type: 'LICENSE', department: 'C2' },
      '2016-10-01',
    );
    const review = async () =>
      (await dataOf(reform(contract('lifecycle/adjustment-review'), { list: 'Q1', asOf: '2016-11-20' })))
        .adjustmentReview;
    expect(await review()).toMatchObject({ isStale: false, share: 4, effectiveFrom: '2016-11-20' });
    await done(local, 'delegatePower', { zone: 'Z1', power: 'A2' }, '2016-12-20');
    await done(local, 'delegatePower', { zone: 'Z1', power: 'B1' }, '2016-11-01');
    const stale = await review();
    expect(stale).toMatchObject({ isStale: true });
    expect(stale.items[3].refusal).toContain('B1');
    expect(await refusal(reform, 'publishAdjustment', publish, '2016-11-10')).toEqual([
      'conflict',
      expect.stringContaining('下放职权 Z1|B1'),
    ]);
    expect(
      await refusal(reform, 'publishAdjustment', { ...publish, acceptStale: true }, '2016-11-10'),
    ).toEqual(['conflict', expect.stringContaining('清单 Q1 第 4 项（职权 B1）')]);
    await done(local, 'withdrawPower', { zone: 'Z1', power: 'B1' }, '2016-11-05');
    const before = await review();
    await done(reform, 'publishAdjustment', { ...publish, acceptStale: true }, '2016-11-10', before.revision);
    expect(await listOn(other, '2016-11-10')).toMatchObject({
      state: 'PUBLISHED',
      items: [{ state: 'ANNOUNCED' }, { state: 'ANNOUNCED' }, { state: 'REJECTED' }, { state: 'ANNOUNCED' }],
    });
    expect(await listOn(other, '2016-12-01')).toMatchObject({
      state: 'IN_EFFECT',
      items: [
        { state: 'CARRIED_OUT' },
        { state: 'CARRIED_OUT' },
        { state: 'REJECTED' },
        { state: 'ANNOUNCED' },
      ],
    });
    expect((await listOn(other, '2016-12-10'))?.items[3]).toMatchObject({ state: 'CARRIED_OUT' });
    const held = `query ($asOf: Date) { zone(code: "Z1", asOf: $asOf) { delegations { edges { node { power { code } mode memorandum filedOn item { code } memorandumDocument { code isPublished } } } } } }`;
    const on = async (asOf: string) =>
      (await dataOf(local(held, { asOf }))).zone.delegations.edges.map(({ node }: Data) => node);
    expect((await on('2016-11-30')).map((each: Data) => each.power.code)).toEqual(['B2']);
    expect(await on('2016-12-01')).toEqual([
      {
        ...{ power: { code: 'A1' }, mode: 'AUTHORIZATION', memorandum: '备忘〔2016〕3号', filedOn: null },
        ...{ item: { code: 'Q1|1' }, memorandumDocument: { code: 'M1', isPublished: true } },
      },
      {
        ...{
          power: { code: 'B2' },
          mode: 'AUTHORIZATION',
          memorandum: '备忘〔2016〕3号',
          filedOn: '2016-01-05',
        },
        ...{ item: { code: 'Q1|2' }, memorandumDocument: { code: 'M1', isPublished: true } },
      },
    ]);
    expect((await refusal(zone, 'withdrawAdjustment', { list: 'Q1' }, '2016-11-20'))[0]).toBe('conflict');
  });

  it('that was approved and is not carried out is found', async () => {
    const found = `query ($asOf: Date) { audit(kinds: [ITEM_NOT_CARRIED_OUT], asOf: $asOf) { findings { edges { node { message subject { ... on AdjustmentItem { code } } evidence { relation isThere } } } } } }`;
    const items = async () =>
      (await dataOf(auditor(found, { asOf: '2016-12-02' }))).audit.findings.edges.map(
        ({ node }: Data) => node.subject.code,
      );
    expect(await items()).toEqual([]);
    await done(local, 'withdrawPower', { zone: 'Z1', power: 'A1' }, '2016-12-01');
    expect(await items()).toEqual(['Q1|1']);
    expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
  });
});
