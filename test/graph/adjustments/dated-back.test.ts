import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../graph/database/database.ts';
import { ADJUSTED_CITY, goneTo, handsOf, listFor, ordered, type Hands } from '../../support/adjusting.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { done, refusal } from '../../support/giving.ts';

/** What was reviewed and decided is what is published: no day of before is a way round it. Today is 2016-11-24. */
let database: Database;
let hands: Hands;

beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, ADJUSTED_CITY);
  hands = handsOf(database);
  return () => database.close();
});

const TAKE = { action: 'TAKE_OVER', power: 'A2' };
const OTHER = { action: 'TAKE_OVER', power: 'B1' };
const MINE = { action: 'TAKE_OVER', power: 'A1' };
const GIVE = { action: 'GIVE_BACK', power: 'B2' };
const WAY = {
  drafted: '2016-09-01',
  submitted: '2016-09-10',
  forwarded: '2016-09-20',
  decided: '2016-10-08',
};

describe('a list of adjustments', () => {
  it('that was decided on gets no other items by a day on which it was a draft', async () => {
    await goneTo(hands, 'D1', [TAKE, OTHER], WAY, ['APPROVED', 'DEFERRED']);
    const put = { list: 'D1', items: ordered([OTHER]) };
    expect(await refusal(hands.zone, 'putItems', put, '2016-09-05')).toEqual([
      'conflict',
      '2016-09-05 早于调整清单 D1|2016-09-01 的审定日期（2016-10-08）。',
    ]);
    expect((await listFor(hands.reform, 'D1', '2016-11-24'))?.items).toMatchObject([
      { order: 1, state: 'APPROVED' },
      { order: 2, state: 'DEFERRED' },
    ]);
  });

  it('that was decided on gets no opinion by a day on which it was in review', async () => {
    const opinion = { list: 'D1', order: 1, department: 'C1', stance: 'SUPPORT' };
    expect(await refusal(hands.c1, 'giveOpinion', opinion, '2016-09-12')).toEqual([
      'conflict',
      '2016-09-12 早于调整清单 D1|2016-09-01 的审定日期（2016-10-08）。',
    ]);
  });

  it('that was signed is not decided on anew by a day before', async () => {
    await done(hands.reform, 'signMemorandum', { list: 'D1', document: 'M1' }, '2016-10-20');
    const anew = { list: 'D1', decisions: [{ order: 2, outcome: 'APPROVED' }] };
    expect(await refusal(hands.government, 'decideAdjustment', anew, '2016-10-15')).toEqual([
      'conflict',
      '2016-10-15 早于调整清单 D1|2016-09-01 的签订日期（2016-10-20）。',
    ]);
    await done(hands.reform, 'withdrawAdjustment', { list: 'D1' }, '2016-10-21');
  });

  it('that began anew is not revised in the round of before', async () => {
    await goneTo(hands, 'D2', [MINE], { drafted: '2016-09-01', submitted: '2016-09-10' });
    await done(hands.reform, 'returnAdjustment', { list: 'D2', note: '理由不足' }, '2016-09-12');
    await done(hands.zone, 'reviseAdjustment', { list: 'D2' }, '2016-09-15');
    expect(await refusal(hands.zone, 'reviseAdjustment', { list: 'D2' }, '2016-09-13')).toEqual([
      'conflict',
      '清单 D2 自 2016-09-15 起已是新的一轮，此前的日期不能再办理：写 2016-09-15 或以后的日期。',
    ]);
    expect((await listFor(hands.reform, 'D2', '2016-09-14'))?.round).toBe(1);
    await done(hands.zone, 'withdrawAdjustment', { list: 'D2' }, '2016-09-15');
  });

  it('is not submitted with items that change on a later day', async () => {
    await goneTo(hands, 'D3', [MINE], { drafted: '2016-09-01' });
    const submit = { list: 'D3', opinionsBy: '2016-09-30' };
    const refused = (order: number, day: string) => [
      'conflict',
      `清单 D3 第 ${order} 项在 ${day} 还要变动，提交后事项不再变动：先按提交当日重新列入全部事项。`,
    ];
    await done(hands.zone, 'putItems', { list: 'D3', items: ordered([MINE, GIVE]) }, '2016-10-20');
    expect(await refusal(hands.zone, 'submitAdjustment', submit, '2016-09-10')).toEqual(
      refused(2, '2016-10-20'),
    );
    await done(hands.zone, 'putItems', { list: 'D3', items: ordered([GIVE]) }, '2017-01-01');
    expect(await refusal(hands.zone, 'submitAdjustment', submit, '2016-10-20')).toEqual(
      refused(1, '2017-01-01'),
    );
  });

  it('has just the items that were put last, from their day on', async () => {
    await done(hands.zone, 'putItems', { list: 'D3', items: ordered([GIVE]) }, '2016-09-05');
    const powers = async (asOf: string) =>
      (await listFor(hands.zone, 'D3', asOf))?.items.map((each: { delegation: unknown }) => each.delegation);
    for (const asOf of ['2016-09-05', '2016-10-20', '2017-01-01']) expect(await powers(asOf)).toHaveLength(1);
    await done(hands.zone, 'submitAdjustment', { list: 'D3', opinionsBy: '2016-09-30' }, '2016-09-10');
    await done(hands.reform, 'forwardAdjustment', { list: 'D3' }, '2016-10-01');
    const decisions = [{ order: 1, outcome: 'APPROVED' }];
    await done(hands.government, 'decideAdjustment', { list: 'D3', decisions }, '2016-10-08');
    for (const asOf of ['2016-10-08', '2016-10-20', '2017-01-01'])
      expect((await listFor(hands.reform, 'D3', asOf))?.items).toMatchObject([
        { order: 1, state: 'APPROVED' },
      ]);
  });

  it('of which an item that was put off is decided on is neither decided on, signed nor withdrawn by a day before', async () => {
    await done(hands.reform, 'withdrawAdjustment', { list: 'D3' }, '2016-10-21');
    const LATER = { ...WAY, submitted: '2016-10-25', forwarded: '2016-10-26', decided: '2016-10-28' };
    await goneTo(hands, 'D5', [MINE, GIVE], LATER, ['APPROVED', 'DEFERRED']);
    const anew = (outcome: string) => ({ list: 'D5', decisions: [{ order: 2, outcome }] });
    await done(hands.government, 'decideAdjustment', anew('APPROVED'), '2016-11-10');
    const before = [
      'conflict',
      expect.stringMatching(/^2016-11-01 早于调整事项 D5\|2.* 的审定日期（2016-11-10）。$/),
    ];
    expect(await refusal(hands.government, 'decideAdjustment', anew('REJECTED'), '2016-11-01')).toEqual(
      before,
    );
    const sign = { list: 'D5', document: 'M1' };
    expect(await refusal(hands.reform, 'signMemorandum', sign, '2016-11-01')).toEqual(before);
    expect(await refusal(hands.reform, 'withdrawAdjustment', { list: 'D5' }, '2016-11-01')).toEqual(before);
    await done(hands.reform, 'signMemorandum', sign, '2016-11-11');
    await done(hands.reform, 'withdrawAdjustment', { list: 'D5' }, '2016-11-12');
  });
});
