import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../graph/database/database.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { SMALL_CITY } from '../../support/small-city.ts';
import { importSheets } from '../../support/workbook.ts';

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  return () => database.close();
});
beforeEach(async () => {
  await cityAfresh(database, SMALL_CITY);
});

const APPLY =
  'mutation ($c: [ChangeInput!]!, $d: Date) { applyChanges(changes: $c, asOf: $d) { revision change { operation added corrected removed } } }';
const apply = async (d: string, ...c: readonly Data[]): Promise<Data> =>
  (await dataOf(ask(APPLY, { c, d }))).applyChanges;
const refusal = async (d: string, ...c: readonly Data[]): Promise<Data> => {
  const { data, errors } = await ask(APPLY, { c, d });
  expect(data.applyChanges).toBeNull();
  return errors?.[0]?.originalError;
};
const read = async (document: string, d: string): Promise<Data> =>
  dataOf(ask(`query ($d: Date) { ${document} }`, { d }));
const holds = async (d: string): Promise<Data> =>
  (
    await read(
      'power(code: "A1", asOf: $d) { delegations { zone { code } mode validFrom validTo filedOn } }',
      d,
    )
  ).power.delegations;

describe('withdrawPower', () => {
  it('ends what is on, from that day', async () => {
    expect(await apply('2016-01-01', { withdrawPower: { power: 'A1', zone: 'Z1' } })).toEqual({
      revision: 2,
      change: { operation: 'APPLY_CHANGES', added: 0, corrected: 1, removed: 0 },
    });
    expect(await holds('2015-12-31')).toEqual([
      {
        zone: { code: 'Z1' },
        mode: 'AUTHORIZATION',
        validFrom: '2015-10-01',
        validTo: '2016-01-01',
        filedOn: '2015-10-20',
      },
    ]);
    expect(await holds('2016-01-01')).toEqual([]);
  });

  it('on the day of the beginning leaves an empty period, never active', async () => {
    await apply('2015-10-01', { withdrawPower: { power: 'A1' } });
    expect(await holds('2015-09-30')).toEqual([]);
    expect(await holds('2015-10-01')).toEqual([]);
    const { data } = await ask(APPLY, { d: '2015-10-01', c: [{ withdrawPower: { power: 'A1' } }] });
    expect(data.applyChanges).toBeNull();
  });

  it('cancels what was to begin later, and it stays in the record', async () => {
    const { change } = await apply('2015-01-01', { withdrawPower: { power: 'A1' } });
    expect(change).toMatchObject({ added: 0, corrected: 0, removed: 1 });
    expect(await holds('2016-01-01')).toEqual([]);
  });

  it('of what nobody holds is refused, and writes nothing', async () => {
    expect(await refusal('2016-01-01', { withdrawPower: { power: 'A2' } })).toMatchObject({
      kind: 'conflict',
      message: 'changes[0].withdrawPower: No zone holds power A2 on 2016-01-01 or later.',
      details: { index: 0, argument: 'changes[0].withdrawPower.power', value: 'A2' },
    });
    expect(await refusal('2016-01-01', { withdrawPower: { power: 'A1', zone: 'Z2' } })).toMatchObject({
      kind: 'conflict',
    });
    expect((await dataOf(ask('{ changes { totalCount } }'))).changes.totalCount).toBe(1);
  });
});

describe('delegatePower', () => {
  it('begins a period, entrusted and unfiled', async () => {
    await apply('2016-01-01', { delegatePower: { zone: 'Z2', power: 'A2' } });
    const { zone } = await read(
      'zone(code: "Z2", asOf: $d) { delegations { edges { node { power { code } mode validFrom validTo filedOn steps { order } } } } }',
      '2016-01-01',
    );
    expect(zone.delegations.edges.map(({ node }: Data) => node)).toEqual([
      {
        power: { code: 'A2' },
        mode: 'ENTRUSTMENT',
        validFrom: '2016-01-01',
        validTo: null,
        filedOn: null,
        steps: [],
      },
    ]);
  });

  it('of what is active is refused', async () => {
    expect(await refusal('2016-01-01', { delegatePower: { zone: 'Z1', power: 'A1' } })).toMatchObject({
      kind: 'conflict',
      message:
        'changes[0].delegatePower: Zone Z1 holds power A1 on 2016-01-01 already, from 2015-10-01 to 2016-10-01.',
    });
  });

  it('gives back the steps that the delegation had before', async () => {
    await apply('2017-01-01', { delegatePower: { zone: 'Z1', power: 'A1' } });
    const { power } = await dataOf(ask(contract('power-trace'), { code: 'A1', asOf: '2017-01-01' }));
    expect(power.delegations[0].steps.map(({ order }: Data) => order)).toEqual([1, 2]);
  });

  it('before a period that is to come holds until that', async () => {
    await apply('2015-01-01', { delegatePower: { zone: 'Z1', power: 'A1' } });
    expect(await holds('2015-01-01')).toMatchObject([{ validFrom: '2015-01-01', validTo: '2015-10-01' }]);
    expect(await holds('2015-10-01')).toMatchObject([{ validFrom: '2015-10-01', validTo: '2016-10-01' }]);
  });

  it('on the day of a withdrawal begins anew', async () => {
    await apply(
      '2016-01-01',
      { withdrawPower: { power: 'A1' } },
      { delegatePower: { zone: 'Z1', power: 'A1' } },
    );
    expect(await holds('2015-12-31')).toMatchObject([{ mode: 'AUTHORIZATION', validTo: '2016-01-01' }]);
    expect(await holds('2016-01-01')).toMatchObject([{ mode: 'ENTRUSTMENT', validFrom: '2016-01-01' }]);
    await apply('2016-01-01', { withdrawPower: { power: 'A1' } });
    await apply('2016-01-01', { delegatePower: { zone: 'Z1', power: 'A1' } });
    expect(await holds('2016-01-01')).toHaveLength(1);
  });
});

describe('the other changes', () => {
  it('removePerson ends memberships and certificates; responsibilities stay', async () => {
    await apply('2015-11-01', { removePerson: { person: 'N2' } });
    const { person, step } = await read(
      'person(code: "N2", asOf: $d) { name memberships { validFrom } certificates { number } } step: power(code: "A1", asOf: $d) { delegations { steps { responsibilities { staff { code name } } } } }',
      '2015-11-01',
    );
    expect(person).toEqual({ name: '乙', memberships: [], certificates: [] });
    expect(step.delegations[0].steps[0].responsibilities[0].staff).toEqual({ code: 'N2', name: '乙' });
  });

  it('abolishPost ends the memberships of the post, of now and to come', async () => {
    await apply('2015-06-01', { abolishPost: { post: 'P1' } });
    const on = (d: string) => read('post(code: "P1", asOf: $d) { code memberships { person { code } } }', d);
    expect((await on('2015-05-31')).post.memberships).toEqual([{ person: { code: 'N2' } }]);
    expect((await on('2015-06-01')).post).toEqual({ code: 'P1', memberships: [] });
    expect((await on('2016-06-01')).post).toEqual({ code: 'P1', memberships: [] });
  });

  it('addCapacity and removeCapacity', async () => {
    await apply('2016-01-01', { addCapacity: { zone: 'Z2', element: 'E1' } });
    await apply('2016-02-01', { removeCapacity: { zone: 'Z2', element: 'E1' } });
    const on = async (d: string) =>
      (await read('zone(code: "Z2", asOf: $d) { capacities { validFrom validTo } }', d)).zone.capacities;
    expect(await on('2016-01-31')).toEqual([{ validFrom: '2016-01-01', validTo: '2016-02-01' }]);
    expect(await on('2016-02-01')).toEqual([]);
    expect(await refusal('2016-02-01', { removeCapacity: { zone: 'Z2', element: 'E1' } })).toMatchObject({
      kind: 'conflict',
    });
    expect(await refusal('2016-01-01', { addCapacity: { zone: 'Z1', element: 'E1' } })).toMatchObject({
      kind: 'conflict',
    });
  });

  it('reclassifyZone: each day has its class, in every look-up, list and filter', async () => {
    await apply('2016-01-01', { reclassifyZone: { zone: 'Z1', class: 'CLASS_TWO' } });
    const on = async (d: string): Promise<Data> => {
      const { zone, zones, power } = await read(
        'zone(code: "Z1", asOf: $d) { name class parent { code } departments { code } } zones(classes: [CLASS_TWO], orderBy: NAME, asOf: $d) { totalCount edges { node { code class } } } power(code: "A1", asOf: $d) { delegations { zone { name class } } }',
        d,
      );
      return [
        zone.class,
        zones.edges.map(({ node }: Data) => node.code),
        power.delegations[0].zone.class,
        zone.parent.code,
        zone.departments.length,
      ];
    };
    expect(await on('2015-12-31')).toEqual(['CLASS_ONE', ['Z2'], 'CLASS_ONE', 'CITY', 1]);
    expect(await on('2016-01-01')).toEqual(['CLASS_TWO', ['Z1', 'Z2'], 'CLASS_TWO', 'CITY', 1]);
    expect(await refusal('2016-01-01', { reclassifyZone: { zone: 'Z1', class: 'CLASS_TWO' } })).toMatchObject(
      {
        message: 'changes[0].reclassifyZone: Zone Z1 is CLASS_TWO already.',
      },
    );
    await apply('2015-01-01', { reclassifyZone: { zone: 'Z1', class: 'CLASS_TWO' } });
    expect(await on('2015-12-31')).toEqual(['CLASS_TWO', ['Z1', 'Z2'], 'CLASS_TWO', 'CITY', 1]);
  });

  it('addToCatalogue and removeFromCatalogue', async () => {
    await apply(
      '2016-01-01',
      { addToCatalogue: { class: 'CLASS_TWO', power: 'A1' } },
      { removeFromCatalogue: { class: 'CLASS_ONE', power: 'A1' } },
    );
    const on = async (d: string) =>
      (await read('power(code: "A1", asOf: $d) { cataloguedFor }', d)).power.cataloguedFor;
    expect(await on('2015-12-31')).toEqual(['CLASS_ONE']);
    expect(await on('2016-01-01')).toEqual(['CLASS_TWO']);
    expect(
      await refusal('2016-01-01', { removeFromCatalogue: { class: 'CLASS_ONE', power: 'A1' } }),
    ).toMatchObject({ kind: 'conflict' });
    await apply('2016-03-01', { addToCatalogue: { class: 'CLASS_ONE', power: 'A1' } });
    expect(await on('2016-02-28')).toEqual(['CLASS_TWO']);
    expect(await on('2016-03-01')).toEqual(['CLASS_ONE', 'CLASS_TWO']);
  });

  it('assignResponsibility ends those of the step and begins this one', async () => {
    const input = {
      zone: 'Z1',
      power: 'A1',
      step: 1,
      department: 'Z1D1',
      leader: 'N1',
      section: 'S1',
      post: 'P1',
      staff: 'N2',
    };
    await apply('2015-11-20', { assignResponsibility: input });
    const on = async (d: string) =>
      (
        await read(
          'power(code: "A1", asOf: $d) { delegations { steps { responsibilities { staff { code } validFrom validTo } } } }',
          d,
        )
      ).power.delegations[0].steps[0].responsibilities;
    expect(await on('2015-11-14')).toEqual([
      { staff: { code: 'N2' }, validFrom: '2015-10-01', validTo: '2015-11-15' },
    ]);
    expect(await on('2015-11-19')).toEqual([
      { staff: { code: 'N3' }, validFrom: '2015-11-15', validTo: '2015-11-20' },
    ]);
    expect(await on('2015-11-20')).toEqual([
      { staff: { code: 'N2' }, validFrom: '2015-11-20', validTo: null },
    ]);
    // The same again, with another post, takes its place: nothing is empty or doubled.
    await apply('2015-11-20', { assignResponsibility: { ...input, leader: null } });
    expect(await on('2015-11-20')).toEqual([
      { staff: { code: 'N2' }, validFrom: '2015-11-20', validTo: null },
    ]);
  });

  it.each([
    [
      'somebody without a post',
      { staff: 'N3' },
      'N3 holds no post on 2015-11-20, and cannot be made responsible.',
    ],
    ['a post of another department', { post: 'C1P' }, 'Post C1P is of department C1, not of Z1D1.'],
    ['a section that is not there', { section: 'S9' }, 'There is no section S9.'],
    ['the city government', { department: 'CITY' }, 'CITY is the city government, and no department.'],
    ['a step that is not there', { step: 7 }, 'Power A1 has no step 7 in zone Z1.'],
  ])('assignResponsibility refuses %s', async (_what, part, message) => {
    await importSheets(database, {
      posts: [
        ['code', 'name', 'department', 'section', 'kind'],
        ['C1P', '岗', 'C1', '', '工作岗位'],
      ],
    });
    const input = { zone: 'Z1', power: 'A1', step: 1, department: 'Z1D1', ...part };
    const refused = await refusal('2015-11-20', { assignResponsibility: input });
    expect(refused.message).toBe(`changes[0].assignResponsibility: ${message}`);
  });

  it('a department of another zone is refused where the power is entrusted', async () => {
    await importSheets(database, {
      organizations: [
        ['code', 'name', 'kind', 'parent', 'zoneClass', 'counterpart'],
        ['Z2D1', '西区分局', '新区部门', 'Z2', '', ''],
      ],
      steps: [
        ['zone', 'power', 'order', 'name', 'kind'],
        ['Z1', 'A1', 1, '受理', '受理'],
      ],
    });
    await apply('2017-01-01', { delegatePower: { zone: 'Z1', power: 'A1' } });
    const input = { zone: 'Z1', power: 'A1', step: 1, department: 'Z2D1' };
    expect((await refusal('2017-01-01', { assignResponsibility: input })).message).toContain(
      'Power A1 is entrusted to zone Z1, which must not pass it on: department Z2D1 is of zone Z2.',
    );
  });
});

describe('several changes', () => {
  it('are all or nothing, and the place of what cannot be is said', async () => {
    const refused = await refusal(
      '2016-01-01',
      { removePerson: { person: 'N1' } },
      { withdrawPower: { power: 'A1' } },
      { withdrawPower: { power: 'A1' } },
    );
    expect(refused).toMatchObject({ kind: 'conflict', details: { index: 2 } });
    expect(await holds('2016-01-01')).toHaveLength(1);
  });

  it('see what those before them did: what is undone again is no change', async () => {
    expect(
      await refusal(
        '2016-01-01',
        { delegatePower: { zone: 'Z2', power: 'A2' } },
        { withdrawPower: { power: 'A2' } },
      ),
    ).toMatchObject({
      kind: 'conflict',
      message: 'APPLY_CHANGES would change nothing: the record says all that already.',
    });
  });

  it('an unknown code is named with its place', async () => {
    expect(
      await refusal('2016-01-01', { removePerson: { person: 'N1' } }, { abolishPost: { post: 'P9' } }),
    ).toMatchObject({
      kind: 'not-found',
      message: 'changes[1].abolishPost: There is no post P9.',
      details: { index: 1, argument: 'changes[1].abolishPost.post', value: 'P9' },
    });
  });

  it.each(['p1', 'Ｐ１', '00P1', 'P 1'])(
    'an unknown code that is one written otherwise names that: %s',
    async (post) => {
      expect(await refusal('2016-01-01', { abolishPost: { post } })).toMatchObject({
        kind: 'not-found',
        message: `changes[0].abolishPost: There is no post ${post}. Is P1 meant?`,
      });
    },
  );

  it('exactly one command a change', async () => {
    const { errors } = await ask(APPLY, {
      c: [{ abolishPost: { post: 'P1' }, removePerson: { person: 'N1' } }],
    });
    expect(errors?.[0]?.message).toContain('Exactly one key must be specified');
  });
});

describe('the record', () => {
  it('history.graphql: who did what, newest first, each with the hash of the one before', async () => {
    await dataOf(
      ask('mutation { withdrawPower(input: {power: "A1", zone: "Z1"}, asOf: "2016-01-01") { revision } }'),
    );
    await dataOf(ask('mutation { removePerson(input: {person: "N1"}) { revision } }'));
    const { changes } = await dataOf(ask(contract('history')));
    expect(changes.totalCount).toBe(3);
    const nodes = changes.edges.map(({ node }: Data) => node);
    expect(nodes.map(({ revision, operation, actor }: Data) => [revision, operation, actor])).toEqual([
      [3, 'REMOVE_PERSON', 'local'],
      [2, 'WITHDRAW_POWER', 'local'],
      [1, 'IMPORT', 'local:test'],
    ]);
    expect(nodes[2].previousHash).toBeNull();
    expect(nodes[1].previousHash).toBe(nodes[2].hash);
    expect(nodes[0].previousHash).toBe(nodes[1].hash);
    expect(nodes[1].subjects.map((each: Data) => each.__typename)).toEqual(['Power', 'Zone', 'Delegation']);
    expect(new Date(nodes[0].at) > new Date(nodes[1].at)).toBe(true);
    const { node } = await dataOf(
      ask('query ($id: ID!) { node(id: $id) { ... on Power { code } } }', { id: nodes[1].subjects[0].id }),
    );
    expect(node).toEqual({ code: 'A1' });
  });

  it('changes of a thing are those that wrote of it', async () => {
    await dataOf(
      ask('mutation { withdrawPower(input: {power: "A1", zone: "Z1"}, asOf: "2016-01-01") { revision } }'),
    );
    await dataOf(ask('mutation { removePerson(input: {person: "N1"}) { revision } }'));
    const of = async (field: string): Promise<Data> => {
      const { thing } = await dataOf(ask(`{ thing: ${field} { id } }`));
      const { changes } = await dataOf(
        ask('query ($of: ID) { changes(of: $of) { totalCount edges { node { revision } } } }', {
          of: thing.id,
        }),
      );
      expect(changes.totalCount).toBe(changes.edges.length);
      return changes.edges.map(({ node }: Data) => node.revision);
    };
    expect(await of('power(code: "A1")')).toEqual([2, 1]);
    expect(await of('zone(code: "Z1")')).toEqual([2, 1]);
    expect(await of('person(code: "N1")')).toEqual([3, 1]);
    expect(await of('post(code: "L1")')).toEqual([3, 1]);
    expect(await of('person(code: "N3")')).toEqual([1]);
    expect((await dataOf(ask('{ changes(of: "bm8") { totalCount } }'))).changes.totalCount).toBe(0);
  });

  it('is narrowed by actor, operation and moment, and walked page by page', async () => {
    await dataOf(ask('mutation { addCapacity(input: {zone: "Z2", element: "E1"}) { revision } }'));
    await dataOf(ask('mutation { removePerson(input: {person: "N1"}) { revision } }'));
    const on = async (args: string) =>
      (
        await dataOf(
          ask(
            `{ changes${args} { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { revision at } } } }`,
          ),
        )
      ).changes;
    expect((await on('(actor: "local:test")')).totalCount).toBe(1);
    expect((await on('(operation: "REMOVE_PERSON")')).edges[0].node.revision).toBe(3);
    const all = await on('');
    const [newest, second] = all.edges;
    expect((await on(`(from: "${second.node.at}", to: "${newest.node.at}")`)).edges).toEqual([second]);
    expect((await on(`(knownAt: "${second.node.at}")`)).totalCount).toBe(2);
    const first = await on('(first: 1)');
    expect(first.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, endCursor: newest.cursor });
    const next = await on(`(first: 1, after: "${first.pageInfo.endCursor}")`);
    expect(next.edges).toEqual([second]);
    expect(next.totalCount).toBe(3);
  });

  it('is asked for its subjects by one more statement; what is over among them is there as on its last day', async () => {
    await dataOf(
      ask('mutation { withdrawPower(input: {power: "A1", zone: "Z1"}, asOf: "2016-01-01") { revision } }'),
    );
    const { changes } = await dataOf(
      ask(
        '{ changes(first: 1) { edges { node { subjects { __typename id ... on Power { name } ... on Zone { class parent { name } } ... on Delegation { endedOn validTo } } } } } }',
      ),
    );
    expect(changes.edges[0].node.subjects).toMatchObject([
      { __typename: 'Power', name: '排污许可' },
      { __typename: 'Zone', class: 'CLASS_ONE', parent: { name: '市政府' } },
      { __typename: 'Delegation', endedOn: '2016-01-01', validTo: '2016-01-01' },
    ]);
  });

  it('what a command changed is known from its moment on, and not before', async () => {
    const { withdrawPower } = await dataOf(
      ask(
        'mutation { withdrawPower(input: {power: "A1", zone: "Z1"}, asOf: "2016-01-01") { change { at previousHash subjects { id } } } }',
      ),
    );
    const at = withdrawPower.change.at as string;
    const before = new Date(Date.parse(at) - 1).toISOString();
    const on = async (knownAt: string) =>
      (
        await dataOf(
          ask(
            'query ($k: DateTime) { power(code: "A1", asOf: "2016-02-01", knownAt: $k) { delegations { zone { code } } } }',
            { k: knownAt },
          ),
        )
      ).power;
    expect((await on(before)).delegations).toHaveLength(1);
    expect((await on(at)).delegations).toHaveLength(0);
  });
});
