import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Service, startService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.http.close(0));

/** Three English words after each other are a sentence; names and values are none. */
const ENGLISH = /[A-Za-z']+(?: [A-Za-z']+){2,}/;

interface Variables {
  readonly x?: unknown;
}

const DOCUMENTS: readonly (readonly [query: string, names: readonly string[], variables?: Variables])[] = [
  ['{ nothing }', ['nothing', 'Query']],
  ['{ thing { nothing } }', ['nothing', 'Thing']],
  ['{ thing(nothing: 1) { code } }', ['nothing', 'Query.thing']],
  ['{ thing(asOf: "2015-13-01") { code } }', []],
  ['{ thing(severity: NONE) { code } }', ['NONE', 'Severity']],
  ['{ thing(severity: 1) { code } }', ['Severity']],
  ['{ thing(size: "three") { code } }', ['three']],
  ['{ thing(size: 1.5) { code } }', ['1.5']],
  ['{ thing(code: true) { code } }', ['true']],
  ['{ thing(filter: 1) { code } }', ['Filter']],
  ['{ thing(filter: {nothing: 1}) { code } }', ['nothing', 'Filter']],
  ['{ nodes { code } }', ['ids', '[ID!]!']],
  ['{ nodes(ids: null) { code } }', []],
  ['{ thing }', ['thing', 'Thing']],
  ['{ fail { code } }', ['fail', 'String']],
  ['{ thing { code code: name } }', ['code']],
  ['{ ...F }', ['F']],
  ['fragment F on Thing { code } { thing { name } }', ['F']],
  ['fragment F on Nothing { code } { thing { ...F } }', ['Nothing']],
  ['query Q { thing { code } } query Q { thing { code } }', ['Q']],
  ['{ thing { code } } { thing { code } }', []],
  ['query ($x: ID) { thing { code } }', ['$x']],
  ['{ thing(code: $x) { code } }', ['$x']],
  ['query ($x: Int) { thing(code: $x) { code } }', ['$x', 'Int', 'ID']],
  ['query ($x: Thing) { thing(code: $x) { code } }', ['$x', 'Thing']],
  ['{ thing { code @nothing } }', ['nothing']],
  ['{ thing { code @skip } }', ['skip', 'if']],
  ['{ thing { code @skip(if: true) @skip(if: true) } }', ['skip']],
  ['{ thing(', []],
  ['{ thing { code }', []],
  ['%', ['%']],
  ['"', []],
  ['subscription { thing }', ['subscription']],
  ['query A { thing { code } } query B { thing { code } }', []],
  ['', []],
  [`{ thing { ${'self { '.repeat(20)} code ${'}'.repeat(20)} } }`, ['12']],
  ['query ($x: Severity) { thing(severity: $x) { code } }', ['$x', 'NONE'], { x: 'NONE' }],
  ['query ($x: Int) { thing(size: $x) { code } }', ['$x', 'three'], { x: 'three' }],
  ['query ($x: Boolean!) { thing { code @skip(if: $x) } }', ['$x', 'Boolean!']],
  ['query ($x: Boolean!) { thing { code @skip(if: $x) } }', ['$x', 'Boolean!'], { x: null }],
  ['query ($x: Filter) { thing(filter: $x) { code } }', ['$x', 'nothing'], { x: { nothing: 1 } }],
  ['query ($x: Filter) { thing(filter: $x) { code } }', ['$x', 'x.days[0]'], { x: { days: ['never'] } }],
];

describe('what is wrong with a document is told', () => {
  it.each(DOCUMENTS.map(([query, names, variables = {}]) => ({ query, names, variables })))(
    'in Chinese, to who asks for it: $query $variables',
    async ({ query, names, variables }) => {
      const { body, text } = await service.post({ query, variables }, { 'accept-language': 'zh-CN' });
      expect(body.errors, text).not.toHaveLength(0);
      for (const { message } of body.errors ?? []) {
        expect(message).toMatch(/\p{Script=Han}/u);
        expect(message).not.toMatch(ENGLISH);
      }
      const [first] = body.errors ?? [];
      for (const name of names) expect(first?.message).toContain(name);
    },
  );

  it('in English to who asks for that, with the same code', async () => {
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map((language) => service.post({ query: '{ nothing }' }, { 'accept-language': language })),
    );
    expect(en?.body.errors?.[0]?.message).toBe('Cannot query field "nothing" on type "Query".');
    expect(zh?.body.errors?.[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(en?.body.errors?.[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});
