import { afterEach, describe, expect, it } from 'vitest';
import { type HttpServer, listenHttp } from '../../server/http.ts';
import { createLog } from '../../server/log.ts';
import { answerOf, type Service, startService } from './service.ts';

const quiet = createLog({ level: 'silent', secrets: [] });
let http: HttpServer;
afterEach(() => http.close(0));

async function serve(isReady: () => boolean | Promise<boolean>): Promise<Service> {
  const service = await startService({ isReady });
  http = service.http;
  return service;
}

const statusOf = async (path: string) => (await fetch(http.url + path)).status;

describe('liveness', () => {
  it('is 200 while the database is away', async () => {
    await serve(() => false);
    expect(await statusOf('/health/live')).toBe(200);
  });

  it('is 200 while the service starts', async () => {
    http = await listenHttp({ host: '127.0.0.1', port: 0 }, quiet);
    expect(await statusOf('/health/live')).toBe(200);
  });
});

describe('readiness', () => {
  it('follows the database', async () => {
    let there = false;
    await serve(() => there);
    expect(await statusOf('/health/ready')).toBe(503);
    there = true;
    expect(await statusOf('/health/ready')).toBe(200);
  });

  it('is 503 when the look at the database fails', async () => {
    await serve(() => Promise.reject(new Error('gone')));
    expect(await statusOf('/health/ready')).toBe(503);
  });

  it('is answered when the database never does', async () => {
    await serve(() => new Promise(() => undefined));
    expect(await statusOf('/health/ready')).toBe(503);
  });
});

describe('a service that is starting', () => {
  it('says so: not ready, and 503 with when to ask again', async () => {
    http = await listenHttp({ host: '127.0.0.1', port: 0 }, quiet);
    expect(await statusOf('/health/ready')).toBe(503);
    const answer = await answerOf(
      await fetch(`${http.url}/graphql`, {
        method: 'POST',
        body: '{"query":"{__typename}"}',
        headers: { 'content-type': 'application/json' },
      }),
    );
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      retryable: true,
    });
  });
});

describe('a port that is taken', () => {
  it('is told with what to do about it', async () => {
    http = await listenHttp({ host: '127.0.0.1', port: 0 }, quiet);
    const port = Number(new URL(http.url).port);
    await expect(listenHttp({ host: '127.0.0.1', port }, quiet)).rejects.toThrow(
      `Quanze cannot listen on port ${port} of 127.0.0.1: another program has it. Set PORT to another port`,
    );
  });
});
