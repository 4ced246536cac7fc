import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { loadSchema } from '../../resolvers/schema.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { type Live, startLive } from './live.ts';
import { type Answer, answerOf, GRAPHQL_RESPONSE } from './service.ts';
import { triesOf } from '../support/share.ts';

let database: Database;
let live: Live;

beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, SMALL_CITY);
  live = await startLive({ QUANZE_RATE_LIMIT: '0' });
  return async () => {
    await live.stop();
    await database.close();
  };
});

/** What holds of every answer, whatever was asked. */
function expectAnAnswer({ status, headers, body, text }: Answer, isField = true): void {
  expect(status === 503 || status < 500, text).toBe(true);
  expect(headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
  const codes = body.errors?.map(({ extensions }) => extensions['code']);
  expect(codes ?? [], text.slice(0, 2000)).not.toContain('INTERNAL_SERVER_ERROR');
  expect(codes?.length).not.toBe(0);
  if (!('data' in body)) expect(codes, text).toBeDefined();
  for (const error of body.errors ?? []) expectShort(error, isField);
}

function expectShort(
  { message, extensions }: { message: string; extensions: object },
  isField: boolean,
): void {
  expect(message.length).toBeLessThan(isField ? 2100 : 500);
  expect(message).not.toMatch(/(x{201}|(长 ){101}|"{201})/u);
  expect(JSON.stringify(extensions).length).toBeLessThan(2000);
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', ' ', 'A1', '\u0000', '\ud800', '__proto__', '"', "') RETURN 1 //", '2015-06-01', 'Z1'),
  fc.constantFrom('x'.repeat(50_000), '长 '.repeat(3000), '"'.repeat(3000)),
);
const nested = fc
  .tuple(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom(['[', ']'], ['{"a":', '}'], ['[{"a":', '}]']))
  .map(([depth, [open = '', close = '']]) => `${open.repeat(depth)}1${close.repeat(depth)}`);
const anyJson = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ stringUnit: 'binary' }).map((value) => JSON.stringify(value)) },
  { weight: 2, arbitrary: text.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.constantFrom('1e400', '-0', '99999999999999999999', '{"__proto__":1}', '[[]]') },
  { weight: 2, arbitrary: nested },
);

describe('whatever a body holds, it is answered by the rules', () => {
  it('any JSON in its place, and in the place of each of its parts', async () => {
    const request = fc
      .record(
        { query: anyJson, variables: anyJson, operationName: anyJson, extensions: anyJson, other: anyJson },
        { requiredKeys: [] },
      )
      .map((parts) => `{${Object.entries(parts).map(([name, json]) => `"${name}":${json}`)}}`);
    const headers = fc.constantFrom({}, GRAPHQL_RESPONSE);
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyJson, request), headers, async (body, accept) => {
        expectAnAnswer(await live.postText(body, accept), false);
      }),
      { numRuns: triesOf(40, 4) },
    );
  });

  it('any operation', async () => {
    const word = fc.constantFrom(
      ...[
        'query',
        'mutation',
        'subscription',
        'fragment',
        'on',
        'Power',
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
        ':',
        '!',
      ],
      ...[
        '$a',
        '@skip',
        '@include',
        '@defer',
        '...',
        '=',
        '"',
        '"""',
        '"x"',
        '1',
        '-1.5e9',
        'true',
        'null',
        '#',
        '\n',
      ],
      ...[
        'power',
        'powers',
        'code',
        'if',
        'Int',
        '__typename',
        '__schema',
        '{ __typename }',
        '{ powers { totalCount } }',
      ],
      ...['x'.repeat(5000), `"${'x y'.repeat(2000)}"`],
    );
    const operation = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.oneof(operation, text), async (query) => {
        expectAnAnswer(await live.post({ query }, GRAPHQL_RESPONSE), false);
      }),
      { numRuns: triesOf(40, 4) },
    );
  });

  it.each([
    'subscription { powers }',
    'subscription S { __typename }',
    'query Q { __typename } subscription { x }',
  ])('an operation that the schema has no root for is refused: %s', async (query) => {
    const answer = await live.post({ query }, GRAPHQL_RESPONSE);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

const schema = loadSchema();
const rootFields = (['Query', 'Mutation'] as const).flatMap((name) => {
  const type = schema.getType(name);
  if (!type || !('getFields' in type)) throw new Error(`no ${name}`);
  const fields = Object.values(type.getFields()) as GraphQLField<unknown, unknown>[];
  return fields.map((field) => [name, field.name, field] as const);
});

/** A document that takes every argument of a root field from a variable of its name. */
function documentOf(root: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const defined = args.map((each) => `$${each.name}: ${String(each.type)}`);
  const given = args.map((each) => `${each.name}: $${each.name}`);
  const list = (all: readonly string[]) => (all.length > 0 ? `(${all.join(', ')})` : '');
  const below = isLeafType(getNamedType(type)) ? '' : ' { __typename }';
  return `${root.toLowerCase()} ${list(defined)} { ${name}${list(given)}${below} }`;
}

/** JSON that fits a type, as odd as it may be: and now and then any JSON at all in the place of a part of it. */
function fitting(type: GraphQLInputType, depth = 0): fc.Arbitrary<string> {
  if (isNonNullType(type))
    return fc.oneof(
      { weight: 30, arbitrary: ofNullable(type.ofType, depth) },
      { weight: 1, arbitrary: anyJson },
    );
  return fc.oneof(
    { weight: 30, arbitrary: ofNullable(getNullableType(type), depth) },
    { weight: 5, arbitrary: fc.constant('null') },
    { weight: 1, arbitrary: anyJson },
  );
}

function ofNullable(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
  if (isListType(type))
    return fc
      .array(fitting(type.ofType, depth + 1), { maxLength: depth > 4 ? 0 : 2 })
      .map((all) => `[${all.join(',')}]`);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => JSON.stringify(name)));
  if (isInputObjectType(type)) return fittingObject(Object.values(type.getFields()), depth, type.isOneOf);
  return fc.oneof(
    fc.constantFrom(
      '1',
      '0',
      '-1',
      '500',
      '2147483647',
      '1.5',
      'true',
      '"2015-06-01"',
      '"2015-06-01T00:00:00Z"',
    ),
    text.map((each) => JSON.stringify(each)),
  );
}

function fittingObject(
  fields: readonly { readonly name: string; readonly type: GraphQLInputType }[],
  depth = 0,
  isOneOf = false,
): fc.Arbitrary<string> {
  const asJson = (parts: object) =>
    `{${Object.entries(parts).map(([name, json]) => `"${name}":${String(json)}`)}}`;
  const parts = fields.map(
    ({ name, type }) => [name, fc.memo(() => fitting(type, depth + 1))(1), type] as const,
  );
  if (isOneOf) return fc.oneof(...parts.map(([name, json]) => json.map((each) => asJson({ [name]: each }))));
  const required = parts.filter(([, , type]) => isNonNullType(type)).map(([name]) => name);
  return fc
    .record(Object.fromEntries(parts.map(([name, json]) => [name, json])), { requiredKeys: required })
    .map(asJson);
}

it.each(rootFields)(
  'whatever the variables of a %s are, %s answers by the rules',
  async (root, _name, field) => {
    const query = JSON.stringify(documentOf(root, field));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 5, arbitrary: fittingObject(field.args) }, { weight: 1, arbitrary: anyJson }),
        async (variables) => {
          expectAnAnswer(await live.postText(`{"query":${query},"variables":${variables}}`));
        },
      ),
      { numRuns: field.args.length === 0 ? 1 : triesOf(4, 3) },
    );
  },
  60_000,
);

it('an address holds no more than a body may', async () => {
  const deep = `${'['.repeat(1000)}${']'.repeat(1000)}`;
  for (const name of ['variables', 'extensions']) {
    const search = new URLSearchParams({ query: '{ __typename }', [name]: `{"a":${deep}}` });
    const response = await fetch(`${live.origin}/graphql?${search}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    const answer = await answerOf(response);
    expectAnAnswer(answer);
    expect(answer.status).toBe(400);
  }
});
