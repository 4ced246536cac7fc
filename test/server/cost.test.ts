import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { loadSchema } from '../../resolvers/schema.ts';
import { costLimit, costOf } from '../../server/limits/cost.ts';
import { LIMITS } from '../../server/limits/limits.ts';
import { thingSchema } from './service.ts';

function question(query: string, variables: Record<string, unknown> = {}, name?: string) {
  const document = parse(query);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode =>
      each.kind === 'OperationDefinition' && (name === undefined || each.name?.value === name),
  );
  if (!operation) throw new Error('no operation');
  return { document, operation, documentKey: query, variables };
}

const cost = (query: string, variables?: Record<string, unknown>, name?: string) =>
  costOf(thingSchema(), question(query, variables, name));

describe('the cost of an operation', () => {
  it.each([
    ['is nothing for scalars', '{ __typename }', 0],
    ['is one for an object', '{ thing { code self { code name } } }', 2],
    ['is ten times what is in a list', '{ thing { things { self { code } } } }', 1 + 10 * 2],
    [
      'is `first` times what is on a page',
      '{ thing { page(first: 7) { edges { node { code } } } } }',
      1 + 7 * 3,
    ],
    ['takes a page without `first` for 50', '{ thing { page { edges { node { code } } } } }', 1 + 50 * 3],
    ['knows the default of the schema', '{ things { edges { node { code } } } }', 50 * 3],
    ['counts `ids`', '{ nodes(ids: ["a", "b", "c"]) { self { code } } }', 3 * 2],
    [
      'counts a fragment wherever it is used',
      '{ thing { self { ...F } things { ...F } } } fragment F on Thing { self { code } }',
      1 + 2 + 10 * 2,
    ],
    ['leaves out what is skipped', '{ thing { self @skip(if: true) { code } } }', 1],
  ])('%s', (_rule, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('takes `first` and `@skip` from variables', () => {
    const query =
      'query Q($first: Int, $less: Boolean!) { things(first: $first) { edges @skip(if: $less) { node { code } } } }';
    expect(cost(query, { first: 10, less: false })).toBe(30);
    expect(cost(query, { first: 10, less: true })).toBe(10);
    expect(cost(query, { less: false })).toBe(150);
  });

  it('is that of the operation asked for, not of its neighbours', () => {
    expect(cost('query A { thing { code } } query B { things(first: 500) { totalCount } }', {}, 'A')).toBe(1);
    expect(cost('query A { thing { code } } query B { things(first: 500) { totalCount } }', {}, 'B')).toBe(
      500,
    );
  });

  it('does not get less by a page below nothing', () => {
    expect(cost('{ things(first: -500) { edges { node { code } } } }')).toBe(3);
  });

  it('is unknown when a variable does not fit: that is refused before anything runs', () => {
    expect(
      cost('query Q($first: Int) { things(first: $first) { totalCount } }', { first: 'many' }),
    ).toBeUndefined();
  });
});

describe('the cost limit', () => {
  const query =
    'query Q($code: ID, $first: Int) { thing(code: $code) { page(first: $first) { totalCount } } }';

  it('computes once for a document and the variables that matter', () => {
    const schema = thingSchema();
    const check = costLimit(schema);
    const looks = vi.spyOn(schema, 'getQueryType');
    check(question(query, { code: 'a', first: 5 }));
    const first = looks.mock.calls.length;
    expect(first).toBeGreaterThan(0);
    check(question(query, { code: 'b', first: 5 }));
    expect(looks.mock.calls.length).toBe(first);
    check(question(query, { code: 'b', first: 6 }));
    expect(looks.mock.calls.length).toBe(first * 2);
  });

  it('tells absent from true, and null from a list', () => {
    const check = costLimit(thingSchema());
    const optional =
      'query Q($all: Boolean = false) { things(first: 500) { edges @include(if: $all) { node { page(first: 500) { edges { node { code } } } } } } }';
    expect(() => check(question(optional))).not.toThrow();
    expect(() => check(question(optional, { all: true }))).toThrow('at most 500000');
  });
});

describe('every document of the contract', () => {
  const schema = loadSchema();
  const folder = new URL('../data/contract/', import.meta.url);
  const operations = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => operationsOf(readFileSync(new URL(file, folder), 'utf8'), schema));

  it.each(operations)('costs less than the limit with pages of 500: $name', ({ name, text, variables }) => {
    const found = costOf(schema, question(text, variables, name));
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(LIMITS.cost / 10);
  });

  it('has operations that the schema knows', () => {
    expect(operations.map((each) => each.name)).toEqual(
      expect.arrayContaining(['PowerTrace', 'Accountability', 'ChainCoverage', 'Zone']),
    );
  });

  it('leaves room to read the schema', () => {
    expect(costOf(schema, question(getIntrospectionQuery()))).toBeLessThan(LIMITS.cost / 2);
    expect(costOf(buildSchema('type Query { a: Int }'), question(getIntrospectionQuery()))).toBeGreaterThan(
      0,
    );
  });
});

/** Those that the schema has today; what each needs is filled in. */
function operationsOf(text: string, schema: GraphQLSchema) {
  const document = parse(text);
  if (validate(schema, document).length > 0) return [];
  return document.definitions.flatMap((each) => {
    if (each.kind !== 'OperationDefinition') return [];
    const names = each.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
    const values: Record<string, unknown> = {
      ...{ code: 'x', first: 500, text: 'x', changes: [] },
      ...{ of: 'x', zone: 'x', chain: 'x', by: ['ZONE'], days: ['2015-11-15'] },
      ...{ from: '2015-01-01', to: '2016-01-01' },
    };
    const variables = Object.fromEntries(
      names.filter((key) => key in values).map((key) => [key, values[key]]),
    );
    return [{ name: each.name?.value ?? '', text, variables }];
  });
}
