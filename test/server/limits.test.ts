import { readdirSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRAPHQL_RESPONSE, type Service, startService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.http.close(0));

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const nested = (depth: number) => `{ thing ${'{ self '.repeat(depth - 2)} { code ${'} '.repeat(depth)}`;
const ask = (query: string, variables = {}) => service.post({ query, variables }, GRAPHQL_RESPONSE);
/** Braces, the root field and `code` come to six. */
const tokens = (count: number) => `{ thing { code ${'name '.repeat(count - 6)} } }`;

describe('a document at a limit is answered, one over it is refused', () => {
  it.each([
    ['tokens', tokens(1000), tokens(1001), { code: 'GRAPHQL_PARSE_FAILED' }],
    ['depth', nested(12), nested(13), { code: 'QUERY_TOO_DEEP', limit: 12, actual: 13 }],
    [
      'depth by fragments',
      `{ thing { ...F } } fragment F on Thing ${nested(12).replace('{ thing', '')}`.replace(/\} $/, ''),
      `{ thing { self { ...F } } } fragment F on Thing ${nested(12).replace('{ thing', '')}`.replace(
        /\} $/,
        '',
      ),
      { code: 'QUERY_TOO_DEEP', limit: 12, actual: 13 },
    ],
    [
      'aliases',
      `{ ${times(30, (i) => `a${i}: thing { code }`)} }`,
      `{ ${times(31, (i) => `a${i}: thing { code }`)} }`,
      { code: 'QUERY_TOO_MANY_ALIASES', limit: 30, actual: 31 },
    ],
    [
      'aliases in a fragment that is used often',
      `{ thing { ${'self { ...F } '.repeat(30)} } } fragment F on Thing { a: code }`,
      `{ thing { ${'self { ...F } '.repeat(31)} } } fragment F on Thing { a: code }`,
      { code: 'QUERY_TOO_MANY_ALIASES', limit: 30, actual: 31 },
    ],
    [
      'directives',
      `{ thing { ${'code @include(if: true) '.repeat(50)} } }`,
      `{ thing { ${'code @include(if: true) '.repeat(51)} } }`,
      { code: 'QUERY_TOO_MANY_DIRECTIVES', limit: 50, actual: 51 },
    ],
    [
      'cost',
      '{ things(first: 500) { edges { node { page(first: 248) { edges { node { code } } } } } } }',
      '{ things(first: 500) { edges { node { page(first: 500) { edges { node { code } } } } } } }',
      { code: 'QUERY_TOO_COSTLY', limit: 500_000, actual: 500 * 2 + 500 + 500 * 500 * 3 },
    ],
  ])('%s', async (_what, good, bad, extensions) => {
    const [at, over] = [await ask(good), await ask(bad)];
    expect(
      at.body.errors?.map((each) => each.extensions['code'] !== extensions.code) ?? [],
      at.text,
    ).not.toContain(false);
    expect(over.status).toBe(400);
    expect(over.body).not.toHaveProperty('data');
    expect(over.body.errors).toHaveLength(1);
    expect(over.body.errors?.[0]?.extensions).toMatchObject(extensions);
  });
});

describe('a document made to be slow', () => {
  const bomb = `{ thing { ...F24 } } fragment F0 on Thing { code } ${times(24, (i) => `fragment F${i + 1} on Thing { ...F${i} ...F${i} }`)}`;

  it.each([
    ['fragments that double 24 times', bomb, 'QUERY_TOO_COSTLY'],
    [
      'fragments in a circle',
      '{ thing { ...A } } fragment A on Thing { self { ...B } } fragment B on Thing { self { ...A } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['lists of lists', `{ thing ${'{ things '.repeat(10)} { code } ${'}'.repeat(10)} }`, 'QUERY_TOO_COSTLY'],
    [
      'one field of the schema in itself',
      `{ __schema { types ${'{ fields { type '.repeat(9)} { name } ${'} }'.repeat(9)} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('is refused before it costs anything: %s', async (_what, query, code) => {
    // Gone through to its end, it would keep this test for longer than a test may take.
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.extensions['code']).toBe(code);
  });

  it('is told few of its errors', async () => {
    const answer = await ask(`{ ${times(100, (i) => `nothing${i}`)} }`);
    expect(answer.body.errors).toHaveLength(6);
    expect(answer.body.errors?.at(-1)?.message).toContain('Too many validation errors');
  });
});

describe('the limits', () => {
  it('let a client read the whole schema', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      inputValueDeprecation: true,
      oneOf: true,
      schemaDescription: true,
      specifiedByUrl: true,
    });
    const answer = await ask(query);
    expect(answer.status).toBe(200);
    expect(answer.body.errors).toBeUndefined();
  });

  const folder = new URL('../data/contract/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

  it.each(files)('of form let %s of the contract pass', async (file) => {
    const { validate, buildSchema, parse } = await import('graphql');
    const { aliasesRule } = await import('../../server/limits/aliases.ts');
    const { depthRule } = await import('../../server/limits/depth.ts');
    const { directivesRule } = await import('../../server/limits/directives.ts');
    const document = parse(readFileSync(new URL(file, folder), 'utf8'), { maxTokens: 1000 });
    expect(
      validate(buildSchema('type Query { a: Int }'), document, [aliasesRule, depthRule, directivesRule]),
    ).toEqual([]);
  });
});
