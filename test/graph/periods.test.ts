import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  return () => database.close();
});
beforeEach(() => emptyDatabase(database));

const trace = async (asOf: string): Promise<Data> =>
  (await dataOf(ask(contract('power-trace'), { code: 'A1', asOf }))).power;
const staffOn = async (asOf: string): Promise<Data> =>
  (await trace(asOf)).delegations[0]?.steps[0]?.responsibilities.map(
    ({ staff }: Data) => staff?.code ?? null,
  );

describe('a period holds from its first day up to, not including, its last', () => {
  beforeEach(() => importSheets(database, SMALL_CITY));

  it.each([
    { rule: 'is not on the day before the first', asOf: '2015-09-30', delegations: 0 },
    { rule: 'is on the first day', asOf: '2015-10-01', delegations: 1 },
    { rule: 'is on the day before the last', asOf: '2016-09-30', delegations: 1 },
    { rule: 'is over on the last day', asOf: '2016-10-01', delegations: 0 },
  ])('a delegation $rule', async ({ asOf, delegations }) => {
    expect((await trace(asOf)).delegations).toHaveLength(delegations);
  });

  it.each([
    { asOf: '2015-11-14', staff: ['N2'] },
    { asOf: '2015-11-15', staff: ['N3'] },
    { asOf: '2016-09-30', staff: ['N3'] },
  ])('a change of holder on one day leaves nobody out and nobody twice: $asOf', async ({ asOf, staff }) => {
    expect(await staffOn(asOf)).toEqual(staff);
  });

  it('what has no last day goes on, and its validTo is null', async () => {
    const [delegation] = (await trace('2016-09-30')).delegations;
    expect(delegation.steps[1].responsibilities[0]).toMatchObject({ validFrom: '2015-10-01', validTo: null });
  });

  it('capacities, certificates, memberships and posts follow the same rule', async () => {
    const on = (asOf: string) =>
      dataOf(
        ask(
          'query ($d: Date) { zone(code: "Z1", asOf: $d) { capacities { element { code } } } person(code: "N2", asOf: $d) { certificates { number } memberships { post { code } } } post(code: "P2", asOf: $d) { memberships { person { code } } } }',
          { d: asOf },
        ),
      );
    expect(await on('2015-10-01')).toEqual({
      zone: { capacities: [{ element: { code: 'E1' } }] },
      person: { certificates: [{ number: '证1' }], memberships: [{ post: { code: 'P1' } }] },
      post: { memberships: [] },
    });
    expect(await on('2016-10-01')).toEqual({
      zone: { capacities: [] },
      person: { certificates: [], memberships: [] },
      post: { memberships: [] },
    });
  });

  it('one person as staff and leader of a step is two entries, LEADER first', async () => {
    const { person } = await dataOf(ask(contract('accountability'), { code: 'N1', asOf: '2016-01-01' }));
    const entries = person.responsibilities.edges.map(({ node }: Data) => [node.step.order, node.role]);
    expect(entries).toEqual([
      [1, 'LEADER'],
      [2, 'LEADER'],
      [2, 'STAFF'],
    ]);
  });

  it('nobody answers for anything in a delegation that is not on', async () => {
    const { person } = await dataOf(ask(contract('accountability'), { code: 'N1', asOf: '2016-10-01' }));
    expect(person.responsibilities.totalCount).toBe(0);
  });

  it('a chain that nobody holds is in no coverage, and is there by its code', async () => {
    const data = await dataOf(
      ask(
        '{ chain(code: "K2", asOf: "2016-01-01") { links { order power { code } } coverage { held } } chainCoverage(asOf: "2016-01-01") { edges { node { chain { code } missing { power { code } } } } } }',
      ),
    );
    expect(data.chain).toEqual({ links: [{ order: 1, power: { code: 'A2' } }], coverage: [] });
    expect(data.chainCoverage.edges).toEqual([
      { node: { chain: { code: 'K1' }, missing: [{ power: { code: 'A2' } }] } },
    ]);
  });

  it('articles are read out of the legal basis, and the text is kept', async () => {
    const { power } = await dataOf(
      ask(
        '{ power(code: "A1") { legalBasis officialCodes articles { number law { name articles { powers { code } } } } } }',
      ),
    );
    expect(power).toEqual({
      legalBasis: '《环境保护法》第四十五条；某项规定',
      officialCodes: ['420701', '420702'],
      articles: [{ number: '45', law: { name: '环境保护法', articles: [{ powers: [{ code: 'A1' }] }] } }],
    });
  });
});

describe('what a workbook can say', () => {
  it('a power in two chains, and twice in one, counts once and is missing as often as it is a link', async () => {
    const [header = [], ...links] = SMALL_CITY.chainLinks;
    await importSheets(database, {
      ...SMALL_CITY,
      chainLinks: [header, ...links, ['K1', 3, '执法', 'A2'], ['K2', 2, '审批', 'A1']],
    });
    const { chainCoverage } = await dataOf(ask(contract('chain-coverage'), { asOf: '2016-01-01' }));
    expect(
      chainCoverage.edges.map(({ node }: Data) => [
        node.chain.code,
        node.held,
        node.total,
        node.missing.map(({ stage }: Data) => stage),
      ]),
    ).toEqual([
      ['K1', 1, 2, ['SUPERVISION', 'ENFORCEMENT']],
      ['K2', 1, 2, ['SUPERVISION']],
    ]);
    expect((await trace('2016-01-01')).chains.map(({ code }: Data) => code)).toEqual(['K1', 'K2']);
  });

  it('a delegation that comes back after its end is one delegation with two periods, and the same steps', async () => {
    const again = ['Z1', 'A1', '委托', '2017-01-01', '', '', ''];
    await importSheets(database, { ...SMALL_CITY, delegations: [...SMALL_CITY.delegations, again] });
    expect((await trace('2016-12-31')).delegations).toEqual([]);
    const [delegation] = (await trace('2017-01-01')).delegations;
    expect(delegation).toMatchObject({
      mode: 'ENTRUSTMENT',
      validFrom: '2017-01-01',
      validTo: null,
      filedOn: null,
    });
    expect(delegation.steps.map(({ order }: Data) => order)).toEqual([1, 2]);
  });

  it('steps, links, requirements and entries may hold for a while', async () => {
    await importSheets(database, {
      ...SMALL_CITY,
      steps: [
        ['zone', 'power', 'order', 'name', 'kind', 'validFrom', 'validTo'],
        ['Z1', 'A1', 1, '受理', '受理', '', '2016-01-01'],
        ['Z1', 'A1', 2, '决定', '决定', '', ''],
      ],
      powerRequirements: [
        ['power', 'element', 'validFrom', 'validTo'],
        ['A1', 'E1', '2016-01-01', ''],
      ],
      catalogueEntries: [
        ['zoneClass', 'power', 'validFrom', 'validTo'],
        ['一类', 'A1', '', '2016-01-01'],
      ],
      chainLinks: [
        ['chain', 'order', 'stage', 'power', 'validFrom', 'validTo'],
        ['K1', 1, '审批', 'A1', '2016-01-01', ''],
      ],
    });
    const on = (asOf: string) =>
      dataOf(
        ask(
          'query ($d: Date) { power(code: "A1", asOf: $d) { chains { code } requires { code } cataloguedFor delegations { steps { order validTo } } } }',
          { d: asOf },
        ),
      );
    expect((await on('2015-12-31')).power).toEqual({
      chains: [],
      requires: [],
      cataloguedFor: ['CLASS_ONE'],
      delegations: [
        {
          steps: [
            { order: 1, validTo: '2016-01-01' },
            { order: 2, validTo: null },
          ],
        },
      ],
    });
    expect((await on('2016-01-01')).power).toEqual({
      chains: [{ code: 'K1' }],
      requires: [{ code: 'E1' }],
      cataloguedFor: [],
      delegations: [{ steps: [{ order: 2, validTo: null }] }],
    });
    const { person } = await dataOf(ask(contract('accountability'), { code: 'N3', asOf: '2016-01-01' }));
    expect(person.responsibilities.totalCount).toBe(0);
  });

  it('names with quotes, backticks, Cypher and 4-byte characters come out as they went in', async () => {
    const name = `'"\`') DETACH DELETE n // \${x} 𠮷田 \\ 名`;
    const [header = [], ...people] = SMALL_CITY.people;
    await importSheets(database, { ...SMALL_CITY, people: [header, ...people.slice(0, 2), ['N3', name]] });
    expect((await trace('2016-01-01')).delegations[0].steps[0].responsibilities[0].staff).toEqual({
      code: 'N3',
      name,
    });
    expect(await dataOf(ask('query ($c: ID!) { power(code: $c) { code } }', { c: name }))).toEqual({
      power: null,
    });
  });

  it('responsibilities come by staff code, the unnamed last, then validFrom', async () => {
    const [header = []] = SMALL_CITY.responsibilities;
    const row = (staff: string, from: string) => ['Z1', 'A1', 1, '', '', '', '', staff, from, ''];
    await importSheets(database, {
      ...SMALL_CITY,
      responsibilities: [
        header,
        row('', '2015-10-01'),
        row('N3', '2015-10-02'),
        row('N2', '2015-10-03'),
        row('N3', '2015-10-01'),
      ],
    });
    const [delegation] = (await trace('2016-01-01')).delegations;
    expect(
      delegation.steps[0].responsibilities.map(({ staff, validFrom }: Data) => [
        staff?.code ?? null,
        validFrom,
      ]),
    ).toEqual([
      ['N2', '2015-10-03'],
      ['N3', '2015-10-01'],
      ['N3', '2015-10-02'],
      [null, '2015-10-01'],
    ]);
  });
});
