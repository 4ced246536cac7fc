import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
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
  const { list } = await importTables(database, {
    aliases: [
      { organization: 'C1', name: '市环境保护局' },
      { organization: 'C1', name: '环保局（旧）', validTo: '2015-06-01' },
      { organization: 'Z1', name: '东开发区' },
    ],
    powers: [
      { code: 'A3', name: '甲', type: '行政许可', department: 'C1', officialCodes: 'X1；X2' },
      { code: 'A4', name: '乙', type: '行政许可', department: 'C1', officialCodes: 'X1' },
    ],
    identifiers: [
      { power: 'A3', scheme: '省编码', value: 'X1', version: '2025-04' },
      { power: 'A4', scheme: '省编码', value: 'X1' },
    ],
    powerSources: [{ power: 'A3', source: '某区办事指南', place: '某区', body: '某区人社局' }],
    referenceItems: [
      {
        code: 'R1',
        name: '档案查询',
        reasons: '公共服务',
        type: '公共服务',
        source: '某区办事指南',
        place: '某区',
      },
      { code: 'R2', name: '无类型事项', reasons: '缺类型；缺部门', body: '某处', officialCodes: 'X9' },
    ],
  });
  expect(list).toEqual([]);
  const execute = asking(database);
  ask = (document, variables) => dataOf(execute(document, variables));
  return () => database.close();
});

describe('an official code', () => {
  it('finds every power that has it', async () => {
    const { powers } = await ask(
      '{ powers(officialCodes: ["X1"]) { totalCount edges { node { code identifiers { scheme value version power { code } } } } } }',
    );
    expect(powers).toEqual({
      totalCount: 2,
      edges: [
        {
          node: {
            code: 'A3',
            identifiers: [{ scheme: '省编码', value: 'X1', version: '2025-04', power: { code: 'A3' } }],
          },
        },
        {
          node: {
            code: 'A4',
            identifiers: [{ scheme: '省编码', value: 'X1', version: null, power: { code: 'A4' } }],
          },
        },
      ],
    });
  });

  it('finds nothing where nothing has it', async () => {
    expect(await ask('{ powers(officialCodes: ["Y"]) { totalCount } }')).toEqual({
      powers: { totalCount: 0 },
    });
  });
});

it('a power says where it was found, as it stands there', async () => {
  const { power } = await ask('{ power(code: "A3") { sources { source place department body } } }');
  expect(power.sources).toEqual([
    { source: '某区办事指南', place: '某区', department: null, body: '某区人社局' },
  ]);
});

it('an organisation has the other names that it has on that day', async () => {
  const document =
    'query ($day: Date) { department(code: "C1", asOf: $day) { aliases } zone(code: "Z1", asOf: $day) { aliases } }';
  expect(await ask(document, { day: '2015-01-01' })).toEqual({
    department: { aliases: ['市环境保护局', '环保局（旧）'] },
    zone: { aliases: ['东开发区'] },
  });
  expect((await ask(document, { day: '2016-01-01' })).department.aliases).toEqual(['市环境保护局']);
});

describe('a reference item', () => {
  it('is no power', async () => {
    const { powers, power } = await ask('{ powers { totalCount } power(code: "R1") { code } }');
    expect(powers.totalCount).toBe(4);
    expect(power).toBeNull();
  });

  it('says what is missing', async () => {
    const { referenceItem } = await ask(
      '{ referenceItem(code: "R2") { name reasons type department body legalBasis officialCodes source place } }',
    );
    expect(referenceItem).toEqual({
      name: '无类型事项',
      reasons: ['NO_TYPE', 'NO_DEPARTMENT'],
      type: null,
      department: null,
      body: '某处',
      legalBasis: null,
      officialCodes: ['X9'],
      source: null,
      place: null,
    });
  });

  it.each([
    ['reasons', { reasons: ['NO_TYPE', 'PUBLIC_SERVICE'] }, ['R1', 'R2']],
    ['one reason of several', { reasons: ['NO_DEPARTMENT'] }, ['R2']],
    ['places', { places: ['某区'] }, ['R1']],
    ['sources', { sources: ['某区办事指南', '别处'] }, ['R1']],
    ['official codes', { officialCodes: ['X9'] }, ['R2']],
    ['codes', { codes: ['R2', 'unknown'] }, ['R2']],
    ['a part of a name', { text: '查询' }, ['R1']],
    ['a part of an official code', { text: 'x9' }, ['R2']],
    ['a text that finds a power', { text: '许可' }, []],
    ['an empty list', { codes: [] }, []],
  ])('is kept by %s', async (_by, variables, codes) => {
    const { referenceItems } = await ask(
      `query ($codes: [ID!], $reasons: [ReferenceReason!], $places: [String!], $sources: [String!], $officialCodes: [String!], $text: String) {
        referenceItems(codes: $codes, reasons: $reasons, places: $places, sources: $sources, officialCodes: $officialCodes, text: $text) {
          totalCount edges { node { code } }
        }
      }`,
      variables,
    );
    expect(referenceItems.edges.map(({ node }: Data) => node.code)).toEqual(codes);
    expect(referenceItems.totalCount).toBe(codes.length);
  });

  it('of which nobody says why it is no power is refused', async () => {
    const { list, written } = await importTables(database, {
      referenceItems: [
        { code: 'R3', name: '甲', reasons: '' },
        { code: 'R4', name: '乙', reasons: '不明' },
      ],
    });
    expect(written).toBeNull();
    expect(list.map(({ row, column }) => [row, column])).toEqual([
      [2, 'reasons'],
      [3, 'reasons'],
    ]);
  });
});
