import { beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../domain/global-id.ts';
import { joinKey } from '../../domain/keys.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';

/** What ends in the small city, all on one day; what is asked is asked on it, the day before, and later. */
const END = '2018-02-01';
const BEFORE = '2018-01-31';
const LATER = '2018-06-01';

let database: Database;
let ask: Ask;
const read = (document: string, variables: Data = {}): Promise<Data> => dataOf(ask(document, variables));
const write = (command: string, asOf = END): Promise<Data> =>
  dataOf(ask(`mutation { ${command.replace(/\)$/, `, asOf: "${asOf}")`)} { revision change { at } } }`));

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  await emptyDatabase(database);
  await importSheets(database, {
    ...SMALL_CITY,
    organizations: [...SMALL_CITY.organizations, ['Z1D2', '住建分局', '新区部门', 'Z1', '', '']],
    posts: [...SMALL_CITY.posts, ['Q1', '住建岗', 'Z1D2', '', '领导岗位']],
    delegations: [...SMALL_CITY.delegations, ['Z2', 'A1', '委托', '2015-10-01', '', '', '']],
    steps: [...SMALL_CITY.steps, ['Z2', 'A1', 1, '受理', '受理']],
    responsibilities: [
      ...SMALL_CITY.responsibilities,
      ['Z2', 'A1', 1, 'Z1D1', 'N1', 'S1', 'P1', 'N3', '2015-10-01', ''],
    ],
  });
  await write('renameDepartment(input: {department: "Z1D1", name: "生态环境分局"})', '2017-01-01');
  await write('repealArticle(input: {law: "环境保护法", article: "45"})');
  await write('dissolveDepartment(input: {department: "Z1D1"})');
  return () => database.close();
});

const RESPONSIBILITY = `query ($asOf: Date!) { power(code: "A1", asOf: $asOf) { delegations { steps { responsibilities {
  department { code name endedOn zone { code } counterpart { code } posts { code } }
  section { code endedOn department { code endedOn } }
  post { code endedOn department { code name } section { code } memberships { person { code } } }
  staff { code endedOn memberships { post { code } } }
} } } } }`;

describe('what is over is read as on its last day, wherever something that still holds leads to it', () => {
  const named = async (asOf: string): Promise<Data> =>
    (await read(RESPONSIBILITY, { asOf })).power.delegations[0].steps[0].responsibilities[0];

  it('names and links alike; its lists are of the day asked; it says since when it is over', async () => {
    expect(await named(LATER)).toEqual({
      department: {
        code: 'Z1D1',
        name: '生态环境分局',
        endedOn: END,
        zone: { code: 'Z1' },
        counterpart: { code: 'C1' },
        posts: [],
      },
      section: { code: 'S1', endedOn: END, department: { code: 'Z1D1', endedOn: END } },
      post: {
        code: 'P1',
        endedOn: END,
        department: { code: 'Z1D1', name: '生态环境分局' },
        section: { code: 'S1' },
        memberships: [],
      },
      staff: { code: 'N3', endedOn: null, memberships: [] },
    });
  });

  it('while it is there it has not ended, whatever is to come', async () => {
    expect(await named(BEFORE)).toMatchObject({
      department: { endedOn: null, posts: [{ code: 'L1' }, { code: 'P1' }, { code: 'P2' }] },
      section: { endedOn: null },
      post: { endedOn: null, memberships: [{ person: { code: 'N3' } }] },
    });
  });

  it('an article that is repealed belongs to its law, and stands in its place', async () => {
    const { power } = await read(
      `{ power(code: "A1", asOf: "${LATER}") { articles { number endedOn law { name endedOn articles { code } } } } }`,
    );
    expect(power.articles).toEqual([
      { number: '45', endedOn: END, law: { name: '环境保护法', endedOn: null, articles: [] } },
    ]);
  });
});

describe('a thing by its id or code', () => {
  const byBoth = async (type: string, field: string, code: string, asOf: string): Promise<Data> => {
    const { byCode, node } = await read(
      `query ($code: ID!, $id: ID!, $asOf: Date) {
        byCode: ${field}(code: $code, asOf: $asOf) { code name endedOn }
        node(id: $id, asOf: $asOf) { ... on ${type} { code name endedOn } } }`,
      { code, id: globalId(type, code), asOf },
    );
    expect(node).toEqual(byCode);
    return node;
  };

  it.each([
    ['Department', 'department', 'Z1D1', '生态环境分局'],
    ['Section', 'section', 'S1', '审批科'],
    ['Post', 'post', 'P1', '审查岗'],
  ])('a %s that is over is there as on its last day, and in no list', async (type, field, code, name) => {
    expect(await byBoth(type, field, code, LATER)).toEqual({ code, name, endedOn: END });
    expect(await byBoth(type, field, code, BEFORE)).toEqual({ code, name, endedOn: null });
    const list = `${field}s`;
    const { [list]: listed } = await read(`{ ${list}(codes: ["${code}"], asOf: "${LATER}") { totalCount } }`);
    expect(listed.totalCount).toBe(0);
  });

  it('a delegation and a certificate that are over are there by their ids, as in their last period', async () => {
    const { nodes } = await read(
      `query ($ids: [ID!]!) { nodes(ids: $ids, asOf: "2017-01-01") {
        ... on Delegation { code endedOn mode validFrom validTo zone { code } steps { order delegation { code } } }
        ... on Certificate { number endedOn validFrom validTo person { code } } } }`,
      { ids: [globalId('Delegation', joinKey(['Z1', 'A1'])), globalId('Certificate', '证1')] },
    );
    expect(nodes).toMatchObject([
      { endedOn: '2016-10-01', mode: 'AUTHORIZATION', validFrom: '2015-10-01', validTo: '2016-10-01' },
      { number: '证1', endedOn: '2015-12-01', validTo: '2015-12-01', person: { code: 'N2' } },
    ]);
    // The steps that it has on that day belong to what is not in force.
    for (const step of nodes[0].steps) expect(step.delegation).toBeNull();
  });

  it('what never was, or is yet to come, is null', async () => {
    await write(
      'setUpDepartment(input: {code: "Z1D9", name: "新局", kind: ZONE_DEPARTMENT, parent: "Z1"})',
      '2020-01-01',
    );
    expect(await byBoth('Department', 'department', 'Z1D9', '2019-12-31')).toBeNull();
    expect(await byBoth('Department', 'department', 'Z1D9', '2020-01-01')).toMatchObject({ name: '新局' });
    expect(await byBoth('Department', 'department', 'nothing', LATER)).toBeNull();
    const { nodes } = await read(
      `{ nodes(ids: ["${globalId('Certificate', '证1')}"], asOf: "2014-12-31") { id } }`,
    );
    expect(nodes).toEqual([null]);
  });

  it('what began and ended on one day never was', async () => {
    await write('setUpDepartment(input: {code: "Z1D8", name: "虚局", kind: ZONE_DEPARTMENT, parent: "Z1"})');
    await write('dissolveDepartment(input: {department: "Z1D8"})');
    expect(await byBoth('Department', 'department', 'Z1D8', LATER)).toBeNull();
  });
});

describe('what a Change is about', () => {
  const subjectsOf = async (revision: number, asked: string): Promise<Data> => {
    const { changes } = await read(
      `{ changes(first: 100) { edges { node { revision subjects { ${asked} } } } } }`,
    );
    return changes.edges.find(({ node }: Data) => node.revision === revision).node.subjects;
  };

  it('is read by the same rule: before its first day as on that day, voided as last recorded', async () => {
    // Today is 2016-11-24.
    const begun = await write(
      'setUpDepartment(input: {code: "Z1D7", name: "未来局", kind: ZONE_DEPARTMENT, parent: "Z1"})',
    );
    const voided = await write(
      'registerPost(input: {code: "Q9", name: "误岗", kind: LEADING, department: "Z1D2"})',
    );
    await write('correct(input: {record: POST, identity: [{column: "code", value: "Q9"}], isVoid: true})');
    const asked =
      'id ... on Department { name endedOn zone { code } } ... on Post { called: name department { code } }';
    expect(await subjectsOf(begun.setUpDepartment.revision, asked)).toEqual([
      { id: globalId('Department', 'Z1D7'), name: '未来局', endedOn: null, zone: { code: 'Z1' } },
    ]);
    const [post] = await subjectsOf(voided.registerPost.revision, asked);
    expect(post).toEqual({ id: globalId('Post', 'Q9'), called: '误岗', department: { code: 'Z1D2' } });
    expect(await read('{ post(code: "Q9", asOf: "2020-01-01") { code } }')).toEqual({ post: null });
  });

  it('is there whatever is asked of it', async () => {
    const { changes } = await read('{ changes(first: 100) { edges { node { revision subjects { id } } } } }');
    for (const { node } of changes.edges) {
      const whole = await subjectsOf(
        node.revision,
        'id ... on Department { name } ... on Post { department { code } }',
      );
      expect(whole.map(({ id }: Data) => id)).toEqual(node.subjects.map(({ id }: Data) => id));
    }
  });
});
