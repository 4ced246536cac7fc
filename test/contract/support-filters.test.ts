import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { loadOracle } from '../oracle/acting.ts';
import { asking, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';

/** What each list of support keeps of its rows, by each of its filters; today is 2016-11-24. */
let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, RUNNING_CITY, 'what supports powers');
  ask = asking(database);
  return () => database.close();
});

const NODES = {
  trainings: 'code',
  secondments: 'mode person { code }',
  experts: 'code',
  evaluations: 'evaluator',
} as const;

describe('a filter', () => {
  it.each<readonly [keyof typeof NODES, string, string, readonly string[]]>([
    ['trainings', 'by: ["C1"]', '', ['TR1', 'TR2']],
    ['trainings', 'by: ["Z1", "X9"]', '', []],
    ['trainings', 'by: []', '', []],
    ['trainings', 'from: "2015-10-12"', '', ['TR1', 'TR2']],
    ['trainings', 'from: "2015-10-13"', '', ['TR2']],
    ['trainings', 'to: "2016-03-01"', '', ['TR1', 'TR2']],
    ['trainings', 'to: "2016-02-29"', '', ['TR1']],
    ['trainings', 'from: "2015-10-13", to: "2016-02-29"', '', []],
    ['secondments', 'modes: [SHIFT_LEAD]', '2015-12-31', ['SHIFT_LEAD']],
    ['secondments', 'modes: [SHIFT_LEAD, REMOTE]', '2016-01-01', ['REMOTE']],
    ['secondments', 'modes: [STATIONED]', '2016-01-01', []],
    ['secondments', 'modes: []', '2016-01-01', []],
    ['experts', 'kinds: [APPROVAL]', '2016-01-01', ['EX1']],
    ['experts', 'kinds: [ENFORCEMENT, APPROVAL]', '2016-01-01', ['EX1', 'EX2']],
    ['experts', 'kinds: [ENFORCEMENT]', '2016-06-01', []],
    ['experts', 'kinds: []', '2016-01-01', []],
    ['experts', 'text: "大气"', '2016-01-01', ['EX1']],
    ['experts', 'text: "某大学"', '2016-01-01', ['EX1']],
    ['experts', 'text: "孙"', '2016-01-01', ['EX2']],
    ['experts', 'text: "孙", kinds: [APPROVAL]', '2016-01-01', []],
    ['evaluations', 'powers: ["A1"]', '', ['某厂']],
    ['evaluations', 'powers: ["A2", "X9"]', '', []],
    ['evaluations', 'powers: []', '', []],
    ['evaluations', 'powers: ["A1"], kinds: [THIRD_PARTY]', '', []],
  ])('of %s keeps with %s on %s: %j', async (list, filter, day, kept) => {
    const asOf = day === '' ? '' : `, asOf: "${day}"`;
    const { [list]: found } = await dataOf(
      ask(`{ ${list}(${filter}${asOf}) { totalCount edges { node { ${NODES[list]} } } } }`),
    );
    const told = found.edges.map(({ node }: Data) => node.code ?? node.mode ?? node.evaluator);
    expect([found.totalCount, told]).toEqual([kept.length, kept]);
  });
});

describe('loadPerPerson', () => {
  const DAY = '2015-11-20';
  const page = async (args: string) => {
    const { loadPerPerson } = await dataOf(
      ask(
        `{ loadPerPerson(asOf: "${DAY}"${args}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { person { code } } } } }`,
      ),
    );
    return loadPerPerson;
  };

  it('comes page by page, each after the cursor of the one before', async () => {
    const expected = loadOracle(RUNNING_CITY, DAY, null).map(({ person }) => person);
    expect(expected.length).toBeGreaterThan(1);
    const told: string[] = [];
    let after = '';
    for (const [place] of expected.entries()) {
      const { totalCount, pageInfo, edges } = await page(`, first: 1${after}`);
      expect([totalCount, edges.length]).toEqual([expected.length, 1]);
      expect(pageInfo).toEqual({ hasNextPage: place < expected.length - 1, endCursor: edges[0].cursor });
      told.push(edges[0].node.person.code);
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(told).toEqual(expected);
    expect((await page(`, first: 1${after}`)).edges).toEqual([]);
  });

  it('of no zone, or of one that is not there, is nobody', async () => {
    for (const zones of ['[]', '["X9"]', '["Z2"]'])
      expect(await page(`, zones: ${zones}`)).toMatchObject({ totalCount: 0, edges: [] });
  });
});
