import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, type Service, startService } from './service.ts';

let service: Service;
let changes = 0;
beforeAll(async () => {
  service = await startService({ things: { change: () => ++changes } });
});
afterAll(() => service.http.close(0));

/** fetch sets the Host header itself. */
function statusWithHost(host: string, path = '/health/live'): Promise<number | undefined> {
  const { hostname, port } = new URL(service.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: hostname, port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

describe('the Host header', () => {
  it.each(['localhost', 'LocalHost:4000', '127.0.0.1', '127.0.0.1:9', '[::1]', '[::1]:4000'])(
    'may be %s',
    async (host) => {
      expect(await statusWithHost(host)).toBe(200);
    },
  );

  it.each([
    'example.org',
    'localhost.example.org',
    '127.0.0.1.example.org',
    '127.0.0.1@example.org',
    'example.org:4000',
    '0.0.0.0',
    '192.168.0.1',
    '[::]',
  ])('may not be "%s"', async (host) => {
    expect(await statusWithHost(host)).toBe(403);
    expect(await statusWithHost(host, '/graphql?query={__typename}')).toBe(403);
  });
});

describe('a request that is not one for the service', () => {
  it('to an unknown path is told so in the shape of GraphQL', async () => {
    const answer = await answerOf(await fetch(`${service.http.url}/admin`));
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.body.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])(
    'by %s is refused with the methods that are not',
    async (method) => {
      const response = await fetch(service.url, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, POST');
    },
  );

  it('by GET never runs a mutation', async () => {
    const response = await fetch(`${service.url}?query=mutation{change}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(response.status).toBe(405);
    expect(changes).toBe(0);
  });

  it.each([
    ['a bare GET', () => fetch(`${service.url}?query={__typename}`)],
    ['a text/plain POST', () => fetch(service.url, { method: 'POST', body: '{"query":"{__typename}"}' })],
    [
      'a form',
      () => fetch(service.url, { method: 'POST', body: new URLSearchParams({ query: '{__typename}' }) }),
    ],
  ])('that a foreign page could send is refused: %s', async (_what, send) => {
    expect((await send()).status).toBe(400);
  });

  it('with operations in a list is refused', async () => {
    const answer = await service.post([{ query: '{__typename}' }, { query: '{__typename}' }]);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toContain('batching');
  });
});

describe('the headers of an answer', () => {
  it('let no other origin in', async () => {
    const { headers } = await service.post({ query: '{__typename}' }, { origin: 'https://example.org' });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('keep a browser from running or framing it, and name no framework', async () => {
    const { headers } = await service.post({ query: '{__typename}' });
    expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('give every request an id', async () => {
    const [one, other] = await Promise.all([service.post({ query: '{a}' }), service.post({ query: '{a}' })]);
    expect(one.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'));
  });

  it('repeat an id that the caller gave', async () => {
    const { headers } = await service.post({ query: '{__typename}' }, { 'x-request-id': 'batch-7.row_3' });
    expect(headers.get('x-request-id')).toBe('batch-7.row_3');
  });

  it.each(['with space', 'a'.repeat(65), '{"level":"info"}', 'é'])(
    'do not repeat an id that is not plain: %s',
    async (id) => {
      const { headers } = await service.post({ query: '{__typename}' }, { 'x-request-id': id });
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});
