import { beforeAll, describe, expect, it } from 'vitest';
import { cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { NEVER } from '../../graph/record/revisions.ts';
import { asking, dataOf, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importTables } from '../support/tables.ts';

let database: Database;
let ask: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, SMALL_CITY);
  const rows = [
    { code: 'B1', legalBasis: '《中华人民共和国环境保护法》（2014修订）第六十条；《示例条例》第2条、第十条' },
    { code: 'B2', legalBasis: '《环境保护法》（1989-12-26版）第四十五条；《环境保护法》第四十五条' },
  ];
  const powers = rows.map((row) => ({ ...row, name: row.code, type: '行政处罚', department: 'C1' }));
  expect((await importTables(database, { powers })).list).toEqual([]);
  const execute = asking(database);
  ask = (document, variables) => dataOf(execute(document, variables));
  return () => database.close();
});

describe('a law', () => {
  it.each(['环境保护法', '中华人民共和国环境保护法', '《中华人民共和国环境保护法》'])(
    'is one, however it is cited: %s',
    async (name) => {
      const { law } = await ask('query ($name: String!) { law(name: $name) { code name } }', { name });
      expect(law).toEqual({ code: '环境保护法', name: '环境保护法' });
    },
  );

  it('that no power rests on is null', async () => {
    expect(await ask('{ law(name: "刑法") { name } }')).toEqual({ law: null });
  });

  it('leads by its articles to powers, their chains and the zones that hold them on that day', async () => {
    const document = `query ($day: Date) { law(name: "环境保护法", asOf: $day) { articles {
      number powers { code } chains { code } zones { code }
    } } }`;
    const { law } = await ask(document, { day: '2015-11-01' });
    expect(law.articles).toEqual([
      {
        number: '45',
        powers: [{ code: 'A1' }, { code: 'B2' }],
        chains: [{ code: 'K1' }],
        zones: [{ code: 'Z1' }],
      },
      { number: '60', powers: [{ code: 'B1' }], chains: [], zones: [] },
    ]);
    const later = await ask(document, { day: '2016-11-01' });
    expect(later.law.articles[0].zones).toEqual([]);
  });

  it('has the editions that powers cite, and those have their powers', async () => {
    const { law } = await ask(
      '{ law(name: "环境保护法") { editions { code name day law { code } powers { code } } } }',
    );
    expect(law.editions).toEqual([
      {
        code: '环境保护法|1989-12-26',
        name: '1989-12-26',
        day: '1989-12-26',
        law: { code: '环境保护法' },
        powers: [{ code: 'B2' }],
      },
      {
        code: '环境保护法|2014修订',
        name: '2014修订',
        day: null,
        law: { code: '环境保护法' },
        powers: [{ code: 'B1' }],
      },
    ]);
    const { power } = await ask('{ power(code: "B1") { editions { name } } }');
    expect(power.editions).toEqual([{ name: '2014修订' }]);
  });

  it('has its articles in the order of their numbers', async () => {
    const { law } = await ask('{ law(name: "示例条例") { articles { number } } }');
    expect(law.articles.map(({ number }: Data) => number)).toEqual(['2', '10']);
  });
});

describe('the list of laws', () => {
  it.each([
    ['all', {}, ['环境保护法', '示例条例']],
    ['names', { names: ['《示例条例》', '刑法'] }, ['示例条例']],
    ['no name', { names: [] }, []],
    ['powers', { powers: ['A1'] }, ['环境保护法']],
    ['zones that hold a power on that day', { zones: ['Z1'] }, ['环境保护法']],
    ['zones that hold none', { zones: ['Z2'] }, []],
    ['a part of a name', { text: '保护' }, ['环境保护法']],
    ['a name with its marks', { text: '《中华人民共和国环境保护法》' }, ['环境保护法']],
    ['a text of no law', { text: '公务员' }, []],
    ['a text and zones', { text: '条例', zones: ['Z1'] }, []],
  ])('keeps by %s', async (_by, variables, codes) => {
    const { laws } = await ask(
      `query ($names: [String!], $powers: [ID!], $zones: [ID!], $text: String) {
        laws(names: $names, powers: $powers, zones: $zones, text: $text, asOf: "2015-11-01") { totalCount edges { node { code } } }
      }`,
      variables,
    );
    expect(laws.edges.map(({ node }: Data) => node.code).toSorted()).toEqual(codes.toSorted());
    expect(laws.totalCount).toBe(codes.length);
  });
});

it('an article that is repealed stays so when another power comes to cite it', async () => {
  await database.command(
    cypher`
    MATCH (article:Article {code: '示例条例|2'})<-[:VERSION_OF]-(version:ArticleVersion)
    SET version.validTo = 20160101, version.digest = 'repealed', article.settledAt = $never`,
    { never: NEVER },
  );
  await importTables(database, {
    powers: [{ code: 'B3', name: 'B3', type: '行政处罚', department: 'C1', legalBasis: '《示例条例》第2条' }],
  });
  const document = 'query ($day: Date) { law(name: "示例条例", asOf: $day) { articles { number } } }';
  const numbersOn = async (day: string) =>
    (await ask(document, { day })).law.articles.map(({ number }: Data) => number);
  expect(await numbersOn('2015-12-31')).toEqual(['2', '10']);
  expect(await numbersOn('2016-01-01')).toEqual(['10']);
});
