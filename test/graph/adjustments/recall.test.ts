import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../graph/database/database.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { ADJUSTED_CITY, goneTo, handsOf, listFor, type Hands } from '../../support/adjusting.ts';
import { contract, dataOf, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { done } from '../../support/giving.ts';

/** Powers are recalled, handed back and dropped by lists, and what was put off is decided later. Today is 2016-11-24. */
const CITY = {
  ...ADJUSTED_CITY,
  delegations: [
    ...ADJUSTED_CITY.delegations,
    ['Z1', 'A2', '委托', '2016-02-01', '', '备忘0号', '2016-02-05'],
  ],
  duties: [
    ['matter', 'city', 'days', 'dayKind', 'everyDays', 'dueBy', 'clause', 'document', 'validFrom', 'validTo'],
    ...['移交', '备案'].map((matter) => [
      matter,
      'CITY',
      30,
      '自然日',
      '',
      '',
      '二（三）',
      '',
      '2016-01-01',
      '',
    ]),
  ],
  transferItems: [
    ['power', 'order', 'name', 'kind', 'validFrom'],
    ['A2', 1, '检查表', '表格文书', '2016-01-01'],
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

const HELD = `query ($asOf: Date) {
  zone(code: "Z1", asOf: $asOf) { delegations { edges { node { power { code } } } } }
  filings(zones: ["Z1"], asOf: $asOf) { edges { node { subject state } } }
  obligations(zones: ["Z1"], matters: [TRANSFER], asOf: $asOf) { edges { node { power { code } state } } } }`;
/** What the zone holds, how its filings are, and of which powers something is still to be handed over. */
async function held(asOf: string) {
  const { zone, filings, obligations } = await dataOf(hands.local(HELD, { asOf }));
  return {
    powers: zone.delegations.edges.map(({ node }: Data) => node.power.code),
    filings: filings.edges.map(({ node }: Data) => `${node.subject} ${node.state}`),
    owed: obligations.edges.map(({ node }: Data) => `${node.power.code} ${node.state}`),
  };
}

describe('a department', () => {
  it('recalls a power by a list of its own, which its zone sees once it is submitted', async () => {
    const filing = { subject: 'DIVISION', zone: 'Z1', power: 'A2', to: 'C1' };
    await done(hands.zone, 'makeFiling', filing, '2016-03-01');
    const { c1, zone, other, reform, government } = hands;
    const list = 'R1';
    await done(c1, 'draftAdjustment', { code: list, zone: 'Z1', by: 'C1', name: '收回检查权' }, '2016-09-01');
    const items = [{ order: 1, action: 'GIVE_BACK', power: 'A2', reason: '检查不力' }];
    await done(c1, 'putItems', { list, items }, '2016-09-01');
    expect(await listFor(c1, list, '2016-09-02')).toMatchObject({
      state: 'DRAFT',
      allowed: ['putItems', 'submitAdjustment', 'withdrawAdjustment'],
    });
    for (const ask of [zone, other, government, hands.c2])
      expect(await listFor(ask, list, '2016-09-02')).toBeNull();
    await done(c1, 'submitAdjustment', { list, opinionsBy: '2016-09-30' }, '2016-09-05');
    expect(await listFor(zone, list, '2016-09-06')).toMatchObject({
      state: 'SUBMITTED',
      allowed: [],
      items: [{ order: 1, state: 'PENDING', delegation: { code: 'Z1|A2' } }],
    });
    expect((await listFor(c1, list, '2016-09-06'))?.allowed).toEqual(['giveOpinion', 'withdrawAdjustment']);
    for (const ask of [other, hands.c2]) expect(await listFor(ask, list, '2016-09-06')).toBeNull();
    await done(c1, 'giveOpinion', { list, order: 1, department: 'C1', stance: 'SUPPORT' }, '2016-09-06');
    await done(reform, 'forwardAdjustment', { list }, '2016-09-07');
    const decisions = [{ order: 1, outcome: 'APPROVED' }];
    await done(government, 'decideAdjustment', { list, decisions }, '2016-09-20');
    await done(reform, 'signMemorandum', { list, document: 'M1' }, '2016-09-21');
    await done(
      reform,
      'publishAdjustment',
      { list, effectiveFrom: '2016-10-15', media: ['日报'] },
      '2016-09-25',
    );
  });

  it('and is announced until its day, on which the power is gone with all that hung on it', async () => {
    const announced = await dataOf(
      hands.local(contract('lifecycle/announced'), { from: '2016-09-25', to: '2016-10-15', zones: ['Z1'] }),
    );
    const gone = announced.compareDays.edges.map(({ node }: Data) => `${node.kind} ${node.record}`);
    expect(gone).toContain('REMOVED DELEGATION');
    expect((await listFor(hands.zone, 'R1', '2016-10-14'))?.items).toMatchObject([{ state: 'ANNOUNCED' }]);
    expect(await held('2016-10-14')).toEqual({
      ...{ powers: ['A2', 'B2'], filings: ['DIVISION FILED'], owed: ['A2 LATE'] },
    });
    expect(await listFor(hands.zone, 'R1', '2016-10-15')).toMatchObject({
      state: 'IN_EFFECT',
      items: [{ state: 'CARRIED_OUT' }],
    });
    expect(await held('2016-10-15')).toEqual({ powers: ['B2'], filings: ['DIVISION VOID'], owed: [] });
  });
});

describe('a zone', () => {
  it('hands a power back by a list', async () => {
    const way = {
      ...{ drafted: '2016-09-01', submitted: '2016-09-10', forwarded: '2016-09-20' },
      ...{ decided: '2016-10-08', signed: '2016-10-10' },
    };
    await goneTo(hands, 'G1', [{ action: 'GIVE_BACK', power: 'B2' }], way);
    await done(
      hands.reform,
      'publishAdjustment',
      { list: 'G1', effectiveFrom: '2016-11-01', media: ['日报'] },
      '2016-10-20',
    );
    expect((await listFor(hands.zone, 'G1', '2016-11-01'))?.items).toMatchObject([{ state: 'CARRIED_OUT' }]);
    expect([(await held('2016-10-31')).powers, (await held('2016-11-01')).powers]).toEqual([['B2'], []]);
  });

  it('withdraws a list: its items are dropped from that day on, and what it names is free again', async () => {
    await goneTo(hands, 'W1', [{ action: 'TAKE_OVER', power: 'B1' }], {
      ...{ drafted: '2016-11-02', submitted: '2016-11-03' },
    });
    await done(hands.zone, 'withdrawAdjustment', { list: 'W1', note: '条件不成熟' }, '2016-11-05');
    expect((await listFor(hands.zone, 'W1', '2016-11-04'))?.items).toMatchObject([{ state: 'PENDING' }]);
    expect(await listFor(hands.zone, 'W1', '2016-11-05')).toMatchObject({
      ...{ state: 'WITHDRAWN', allowed: [], items: [{ state: 'DROPPED' }] },
    });
  });
});

describe('an item that was put off', () => {
  it('and is approved later is published and carried out; both decisions stay on their days', async () => {
    await goneTo(
      hands,
      'P1',
      [
        { action: 'TAKE_OVER', power: 'B1' },
        { action: 'TAKE_OVER', power: 'A1' },
      ],
      { drafted: '2016-11-06', submitted: '2016-11-07', forwarded: '2016-11-08', decided: '2016-11-09' },
      ['APPROVED', 'DEFERRED'],
    );
    const decisions = [{ order: 2, outcome: 'APPROVED', effectiveFrom: '2016-11-20' }];
    await done(hands.government, 'decideAdjustment', { list: 'P1', decisions }, '2016-11-12');
    await done(hands.reform, 'signMemorandum', { list: 'P1', document: 'M1' }, '2016-11-13');
    await done(
      hands.reform,
      'publishAdjustment',
      { list: 'P1', effectiveFrom: '2016-11-15', media: ['日报'] },
      '2016-11-14',
    );
    const second = async (asOf: string) => (await listFor(hands.zone, 'P1', asOf))?.items[1];
    expect(await second('2016-11-11')).toMatchObject({ state: 'DEFERRED', outcome: 'DEFERRED' });
    expect(await second('2016-11-12')).toMatchObject({ state: 'APPROVED', outcome: 'APPROVED' });
    expect(await second('2016-11-19')).toMatchObject({ state: 'ANNOUNCED' });
    expect(await second('2016-11-20')).toMatchObject({ state: 'CARRIED_OUT' });
    expect((await held('2016-11-20')).powers).toEqual(['A1', 'B1']);
    expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
  });
});
