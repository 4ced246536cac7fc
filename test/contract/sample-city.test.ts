import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { importFolder } from '../support/workbook.ts';
import { flatCoverage, flatResponsibility, flatTrace } from './sample-answers.ts';

const FOLDER = fileURLToPath(new URL('../data/sample-city', import.meta.url));
const expected = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Data;

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  const { errors } = await importFolder(database, FOLDER);
  expect(errors).toBe(0);
  ask = asking(database);
  return () => database.close();
});

/** Every entry of a connection, page by page. */
async function walk(page: (after: string | null) => Promise<Data>): Promise<Data[]> {
  const entries: Data[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo, totalCount } = await page(after);
    entries.push(...edges.map(({ node }: Data) => node));
    after = pageInfo.endCursor;
    if (pageInfo.hasNextPage) continue;
    expect(entries).toHaveLength(totalCount);
    return entries;
  }
}

describe('the sample city answers as other programs worked it out', () => {
  it.each(expected.powerTrace as Data[])(
    'power-trace of $expect.code on $asOf',
    async ({ asOf, expect: answer }) => {
      const { power } = await dataOf(ask(contract('power-trace'), { code: answer.code, asOf }));
      expect(flatTrace(power)).toEqual(answer);
    },
  );

  it.each(Object.entries(expected.chainCoverage as Data))('chain-coverage on %s', async (asOf, answer) => {
    const document = contract('chain-coverage');
    const found = await walk(
      async (after) => (await dataOf(ask(document, { asOf, first: 17, after }))).chainCoverage,
    );
    expect(found.map(flatCoverage)).toEqual(answer);
    for (const each of found) expect(each.complete).toBe(each.held === each.total);
  });

  it.each(expected.accountability as Data[])(
    'accountability of $person on $asOf',
    async ({ asOf, person, expect: answer }) => {
      const document = contract('accountability');
      const found = await walk(
        async (after) =>
          (await dataOf(ask(document, { code: person, asOf, first: 5, after }))).person.responsibilities,
      );
      expect(found.map(flatResponsibility)).toEqual(answer);
    },
  );

  it('zone: departments, capacities and first delegations of a zone', async () => {
    const { zone } = await dataOf(ask(contract('zone'), { code: 'Z01', asOf: '2016-01-01' }));
    expect(zone).toMatchObject({ code: 'Z01', class: 'CLASS_ONE' });
    expect(zone.scores.find(({ kind }: Data) => kind === 'NOT_FILED').checked).toBe(
      zone.delegations.totalCount,
    );
    expect(zone.departments).toHaveLength(12);
    expect(zone.departments[0]).toEqual({
      code: 'Z01D00',
      name: '规划分局',
      counterpart: { code: 'C00', name: '示例市规划局' },
    });
    const { edges, totalCount, pageInfo } = zone.delegations;
    expect(edges).toHaveLength(20);
    expect(pageInfo.hasNextPage).toBe(true);
    const held = await dataOf(
      ask(
        '{ powers(zones: ["Z01"], asOf: "2016-01-01", first: 500) { totalCount edges { node { code } } } }',
      ),
    );
    expect(held.powers.totalCount).toBe(totalCount);
    expect(edges.map(({ node }: Data) => node.power.code)).toEqual(
      held.powers.edges.slice(0, 20).map(({ node }: Data) => node.code),
    );
  });

  it('an unknown code is null at the root and keeps nothing as a filter', async () => {
    expect(
      await dataOf(
        ask(
          '{ power(code: "?") { code } zone(code: "?") { code } person(code: "?") { code } chain(code: "?") { code } }',
        ),
      ),
    ).toEqual({
      power: null,
      zone: null,
      person: null,
      chain: null,
    });
    const { chainCoverage } = await dataOf(
      ask(contract('chain-coverage'), { zones: ['?'], asOf: '2016-01-01' }),
    );
    expect(chainCoverage).toMatchObject({ totalCount: 0, edges: [] });
  });
});
