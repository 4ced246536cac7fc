import { isNonNullType, type GraphQLField } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { findingId, type FindingKey } from '../../domain/findings.ts';
import { globalId } from '../../domain/global-id.ts';
import type { Database } from '../../graph/database/database.ts';
import { loadSchema } from '../../resolvers/schema.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { type Live, startLive } from './live.ts';

let database: Database;
let live: Live;

beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, SMALL_CITY);
  live = await startLive();
  return async () => {
    await live.stop();
    await database.close();
  };
});

type Variables = Readonly<Record<string, unknown>>;
/** The one error of an answer, as data. */
async function errorOf(query: string, variables: Variables = {}): Promise<unknown> {
  const { body } = await live.post({ query, variables });
  expect(body.errors, JSON.stringify(body)).toHaveLength(1);
  expect(body.errors?.[0]?.message).toMatch(/\S/);
  expect(JSON.stringify(body)).not.toMatch(/\bat .*\.ts|node_modules|Neo\./);
  return body.errors?.[0]?.extensions;
}
async function dataOf(query: string, variables: Variables = {}): Promise<Record<string, unknown>> {
  const { body } = await live.post({ query, variables });
  expect(body.errors).toBeUndefined();
  return body.data ?? {};
}

const NOT_FILED: FindingKey = {
  ...{ kind: 'NOT_FILED', zone: 'Z1', power: 'A1' },
  ...{ step: null, chain: null, person: null, element: null, subject: null },
};

/** Root fields with an argument of this name, each as a document that takes it from the variable `$value`. */
const NEEDED: Readonly<Record<string, string>> = {
  text: '"排污"',
  code: '"A1"',
  id: '"UG93ZXI6QTE"',
  ids: '["UG93ZXI6QTE"]',
  name: '"环境保护法"',
  changes: '[]',
  zone: '"Z1"',
  other: '"Z2"',
  from: '"2015-11-01"',
  to: '"2015-12-01"',
  by: '[ZONE]',
  list: '"Q1"',
  class: 'CLASS_ONE',
  days: '["2015-11-01"]',
  of: `"${globalId('Power', 'A1')}"`,
};
/** What the schema cannot say that it needs, or of another type than elsewhere. */
const NEEDED_BY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  compareMoments: { from: '"2015-11-01T00:00:00Z"' },
  handOverPlan: { person: '"N1"' },
  deadline: { days: '10', dayKind: 'WORKING' },
  finding: { id: `"${findingId(NOT_FILED)}"` },
};
/** What a root field is asked with besides: by the names of its arguments. */
function neededOf({ name: field, args }: GraphQLField<unknown, unknown>): ReadonlyMap<string, string> {
  const by = NEEDED_BY[field] ?? {};
  const needed = args.filter(({ name, type }) => isNonNullType(type) || by[name] !== undefined);
  return new Map(needed.map(({ name }) => [name, by[name] ?? NEEDED[name] ?? '?']));
}
function documentsWith(argument: string): readonly (readonly [string, string])[] {
  const fields = Object.values(loadSchema().getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => {
    const asked = field.args.find(({ name }) => name === argument);
    return asked
      ? [[field.name, `query ($value: ${String(asked.type)}) { ${callOf(field, argument)} }`] as const]
      : [];
  });
}
function callOf(field: GraphQLField<unknown, unknown>, argument: string): string {
  const needed = [...neededOf(field)].filter(([name]) => name !== argument);
  const args = [...needed.map(([name, value]) => `${name}: ${value}`), `${argument}: $value`];
  return `${field.name}(${args.join(', ')}) { __typename }`;
}

describe('a page of a size that is not from 1 to 500 is refused', () => {
  it.each(documentsWith('first'))('by %s', async (_field, query) => {
    for (const value of [0, -1, 501, 2147483647])
      expect(await errorOf(query, { value })).toEqual({ code: 'BAD_USER_INPUT', argument: 'first', value });
    for (const value of [1.5, '5', true, [1, 2], 3e10])
      expect(await errorOf(query, { value })).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'first',
        variable: 'value',
      });
    for (const value of [null, 1, 500]) await dataOf(query, { value });
  });

  it.each([
    ['{ zone(code: "Z1") { delegations(first: 0) { totalCount } } }', 0],
    ['{ person(code: "N1") { responsibilities(first: 501) { totalCount } } }', 501],
    ['{ audit { findings(first: -1) { totalCount } } }', -1],
  ])('below the root: %s', async (query, value) => {
    expect(await errorOf(query)).toEqual({ code: 'BAD_USER_INPUT', argument: 'first', value });
  });

  it('as a literal of another type', async () => {
    expect(await errorOf('{ powers(first: "x") { totalCount } }')).toEqual({
      code: 'GRAPHQL_VALIDATION_FAILED',
      argument: 'first',
      value: 'x',
    });
  });
});

describe('a cursor that is not of this list is refused', () => {
  it.each(documentsWith('after'))('by %s', async (field, query) => {
    const other = field === 'zones' ? 'chains' : 'zones';
    const { [other]: list } = await dataOf(`{ ${other} { pageInfo { endCursor } } }`);
    const theirs = (list as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    for (const value of ['', 'x', '\u0000', '许可', 'e30', theirs, `${theirs}x`, theirs.slice(1)])
      expect(await errorOf(query, { value }), value).toEqual({
        code: 'BAD_USER_INPUT',
        argument: 'after',
        value,
      });
    await dataOf(query, { value: null });
  });

  it('also when it is of the same list in another order, or altered', async () => {
    const query =
      'query ($after: String) { people(first: 1, after: $after, orderBy: NAME) { edges { cursor } } }';
    const { people } = (await dataOf('{ people(first: 1) { edges { cursor } } }')) as {
      people: { edges: { cursor: string }[] };
    };
    const byCode = people.edges[0]?.cursor ?? '';
    expect(await errorOf(query, { after: byCode })).toMatchObject({ argument: 'after', value: byCode });
    const { people: named } = (await dataOf(query)) as { people: { edges: { cursor: string }[] } };
    const ours = named.edges[0]?.cursor ?? '';
    await dataOf(query, { after: ours });
    const altered = Buffer.from(Buffer.from(ours, 'base64url').toString().replace('N', 'M')).toString(
      'base64url',
    );
    expect(await errorOf(query, { after: altered })).toMatchObject({ argument: 'after', value: altered });
  });
});

describe('a day that is none is refused', () => {
  it.each(documentsWith('asOf'))('by %s', async (_field, query) => {
    for (const value of [
      '2015-02-29',
      '2015-13-01',
      '2015-1-1',
      '20150101',
      '',
      'today',
      '2015-01-01T00:00:00Z',
      '0000-01-01',
    ])
      expect(await errorOf(query, { value }), value).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'asOf',
        variable: 'value',
        value,
      });
    expect(await errorOf(query, { value: 20150101 })).toMatchObject({ argument: 'asOf', value: 20150101 });
    for (const value of [null, '2016-02-29', '0001-01-01', '9999-12-31']) await dataOf(query, { value });
  });

  it('as a literal', async () => {
    expect(await errorOf('{ power(code: "A1", asOf: "2015-02-29") { code } }')).toMatchObject({
      argument: 'asOf',
      value: '2015-02-29',
    });
  });
});

describe('a moment that is none, or to come, is refused', () => {
  const day = 86_400_000;
  it.each(documentsWith('knownAt'))('by %s', async (_field, query) => {
    const value = new Date(Date.now() + day).toISOString();
    expect(await errorOf(query, { value })).toEqual({ code: 'BAD_USER_INPUT', argument: 'knownAt', value });
    for (const bad of ['2015-02-29T00:00:00Z', '2015-01-01', '2015-01-01T00:00:00', '', 1420070400000])
      expect(await errorOf(query, { value: bad })).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'knownAt',
        value: bad,
      });
    for (const good of [null, new Date().toISOString(), '2015-01-01T08:00:00+08:00'])
      await dataOf(query, { value: good });
  });
});

describe('what nobody knows', () => {
  it.each(['power', 'zone', 'person', 'chain', 'department', 'section', 'post'])(
    'is null as %s',
    async (field) => {
      for (const code of ['none', "') RETURN 1 //", '𠮷', '\u0000', 'a'.repeat(5000)])
        expect(await dataOf(`query ($code: ID!) { ${field}(code: $code) { code } }`, { code })).toEqual({
          [field]: null,
        });
      // What is empty is no code.
      for (const code of ['', ' '])
        expect(await errorOf(`query ($code: ID!) { ${field}(code: $code) { code } }`, { code })).toEqual({
          code: 'BAD_USER_INPUT',
          argument: 'code',
          value: code,
        });
    },
  );

  it.each([
    '',
    'none',
    'UG93ZXI',
    'UG93ZXI6',
    'UG93ZXI6bm9uZQ',
    'UG93ZXI6QTE=',
    'Tm90aGluZzpBMQ',
    '许可',
    'ChangeOf',
  ])('is null as a node: %s', async (id) => {
    expect(
      await dataOf('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id, "UG93ZXI6QTE"]) { id } }', {
        id,
      }),
    ).toEqual({
      node: null,
      nodes: [null, { id: 'UG93ZXI6QTE' }],
    });
  });

  it.each([
    ['powers', 'codes'],
    ['powers', 'departments'],
    ['powers', 'zones'],
    ['powers', 'chains'],
    ['powers', 'laws'],
    ['powers', 'articles'],
    ['chains', 'powers'],
    ['chains', 'departments'],
    ['zones', 'chains'],
    ['departments', 'zones'],
    ['sections', 'departments'],
    ['posts', 'sections'],
    ['people', 'posts'],
    ['chainCoverage', 'zones'],
  ])('keeps nothing as a filter: %s(%s:)', async (list, filter) => {
    const { one, none, all } = (await dataOf(
      `{ one: ${list}(${filter}: ["none"]) { totalCount } none: ${list}(${filter}: []) { totalCount } all: ${list}(${filter}: null, asOf: "2016-01-01") { totalCount } }`,
    )) as Record<string, { totalCount: number }>;
    expect([one?.totalCount, none?.totalCount]).toEqual([0, 0]);
    expect(all?.totalCount).toBeGreaterThan(0);
  });

  it('is refused where a value of an enum is asked', async () => {
    expect(await errorOf('{ search(text: "a", kinds: [POWER, SEAL]) { totalCount } }')).toMatchObject({
      argument: 'kinds',
      value: 'SEAL',
    });
    expect(
      await errorOf('query ($t: [PowerType!]) { powers(types: $t) { totalCount } }', {
        t: ['LICENSE', '许可'],
      }),
    ).toMatchObject({ argument: 'types', variable: 't', value: '许可' });
  });

  it('is refused in numbers: 501 ids', async () => {
    const ids = Array.from({ length: 501 }, () => 'UG93ZXI6QTE');
    expect(await errorOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'ids',
      value: 501,
    });
  });
});

it('an argument that is null is one not given', async () => {
  for (const field of Object.values(loadSchema().getQueryType()?.getFields() ?? {})) {
    const given = neededOf(field);
    const needed = [...given].map(([name, value]) => `${name}: ${value}`);
    const nulls = field.args.filter(({ name }) => !given.has(name)).map(({ name }) => `${name}: null`);
    const call = (args: readonly string[]) => (args.length > 0 ? `(${args.join(', ')})` : '');
    const { one, other } = await dataOf(
      `{ one: ${field.name}${call([...needed, ...nulls])} { __typename } other: ${field.name}${call(needed)} { __typename } }`,
    );
    expect(one, field.name).toEqual(other);
  }
});
