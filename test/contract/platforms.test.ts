import { beforeAll, describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { dayFromIso } from '../../domain/days.ts';
import type { Database } from '../../graph/database/database.ts';
import { heldOn } from '../../matters/delegations.ts';
import { runsOn } from '../../matters/platforms.ts';
import { standingGaps } from '../../questions/standing-gaps.ts';
import { platformCoverage } from '../../questions/platform-coverage.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { columnsOf } from '../support/columns-city.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';
import { importSheets } from '../support/workbook.ts';

const CITY = {
  ...RUNNING_CITY,
  duties: [
    ['matter', 'days', 'dayKind', 'clause', 'validFrom'],
    ...['授权委托', '电子签章'].map((matter) => [matter, 10, '自然日', '八', '2015-01-01']),
  ],
  standings: [
    ['document', 'kind', 'zone', 'power', 'grantor', 'validFrom', 'validTo'],
    ['D1', '授权', 'Z1', '', 'CITY', '2015-10-20', '2016-01-01'],
    ['D1', '授权', 'Z1', 'A1', 'CITY', '2016-01-02', ''],
  ],
  platforms: [
    ...RUNNING_CITY.platforms,
    ['PF3', '西区平台', 'Z2', '审批', 'PF1', '', ''],
    ['PF4', '临时平台', 'Z1', '服务', '', '2015-10-08', '2015-11-01'],
  ],
  platformPowers: [
    ...RUNNING_CITY.platformPowers,
    ['PF3', 'A1', 'C1', '2015-10-05', ''],
    ['PF4', 'A1', '', '2015-10-05', ''],
  ],
};
const columns = columnsOf(CITY);
const viewOf = (iso: string) => new View(columns, dayFromIso(iso) ?? 0, 1);
const DAYS = [
  ...['2015-09-30', '2015-10-04', '2015-10-05', '2015-10-08', '2015-10-10', '2015-10-31', '2015-11-01'],
  ...['2015-12-31', '2016-01-01', '2016-06-01', '2016-10-01'],
];

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  await emptyDatabase(database);
  expect((await importSheets(database, CITY)).list).toEqual([]);
  return () => database.close();
});

const codes = (things: readonly Data[]): readonly string[] => things.map(({ code }) => code as string);

describe('the contract', () => {
  it('tells on each day what zones run on platforms', async () => {
    for (const asOf of DAYS) {
      const answer = await dataOf(ask(contract('lifecycle/platform-coverage'), { asOf }));
      const flat = answer.platformCoverage.map(({ zone, delegations, onPlatform, ...lists }: Data) => ({
        ...{ zone: zone.code, delegations, onPlatform },
        ...Object.fromEntries(
          Object.entries(lists).map(([field, things]) => [field, codes(things as readonly Data[])]),
        ),
      }));
      expect([asOf, flat]).toEqual([asOf, platformCoverage(viewOf(asOf), { zones: null })]);
    }
    const { platformCoverage: none } = await dataOf(
      ask(contract('lifecycle/platform-coverage'), { zones: [], asOf: DAYS[3] }),
    );
    expect(none).toEqual([]);
  });

  it('tells of each power that a zone holds how it is supervised, and on which platforms it runs', async () => {
    for (const asOf of DAYS) {
      const { zone } = await dataOf(ask(contract('lifecycle/power-in-operation'), { zone: 'Z1', asOf }));
      const view = viewOf(asOf);
      const runs = runsOn(view);
      expect([
        asOf,
        zone.delegations.edges.map(({ node }: Data) =>
          node.platforms.map((each: Data) => each.platform.code),
        ),
      ]).toEqual([
        asOf,
        heldOn(view).map((held) =>
          runs(held).map(({ platform }) => columns.things('Platform').code(platform)),
        ),
      ]);
    }
    const { zone } = await dataOf(
      ask(contract('lifecycle/power-in-operation'), { zone: 'Z1', asOf: '2015-10-10' }),
    );
    expect(zone.delegations.edges[0].node).toMatchObject({
      supervision: [
        {
          ...{ order: 1, name: '排污现场', methods: ['ROUTINE', 'RANDOM'], everyDays: 90, step: null },
          ...{ department: { name: '环保分局' }, person: { code: 'N3' } },
        },
        { order: 2, everyDays: null, step: { order: 2, name: '决定' }, person: null },
      ],
      platforms: [
        {
          platform: {
            ...{ code: 'PF1', kinds: ['APPROVAL', 'SERVICE'], isInOneNet: true },
            links: [{ network: '一张网', level: 'ONE_NET' }, { mode: 'DOUBLE_ENTRY' }],
          },
          pushedTo: { name: '环保局' },
        },
        { platform: { code: 'PF2', isInOneNet: false, links: [] }, pushedTo: null },
        { platform: { code: 'PF4' } },
      ],
    });
  });
});

it('the contract tells page by page on which days what was lacking', async () => {
  const asked = { zone: 'Z1', from: 20150901, to: 20161231, lacking: null } as const;
  const expected = standingGaps(viewOf('2016-11-24'), asked, { scope: 'all', people: {} });
  expect(new Set(expected.map(({ lacking }) => lacking))).toEqual(new Set(['STANDING', 'SEAL']));
  const variables = { zone: 'Z1', from: '2015-09-01', to: '2016-12-31', asOf: '2016-11-24' };
  const { standingGaps: all } = await dataOf(ask(contract('lifecycle/standing-gaps'), variables));
  const told = ({ edges }: Data) =>
    edges.map(({ node: { power, ...gap } }: Data) => ({ ...gap, power: power.code }));
  const gaps = expected.map(({ zone: _zone, ...gap }) => ({ ...gap, acts: 0 }));
  expect(told(all)).toEqual(gaps);
  expect(all).toMatchObject({ totalCount: gaps.length, pageInfo: { hasNextPage: false } });
  const page = `query ($after: String) { standingGaps(zone: "Z1", from: "2015-09-01", asOf: "2016-12-31", first: 1, after: $after) {
    pageInfo { endCursor hasNextPage } edges { node { power { code } lacking from to acts } } } }`;
  const seen: Data[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { standingGaps: found } = await dataOf(ask(page, { after }));
    seen.push(...told(found));
    ({ endCursor: after, hasNextPage: more } = found.pageInfo);
  }
  expect(seen).toEqual(gaps);
});

describe('platforms', () => {
  const list = async (args: string) =>
    codes(
      (await dataOf(ask(`{ platforms(${args}) { edges { node { code } } } }`))).platforms.edges.map(
        ({ node }: Data) => node,
      ),
    );

  it('are listed as they are there, by zone and kind', async () => {
    expect(await list('asOf: "2015-09-30"')).toEqual(['PF2', 'PF3']);
    expect(await list('asOf: "2015-10-08"')).toEqual(['PF1', 'PF2', 'PF3', 'PF4']);
    expect(await list('asOf: "2015-10-08", zones: ["Z1"], kinds: [SERVICE]')).toEqual(['PF1', 'PF4']);
    expect(await list('asOf: "2015-10-08", kinds: []')).toEqual([]);
  });

  it('are found by code and by name, and lead to what they are built on', async () => {
    const { platform, search } = await dataOf(
      ask(`{ platform(code: "PF2", asOf: "2015-12-01") { name zone { code platforms { code } } basedOn { code } powers { power { code } } }
        search(text: "执法平台", asOf: "2015-12-01") { edges { node { __typename ... on Platform { code } } } } }`),
    );
    expect(platform).toEqual({
      ...{ name: '东区执法平台', basedOn: { code: 'PF1' }, powers: [{ power: { code: 'A1' } }] },
      zone: { code: 'Z1', platforms: [{ code: 'PF1' }, { code: 'PF2' }] },
    });
    expect(search.edges.map(({ node }: Data) => node)).toEqual([{ __typename: 'Platform', code: 'PF2' }]);
  });

  it('stay of their zone, by whatever way they are written', async () => {
    const moved = [CITY.platforms[0] ?? [], ['PF2', '东区执法平台', 'Z2', '执法', 'PF1', '', '']];
    const { list: errors } = await importSheets(database, { platforms: moved }).catch((error: unknown) => ({
      list: [error],
    }));
    expect(errors).toHaveLength(1);
    const correction = `mutation { correct(input: { record: PLATFORM, identity: [{ column: "code", value: "PF2" }], values: [{ column: "zone", value: "Z2" }] }) { revision } }`;
    const { errors: refused } = (await ask(correction)) as { errors?: readonly { message: string }[] };
    expect(refused).toHaveLength(1);
  });
});
