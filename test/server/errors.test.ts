import { afterEach, describe, expect, it } from 'vitest';
import { Refusal, type RefusalKind } from '../../domain/errors.ts';
import { same } from '../../domain/messages/told.ts';
import { GRAPHQL_RESPONSE, type Service, startService } from './service.ts';

let service: Service;
afterEach(() => service.http.close(0));

const failing = (fail: () => unknown) => startService({ things: { fail } });

describe('a refusal', () => {
  it.each<[RefusalKind, string, true | undefined]>([
    ['invalid', 'BAD_USER_INPUT', undefined],
    ['not-found', 'NOT_FOUND', undefined],
    ['conflict', 'CONFLICT', undefined],
    ['busy', 'BUSY', true],
    ['unavailable', 'SERVICE_UNAVAILABLE', true],
    ['deadline', 'DEADLINE_EXCEEDED', true],
  ])('that is %s keeps its message and details, with the code %s', async (kind, code, retryable) => {
    service = await failing(() => {
      throw new Refusal(kind, same('No: too much of x.'), { argument: 'x', value: 7 });
    });
    const { status, body } = await service.post({ query: '{ fail }' });
    expect(status).toBe(200);
    expect(body.data).toEqual({ fail: null });
    expect(body.errors?.[0]).toMatchObject({ message: 'No: too much of x.', path: ['fail'] });
    expect(body.errors?.[0]?.extensions).toEqual({
      argument: 'x',
      value: 7,
      code,
      ...(retryable && { retryable }),
    });
  });
});

describe('a refusal that says when to ask again', () => {
  it('has the longest of such times in retry-after, in seconds', async () => {
    service = await failing(() => {
      throw new Refusal('busy', same('Many wait already.'), { retryable: true, retryAfter: 5 });
    });
    const { headers, body } = await service.post({ query: '{ fail again: fail }' });
    expect(headers.get('retry-after')).toBe('5');
    expect(body.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BUSY', 'BUSY']);
  });

  it('is the only one that has it', async () => {
    service = await failing(() => {
      throw new Refusal('busy', same('Others are writing.'), { retryable: true });
    });
    const { headers } = await service.post({ query: '{ fail }' });
    expect(headers.get('retry-after')).toBeNull();
  });
});

describe('what nobody foresaw', () => {
  it('is hidden, and in the log under the same request id, without the password', async () => {
    service = await failing(() => {
      throw new Error('cannot reach bolt://neo4j:hush@db.internal:7687');
    });
    const { text, body, headers } = await service.post({ query: 'query Q { fail }' });
    const id = headers.get('x-request-id');
    expect(text).not.toMatch(/bolt|hush|db\.internal|stack/);
    expect(body.errors?.[0]?.message).toBe('Internal server error');
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: id });
    const line = service.lines.find((each) => each['level'] === 'error');
    expect(line).toMatchObject({ reqId: id, operationName: 'Q', msg: 'unforeseen error' });
    expect(JSON.stringify(line)).toContain('bolt://[redacted]@db.internal:7687');
    expect(JSON.stringify(line)).toContain('errors.test.ts');
  });

  it('is logged once', async () => {
    service = await failing(() => {
      throw new Error('oops');
    });
    await service.post({ query: '{ fail }' });
    expect(service.lines.filter((each) => each['level'] === 'error')).toHaveLength(1);
  });

  it.each([
    ['the context', { contextFor: () => Promise.reject(new Error('secret')) }],
    [
      'a plugin',
      {
        plugin: () => ({
          async requestDidStart() {
            return { responseForOperation: () => Promise.reject(new Error('secret')) };
          },
        }),
      },
    ],
  ])('is hidden when it comes from %s', async (_where, options) => {
    service = await startService(options);
    const { status, text, body, headers } = await service.post({ query: '{ fail }' });
    expect(status).toBe(500);
    expect(text).not.toContain('secret');
    expect(body.errors?.[0]).toMatchObject({
      message: 'Internal server error',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: headers.get('x-request-id') },
    });
    expect(JSON.stringify(service.lines.filter((each) => each['level'] === 'error'))).toContain('secret');
  });
});

describe('an error of a request', () => {
  it.each([
    ['a syntax error', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ thng { code } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a bad variable',
      { query: 'query ($size: Int) { thing(size: $size) { code } }', variables: { size: 'x' } },
      'BAD_USER_INPUT',
    ],
    [
      'a document that is too deep',
      { query: `{ thing ${'{ self '.repeat(12)} { code } ${'}'.repeat(13)}` },
      'QUERY_TOO_DEEP',
    ],
  ])(
    '%s is 400 for application/graphql-response+json and 200 for application/json',
    async (_what, request, code) => {
      service = await startService();
      for (const [headers, status] of [
        [GRAPHQL_RESPONSE, 400],
        [{ accept: 'application/json' }, 200],
      ] as const) {
        const answer = await service.post(request, headers);
        expect(answer.status).toBe(status);
        expect(answer.body).not.toHaveProperty('data');
        expect(answer.body.errors?.[0]?.extensions['code']).toBe(code);
      }
    },
  );

  it.each([
    [{ query: 'query A { __typename } query B { __typename }' }, 'several operations'],
    [{ query: 'query A { __typename }', operationName: 'C' }, 'no operation named "C"'],
  ])('that names no operation is told so: %j', async (request, message) => {
    service = await startService();
    const answer = await service.post(request, GRAPHQL_RESPONSE);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toContain(message);
  });

  it.each([
    ['a field', { query: '{ thin { code } }' }],
    ['an argument', { query: '{ thing(cod: 1) { code } }' }],
    ['an enum literal', { query: '{ thing(severity: HIG) { code } }' }],
    [
      'an enum variable',
      { query: 'query ($s: Severity) { thing(severity: $s) { code } }', variables: { s: 'HIG' } },
    ],
  ])('gives no hint of the schema: %s', async (_what, request) => {
    service = await startService();
    const { text, body } = await service.post(request);
    expect(body.errors).toHaveLength(1);
    expect(text).not.toContain('Did you mean');
  });
});
