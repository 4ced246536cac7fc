import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { RequestScope } from '../../server/scope.ts';
import { type Service, startService } from './service.ts';

/** Longer than a test may take: what waits for it fails. */
const NEVER_MS = 600_000;

let service: Service;
let gate: PromiseWithResolvers<string>;
const scopes: RequestScope[] = [];
afterEach(async () => {
  scopes.length = 0;
  await service.http.close(0);
});

const start = async () => {
  gate = Promise.withResolvers();
  service = await startService({
    things: { slow: ({ ms }) => (ms === NEVER_MS ? gate.promise : wait(ms, 'done')) },
    contextFor: (scope) => {
      scopes.push(scope);
      return {};
    },
  });
};

const slow = (ms: number) => service.post({ query: `{ slow(ms: ${ms}) }` });

/** A request that is under way until the gate opens. */
async function underWay(): Promise<{ readonly answer: ReturnType<typeof slow> }> {
  const answer = slow(NEVER_MS);
  await expect.poll(() => scopes).toHaveLength(1);
  return { answer };
}

async function open(): Promise<Socket> {
  const { hostname, port } = new URL(service.url);
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

describe('a stop', () => {
  it('lets a request under way finish, and closes its connection', async () => {
    await start();
    const { answer } = await underWay();
    const closed = service.http.close(NEVER_MS);
    gate.resolve('done');
    await closed;
    const { status, headers, body } = await answer;
    expect(status).toBe(200);
    expect(body.data).toEqual({ slow: 'done' });
    expect(headers.get('connection')).toBe('close');
  });

  it('takes no new connections', async () => {
    await start();
    await service.http.close(0);
    await expect(fetch(service.url)).rejects.toThrow();
  });

  it('is told to a connection that was open already: not ready, and 503', async () => {
    await start();
    const [one, other] = [await open(), await open()];
    const { answer } = await underWay();
    const closed = service.http.close(NEVER_MS);
    one.write('GET /health/ready HTTP/1.1\r\nhost: localhost\r\n\r\n');
    other.write(
      'GET /graphql?query={__typename} HTTP/1.1\r\nhost: localhost\r\nx-apollo-operation-name: a\r\n\r\n',
    );
    const [ready] = (await once(one, 'data')) as [Buffer];
    const [graphql] = (await once(other, 'data')) as [Buffer];
    expect(ready.toString()).toMatch(/^HTTP\/1.1 503 /);
    expect(graphql.toString()).toMatch(/^HTTP\/1.1 503 /);
    gate.resolve('done');
    expect((await answer).status).toBe(200);
    await closed;
  });

  it('does not wait for connections without a request', async () => {
    await start();
    const socket = await open();
    await service.http.close(NEVER_MS);
    socket.destroy();
  });

  it('ends what takes longer than the grace', async () => {
    await start();
    const { answer } = await underWay();
    const brokenOff = answer.catch(() => 'broken off');
    const signal = scopes[0]?.signal;
    await service.http.close(200);
    expect(signal?.aborted).toBe(true);
    expect(await brokenOff).toBe('broken off');
  });
});

describe('a request', () => {
  it('has ten seconds', async () => {
    await start();
    await slow(0);
    expect((scopes[0]?.deadline ?? 0) - (scopes[0]?.startedAt ?? 0)).toBe(10_000);
  });

  it('has a signal that tells when whoever asked is gone', async () => {
    await start();
    const gone = new AbortController();
    const asked = fetch(`${service.url}?query={slow(ms:${NEVER_MS})}`, {
      headers: { 'apollo-require-preflight': '1' },
      signal: gone.signal,
    }).catch(() => undefined);
    await expect.poll(() => scopes).toHaveLength(1);
    const signal = scopes[0]?.signal;
    expect(signal?.aborted).toBe(false);
    gone.abort();
    await asked;
    await expect.poll(() => signal?.aborted).toBe(true);
    expect(service.lines.at(-1)).toMatchObject({ msg: 'request left by its client' });
  });

  it('that was answered leaves its signal alone', async () => {
    await start();
    await slow(0);
    const signal = scopes[0]?.signal;
    await expect.poll(() => service.lines.map(({ msg }) => msg)).toContain('request');
    expect(signal?.aborted).toBe(false);
  });
});

describe('many slow requests at once', () => {
  it('are all answered, and the service is well after them', async () => {
    await start();
    const answers = await Promise.all(Array.from({ length: 200 }, () => slow(300)));
    expect(new Set(answers.map((each) => each.status))).toEqual(new Set([200]));
    expect((await slow(0)).body.data).toEqual({ slow: 'done' });
  });
});
