import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../domain/civil-days.ts';
import { dayFromIso, isoFromDay, STILL, type Day } from '../../domain/days.ts';
import {
  itemsThatDiffer,
  ordersThatDiffer,
  type ResponsibilityRow,
  type StepRow,
  type SupervisionRow,
} from '../../domain/division.ts';
import { FILING_TABLE, handedBy, stateOf, TRANSFER_TABLE, type TransferRow } from '../../domain/states.ts';
import { isOfTerm, termOn, termsOf } from '../../domain/terms.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';

/**
 * What each power of a zone stands on, and what was handed over and filed with it. Z1 holds A1 for two terms, with a month
 * between them; every state of the tables is reached, and each day on which anything happened is asked with its neighbours.
 */
const TRANSFERS = [
  // Received; a second copy was refused.
  [1, '2015-10-12', '', '2015-10-15', ''],
  [1, '2015-11-02', '', '', '2015-11-04'],
  // In part and refused, then whole and received.
  [2, '2015-10-20', '是', '', '2015-10-22'],
  [2, '2015-11-10', '', '2015-11-12', ''],
  // Never more than a part; nothing of the fourth.
  [3, '2015-10-25', '是', '2015-10-26', ''],
  // Prepared between the terms, for the second.
  [1, '2016-10-15', '', '', ''],
] as const;
const FILINGS = [
  ['责任分工', '2015-10-20', '2015-10-24', ''],
  ['监管清单', '2015-11-01', '', ''],
  // Between the terms, for the second; returned, and filed anew.
  ['责任分工', '2016-10-15', '2016-10-18', '2016-10-20'],
  ['责任分工', '2016-11-05', '', ''],
] as const;
/** How it is supervised: one item ends as another begins, before the list is filed; one begins after. */
const SUPERVISION = [
  [1, '日常检查；双随机', '', 'S1', 'N1', '2015-10-01', ''],
  [2, '专项检查', 2, '', '', '2015-10-20', '2015-11-01'],
  [3, '专项检查', 2, '', '', '2015-11-20', '2016-02-01'],
] as const;
const DELEGATIONS = [
  ['Z1', 'A1', '授权', '2015-10-01', '2016-03-01', '备忘1号', ''],
  // The mode is altered, and the term goes on.
  ['Z1', 'A1', '委托', '2016-03-01', '2016-10-01', 'M2', ''],
  ['Z1', 'A1', '委托', '2016-11-01', '', '', ''],
] as const;
const CITY = {
  ...SMALL_CITY,
  delegations: [SMALL_CITY.delegations[0] ?? [], ...DELEGATIONS],
  documents: [
    ['code', 'title', 'kind', 'number', 'issuer', 'issuedOn', 'publishedOn', 'media'],
    ['D1', '授权决定', '授权文件', '政发1号', 'CITY', '2015-09-01', '2015-10-10', '日报'],
    ['D2', '委托书', '委托书', '', 'C1', '', '', ''],
    ['M1', '备忘录', '备忘录', '备忘1号', 'CITY', '', '2015-10-05', '日报'],
    ['M2', '又一备忘录', '备忘录', '', 'CITY', '', '', ''],
  ],
  standings: [
    ['document', 'kind', 'zone', 'power', 'grantor', 'validFrom', 'validTo'],
    ['D1', '授权', 'Z1', '', 'CITY', '2015-10-05', ''],
    ['D2', '委托', 'Z1', 'A1', 'C1', '2016-04-01', ''],
    ['D2', '委托', 'Z1', '', 'C1', '2016-04-01', '2016-05-01'],
    ['D2', '委托', 'Z1', 'A2', 'C1', '2015-10-05', ''],
    ['D2', '委托', 'Z1', '', 'CITY', '2015-10-05', ''],
  ],
  transferItems: [
    ['power', 'order', 'name', 'kind'],
    ...[1, 2, 3, 4].map((order) => ['A1', order, `第${order}件`, '表格文书']),
  ],
  transfers: [
    ['zone', 'power', 'item', 'handedOn', 'isPart', 'receivedOn', 'refusedOn'],
    ...TRANSFERS.map((row) => ['Z1', 'A1', ...row]),
  ],
  filings: [
    ['subject', 'filedOn', 'acceptedOn', 'returnedOn', 'zone', 'power', 'to'],
    ...FILINGS.map((row) => [...row, 'Z1', 'A1', 'C1']),
  ],
  supervisionItems: [
    [
      ...['zone', 'power', 'name', 'department', 'order', 'methods', 'step'],
      ...['section', 'person', 'validFrom', 'validTo'],
    ],
    ...SUPERVISION.map((row) => ['Z1', 'A1', '现场', 'Z1D1', ...row]),
  ],
  duties: [
    ['matter', 'city', 'days', 'dayKind', 'dueBy', 'clause', 'validFrom', 'validTo'],
    ['移交', 'CITY', '', '', '2015-11-10', '二（三）', '2015-07-13', '2015-11-11'],
    ['移交', '', 5, '工作日', '', '二（三）', '2016-06-01', ''],
  ],
  calendarDays: [
    ['day', 'kind'],
    ['2016-11-03', '放假'],
  ],
};

const day = (text: string): Day => dayFromIso(text) ?? 0;
const dayOrNone = (text: string): Day | null => dayFromIso(text) ?? null;
const terms = termsOf(
  DELEGATIONS.map(([, , , from, to]) => ({ validFrom: day(from), validTo: dayFromIso(to) ?? STILL })),
);

/** Each day on which something happens, the one before, and the one after. */
const DAYS = [
  ...new Set(
    [
      ...TRANSFERS.flatMap((row) => row.slice(1)),
      ...FILINGS.flatMap((row) => row.slice(1)),
      ...SUPERVISION.flatMap((row) => row.slice(5)),
      ...DELEGATIONS.flatMap((row) => row.slice(3, 5)),
      ...['2015-11-15', '2016-01-01', '2016-04-01', '2016-06-01', '2016-11-09'],
    ].flatMap((each) => {
      const on = dayFromIso(String(each));
      return on === undefined ? [] : [addDays(on, -1), on, addDays(on, 1)];
    }),
  ),
].sort((a, b) => a - b);

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  await emptyDatabase(database);
  expect((await importSheets(database, CITY)).list).toEqual([]);
  return () => database.close();
});

/** The delegation of the zone on a day; undefined while it is not in force. */
async function heldOn(on: Day): Promise<Data> {
  const { zone } = await dataOf(
    ask(contract('lifecycle/hand-over-state'), { zone: 'Z1', asOf: isoFromDay(on) }),
  );
  return zone.delegations.edges[0]?.node;
}
const each = async (look: (held: Data, on: Day) => void | Promise<void>): Promise<void> => {
  for (const on of DAYS) {
    const held = await heldOn(on);
    expect([on, held !== undefined]).toEqual([on, termOn(terms, on) !== undefined]);
    if (held) await look(held, on);
  }
};

describe('the state of what was handed over, on every day', () => {
  it('of each item is that of the table', async () => {
    const seen = new Set<string>();
    await each((held, on) => {
      const term = termOn(terms, on);
      if (!term) throw new Error('no term');
      const states = [1, 2, 3, 4].map((order) => {
        const rows = TRANSFERS.filter(([item]) => item === order).map(
          ([, handedOn, isPart, receivedOn, refusedOn]): TransferRow => ({
            handedOn: day(handedOn),
            isPart: isPart !== '',
            receivedOn: dayOrNone(receivedOn),
            refusedOn: dayOrNone(refusedOn),
          }),
        );
        const handed = handedBy(rows, term, on);
        return {
          name: `第${order}件`,
          state: stateOf(TRANSFER_TABLE, handed, on),
          last: handed.at(-1)?.handedOn,
        };
      });
      for (const { state } of states) seen.add(state);
      expect([
        on,
        held.transfers.map(({ item, state, last }: Data) => ({
          ...{ name: item.name, state },
          last: dayFromIso(last?.handedOn ?? ''),
        })),
      ]).toEqual([on, states]);
    });
    expect([...seen].sort()).toEqual(['HANDED', 'IN_PART', 'OWED', 'RECEIVED', 'REFUSED']);
  });

  it.each([
    ['2015-10-14', ['HANDED', 'OWED', 'OWED', 'OWED']],
    ['2015-10-15', ['RECEIVED', 'OWED', 'OWED', 'OWED']],
    ['2015-10-21', ['RECEIVED', 'IN_PART', 'OWED', 'OWED']],
    ['2015-10-22', ['RECEIVED', 'REFUSED', 'OWED', 'OWED']],
    ['2015-11-11', ['RECEIVED', 'HANDED', 'IN_PART', 'OWED']],
    // The altered mode begins no new term.
    ['2016-09-30', ['RECEIVED', 'RECEIVED', 'IN_PART', 'OWED']],
    ['2016-11-01', ['HANDED', 'OWED', 'OWED', 'OWED']],
  ])('on %s', async (on, states) => {
    expect((await heldOn(day(on))).transfers.map(({ state }: Data) => state)).toEqual(states);
  });

  it('tells no day and no receipt before it came', async () => {
    const last = async (on: string) => (await heldOn(day(on))).transfers[0].last;
    expect(await last('2015-10-14')).toMatchObject({ handedOn: '2015-10-12', receivedOn: null });
    expect(await last('2015-10-15')).toMatchObject({ receivedOn: '2015-10-15', refusedOn: null });
  });

  it.each([
    // By the city's own; where that has ended the general one demands it, and what it was due by stays.
    ['2015-11-10', '2015-10-01', '2015-11-10'],
    ['2015-11-11', null, null],
    ['2016-06-01', '2015-10-01', '2015-11-10'],
    // 2016-11-03 is free.
    ['2016-11-01', '2016-11-01', '2016-11-09'],
  ])('on %s it is owed since %s and due %s', async (on, since, due) => {
    for (const status of (await heldOn(day(on))).transfers) expect(status).toMatchObject({ since, due });
  });
});

describe('the state of what was filed, on every day', () => {
  const steps: readonly StepRow[] = [1, 2].map((order) => ({
    ...{ order, name: '', kind: '', validFrom: 0, validTo: STILL },
  }));
  const responsibilities = SMALL_CITY.responsibilities.slice(1).map(
    ([, , step, department, leader, section, post, staff, from, to]): ResponsibilityRow =>
      ({
        ...{ step, department, leader, section, post, staff },
        ...{ validFrom: day(String(from)), validTo: dayFromIso(String(to)) ?? STILL },
      }) as ResponsibilityRow,
  );

  const items = SUPERVISION.map(([order, methods, step, section, person, from, to]): SupervisionRow => ({
    ...{ order, name: '现场', methods: methods.split('；'), everyDays: null, step: step || null },
    ...{ department: 'Z1D1', section: section || null, person: person || null, result: null },
    ...{ validFrom: day(from), validTo: dayFromIso(to) ?? STILL },
  }));

  it('is that of the table, and whether it says what holds', async () => {
    const seen = new Set<string>();
    await each((held, on) => {
      const term = termOn(terms, on);
      const told = FILINGS.filter(([, filedOn]) => day(filedOn) <= on).map(
        ([subject, filed, accepted, returned]) => {
          const filedOn = day(filed);
          const [acceptedOn, returnedOn] = [dayOrNone(accepted), dayOrNone(returned)];
          const state = stateOf(FILING_TABLE, { filedOn, acceptedOn, returnedOn, terms }, on);
          const isOf = term !== undefined && isOfTerm(term, filedOn);
          const since = Math.max(filedOn, term?.from ?? 0);
          const changed =
            subject === '责任分工'
              ? ordersThatDiffer({ steps, responsibilities }, since, on)
              : itemsThatDiffer(items, since, on);
          return {
            subject: subject === '责任分工' ? 'DIVISION' : 'SUPERVISION_LIST',
            filedOn: isoFromDay(filedOn),
            state,
            isOutdated: isOf && ['FILED', 'ACCEPTED'].includes(state) && changed.length > 0,
          };
        },
      );
      for (const { state, isOutdated } of told) seen.add(state).add(String(isOutdated));
      expect([
        on,
        held.filings.map(({ subject, filedOn, state, isOutdated }: Data) => ({
          ...{ subject, filedOn, state, isOutdated },
        })),
      ]).toEqual([on, told.toSorted((a, b) => (a.subject + a.filedOn < b.subject + b.filedOn ? -1 : 1))]);
    });
    expect([...seen].sort()).toEqual(['ACCEPTED', 'FILED', 'RETURNED', 'VOID', 'false', 'true']);
  });

  it('tells no day before it came', async () => {
    const first = async (on: string) => (await heldOn(day(on))).filings[0];
    expect(await first('2015-10-23')).toMatchObject({ state: 'FILED', acceptedOn: null });
    expect(await first('2015-10-24')).toMatchObject({ state: 'ACCEPTED', acceptedOn: '2015-10-24' });
  });

  it('of a supervision list is outdated by an item that began since, and no more once that ended', async () => {
    const isOutdated = async (on: string) =>
      (await heldOn(day(on))).filings.find((each: Data) => each.subject === 'SUPERVISION_LIST')?.isOutdated;
    expect(await isOutdated('2015-11-19')).toBe(false);
    expect(await isOutdated('2015-11-20')).toBe(true);
    expect(await isOutdated('2016-02-01')).toBe(false);
  });

  it.each(['FILED', 'ACCEPTED', 'RETURNED', 'VOID'])('is what a list keeps by: %s', async (state) => {
    for (const on of DAYS) {
      const { all, some } = await dataOf(
        ask(
          `query ($on: Date, $states: [FilingState!]) { all: filings(asOf: $on) { edges { node { filedOn state } } } some: filings(asOf: $on, states: $states, zones: ["Z1"]) { totalCount edges { node { filedOn state } } } }`,
          { on: isoFromDay(on), states: [state] },
        ),
      );
      expect(some.edges).toEqual(all.edges.filter(({ node }: Data) => node.state === state));
      expect(some.totalCount).toBe(some.edges.length);
    }
  });
});

describe('what it stands on', () => {
  it.each([
    ['2015-10-04', [], null],
    ['2015-10-05', [['AUTHORIZATION', null, false]], ['M1', true]],
    ['2015-10-10', [['AUTHORIZATION', null, true]], ['M1', true]],
    ['2016-03-01', [], ['M2', false]],
    [
      '2016-04-01',
      [
        ['ENTRUSTMENT', 'A1', false],
        ['ENTRUSTMENT', null, false],
      ],
      ['M2', false],
    ],
    ['2016-05-01', [['ENTRUSTMENT', 'A1', false]], ['M2', false]],
    ['2016-11-01', [['ENTRUSTMENT', 'A1', false]], null],
  ] as const)('on %s: standings by the mode, and the memorandum', async (on, standings, memorandum) => {
    const held = await heldOn(day(on));
    expect(
      held.standings.map(({ kind, power, document }: Data) => [
        kind,
        power?.code ?? null,
        document.isPublished,
      ]),
    ).toEqual(standings);
    const { memorandumDocument: paper } = held;
    if (on === '2015-10-04')
      expect(paper).toMatchObject({ code: 'M1', isPublished: false, publishedOn: null });
    else expect(paper && [paper.code, paper.isPublished]).toEqual(memorandum);
  });
});
