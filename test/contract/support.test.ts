import { beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../domain/access/actor.ts';
import { addDays } from '../../domain/civil-days.ts';
import { dayFromIso, isoFromDay } from '../../domain/days.ts';
import { RAISED_TABLE, stateOf } from '../../domain/states.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, askingWith, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';

/** What stands by a power, what was raised and how zones were rated: each document of the contract, as the rows have it. */
const CITY = {
  ...RUNNING_CITY,
  documentScopes: [
    ['document', 'topic', 'zoneClass', 'zone', 'department', 'power', 'step', 'validFrom', 'validTo'],
    ['D2', '操作规则', '', '', '', 'A1', '', '2015-10-01', ''],
    ['D3', '法律法规', '', '', 'C1', '', '', '2015-10-01', '2016-01-01'],
    ['D3', '示范文本', '', 'Z1', '', 'A1', '', '2015-10-01', ''],
    ['D3', '职责关系', '', '', '', 'A1', '', '2015-10-01', ''],
  ],
};

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, CITY, 'what supports powers');
  ask = asking(database);
  return () => database.close();
});

const as = (claims: Claims): Ask => askingWith(database, claims);
const around = (...days: readonly string[]): readonly string[] =>
  [...new Set(days)].flatMap((day) =>
    [-1, 0, 1].map((by) => isoFromDay(addDays(dayFromIso(day) ?? 0, by)) ?? ''),
  );
const on = (day: string, from: string, to: string) => from <= day && (to === '' || day < to);

describe('what stands by a power', () => {
  it('is what its rows say on each day and the days beside it', async () => {
    for (const asOf of around('2015-10-01', '2015-10-12', '2016-01-01', '2016-10-01')) {
      const { power } = await dataOf(ask(contract('lifecycle/power-support'), { code: 'A1', asOf }));
      expect([asOf, power.contacts.map(({ phone }: Data) => phone)]).toEqual([
        asOf,
        [
          ...(on(asOf, '2015-10-01', '') ? ['0711-1'] : []),
          ...(on(asOf, '2015-10-01', '2016-10-01') ? ['0711-2'] : []),
        ],
      ]);
      expect(power.documents.map(({ topic }: Data) => topic)).toEqual([
        ...(on(asOf, '2015-10-01', '') ? ['OPERATION'] : []),
        // Of all powers of its department; and what binds another zone or step alone is no part of the manual.
        ...(on(asOf, '2015-10-01', '2016-01-01') ? ['LAWS'] : []),
        ...(on(asOf, '2015-10-01', '') ? ['MODELS'] : []),
      ]);
      expect(power.trainings).toEqual(
        on(asOf, '2015-10-12', '')
          ? [{ code: 'TR1', title: '排污业务培训', endsOn: '2015-10-14', by: { name: '环保局' } }]
          : [],
      );
      expect(power.experts.map(({ code, fields }: Data) => [code, ...fields])).toEqual([
        ['EX1', '水污染', '大气'],
      ]);
    }
  });

  it('is a training from the day on which it begins, of whoever took part too', async () => {
    for (const asOf of around('2015-10-12', '2016-03-01')) {
      const { person } = await dataOf(
        ask(
          'query ($asOf: Date) { person(code: "N2", asOf: $asOf) { trainings { training { code } result } } }',
          {
            asOf,
          },
        ),
      );
      expect([
        asOf,
        person.trainings.map(({ training, result }: Data) => `${training.code} ${result}`),
      ]).toEqual([
        asOf,
        [
          ...(on(asOf, '2015-10-12', '') ? ['TR1 PASSED'] : []),
          ...(on(asOf, '2016-03-01', '') ? ['TR2 FAILED'] : []),
        ],
      ]);
    }
  });

  it('is an expert of its department as long as the power is that department’s: of a former one it finds nothing', async () => {
    const experts = async (ofPower: string, asOf: string): Promise<readonly string[]> => {
      const { power, experts } = await dataOf(
        ask(
          'query ($code: ID!, $asOf: Date) { power(code: $code, asOf: $asOf) { experts { code departments { code } powers { code } } experts2: experts(kinds: [ENFORCEMENT]) { code } } experts(powers: [$code], asOf: $asOf) { totalCount edges { node { code } } } }',
          { code: ofPower, asOf },
        ),
      );
      const codes = power.experts.map(({ code }: Data) => code);
      expect(experts.edges.map(({ node }: Data) => node.code)).toEqual(codes);
      expect(codes).toEqual(expect.arrayContaining(power.experts2.map(({ code }: Data) => code)));
      return codes;
    };
    expect(await experts('A2', '2015-06-01')).toEqual(['EX1', 'EX2']);
    await dataOf(
      ask(
        'mutation { setUpDepartment(input: {code: "C9", name: "水务局", kind: CITY_DEPARTMENT, parent: "CITY"}, asOf: "2016-02-01") { revision } }',
      ),
    );
    await dataOf(
      ask(
        'mutation { revisePower(input: {power: "A2", department: "C9"}, asOf: "2016-03-01") { revision } }',
      ),
    );
    expect(await experts('A2', '2016-02-29')).toEqual(['EX1', 'EX2']);
    expect(await experts('A2', '2016-03-01')).toEqual(['EX2']);
    expect(await experts('A2', '2016-06-01')).toEqual([]);
    expect(await experts('A1', '2016-03-01')).toEqual(['EX1']);
  });
});

describe('what was raised', () => {
  const RAISED = contract('lifecycle/raised');
  const rows = RUNNING_CITY.raised.slice(1).map((row) => row.map(String));

  it('is told by the day, in the state that its table says', async () => {
    for (const asOf of around('2015-11-01', '2015-11-05', '2015-11-10', '2015-11-12')) {
      const { raised } = await dataOf(ask(RAISED, { asOf }));
      const there = rows.filter((row) => (row[7] ?? '') <= asOf);
      expect(raised.totalCount).toBe(there.length);
      expect(raised.edges.map(({ node }: Data) => node)).toEqual(
        there.map(([code, , from, to, , power, task, raisedOn, dueBy, text, answered, answer, closed]) => {
          const by = (day = '') => (day !== '' && day <= asOf ? day : null);
          const days = [answered, closed].map((day = '') => dayFromIso(day) ?? null);
          return {
            ...{ code, kind: code === 'RA1' ? 'CONCERN' : 'DEMAND', raisedOn, dueBy: dueBy || null, text },
            ...{ from: expect.objectContaining({ code: from }), to: expect.objectContaining({ code: to }) },
            ...{ power: power ? { code: power } : null, task: task ? { code: task } : null },
            ...{ answeredOn: by(answered), answer: by(answered) && answer, closedOn: by(closed) },
            state: stateOf(
              RAISED_TABLE,
              { answeredOn: days[0] ?? null, closedOn: days[1] ?? null },
              dayFromIso(asOf) ?? 0,
            ),
          };
        }),
      );
    }
  });

  it('is kept by kinds, states, zones, powers and bodies', async () => {
    const codes = async (filters: string) => {
      const { raised } = await dataOf(ask(`{ raised(${filters}) { edges { node { code } } } }`));
      return raised.edges.map(({ node }: Data) => node.code);
    };
    expect(await codes('kinds: [DEMAND]')).toEqual(['RA2']);
    expect(await codes('states: [OPEN, ANSWERED]')).toEqual(['RA1']);
    expect(await codes('zones: ["Z1"]')).toEqual(['RA2']);
    expect(await codes('powers: ["A1", "X"]')).toEqual(['RA1']);
    expect(await codes('bodies: ["C1"]')).toEqual(['RA1']);
    expect(await codes('bodies: ["Z1"]')).toEqual(['RA1', 'RA2']);
    expect(await codes('states: []')).toEqual([]);
  });

  it('is found by its text, by whom it concerns', async () => {
    const found = async (by: Ask) => {
      const { search, raised } = await dataOf(
        by(
          '{ search(text: "账号不通") { totalCount edges { node { __typename ... on Raised { code } } } } raised { totalCount edges { node { code } } } }',
        ),
      );
      expect(search.totalCount).toBe(search.edges.length);
      expect(raised.totalCount).toBe(raised.edges.length);
      return [search, raised].map(({ edges }: Data) => edges.map(({ node }: Data) => node.code));
    };
    expect(await found(ask)).toEqual([['RA1'], ['RA1', 'RA2']]);
    expect(await found(as({ role: 'zone', zone: 'Z1' }))).toEqual([['RA1'], ['RA1', 'RA2']]);
    expect(await found(as({ role: 'department', department: 'C1' }))).toEqual([['RA1'], ['RA1']]);
    expect(await found(as({ role: 'zone', zone: 'Z2' }))).toEqual([[], []]);
    expect(await found(as({ role: 'supervision-office' }))).toEqual([['RA1'], ['RA1', 'RA2']]);
  });
});

describe('how zones were rated', () => {
  const EVALUATIONS = contract('lifecycle/evaluations');
  const told = async (by: Ask, variables: object) => {
    const { evaluations } = await dataOf(by(EVALUATIONS, { ...variables }));
    expect(evaluations.totalCount).toBe(evaluations.edges.length);
    return evaluations.edges.map(({ node }: Data) => [node.evaluator, node.score, node.publishedOn]);
  };

  it('is told from the day of the rating on, and counts once published', async () => {
    expect(await told(ask, { asOf: '2015-11-30' })).toEqual([]);
    expect(await told(ask, { asOf: '2015-12-09' })).toEqual([
      ['某厂', 80, null],
      ['市统计局', 92.5, null],
    ]);
    expect(await told(ask, { asOf: '2015-12-10', from: '2015-12-01', to: '2015-12-01' })).toEqual([
      ['某厂', 80, null],
      ['市统计局', 92.5, '2015-12-10'],
    ]);
    expect(await told(ask, { asOf: '2015-12-10', from: '2015-12-02' })).toEqual([]);
    expect(await told(ask, { asOf: '2015-12-10', zones: ['Z2'] })).toEqual([]);
  });

  it('is seen by all once it is published, and before by whom it is about', async () => {
    const other = as({ role: 'zone', zone: 'Z2' });
    expect(await told(other, { asOf: '2015-12-09' })).toEqual([]);
    expect(await told(other, { asOf: '2015-12-10' })).toEqual([['市统计局', 92.5, '2015-12-10']]);
    expect(await told(as({ role: 'zone', zone: 'Z1' }), { asOf: '2015-12-09' })).toHaveLength(2);
    expect(await told(as({ role: 'department', department: 'C1' }), { asOf: '2015-12-09' })).toHaveLength(1);
  });
});
