import { afterAll, describe, expect, it } from 'vitest';
import { RateLimit } from '../../../server/limits/rate.ts';
import { GRAPHQL_RESPONSE, type Service, startService } from '../service.ts';

describe('what a reader may ask for', () => {
  it('is a minute’s worth at once, and comes back as time goes by', () => {
    const limit = new RateLimit(600);
    expect(limit.spend('a', 500, 0).throttleStatus).toEqual({
      maximumAvailable: 600,
      currentlyAvailable: 100,
      restoreRate: 10,
    });
    expect(() => limit.spend('a', 101, 0)).toThrow(/100 is left/);
    expect(limit.spend('a', 200, 10_000).throttleStatus.currentlyAvailable).toBe(0);
    expect(limit.spend('a', 1, 10_000_000).throttleStatus.currentlyAvailable).toBe(599);
  });

  it('is each reader’s own', () => {
    const limit = new RateLimit(10);
    limit.spend('a', 10, 0);
    expect(limit.spend('b', 10, 0).throttleStatus.currentlyAvailable).toBe(0);
  });
});

describe('a request over the rate', () => {
  const started: Service[] = [];
  afterAll(() => Promise.all(started.map(({ http }) => http.close(0))));

  it('is refused with 429, when to ask again, and what it would cost; one within it is told its cost', async () => {
    const service = await startService({ rateLimit: 4 });
    started.push(service);
    const ask = () => service.post({ query: '{ thing { self { self { code } } } }' }, GRAPHQL_RESPONSE);
    const first = await ask();
    expect(first.status).toBe(200);
    expect(first.body.extensions).toMatchObject({
      cost: { requestedQueryCost: 3, throttleStatus: { maximumAvailable: 4, currentlyAvailable: 1 } },
    });
    const second = await ask();
    expect(second.status).toBe(429);
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
    const { code, retryable, cost } = second.body.errors?.[0]?.extensions ?? {};
    expect([code, retryable]).toEqual(['RATE_LIMITED', true]);
    expect(cost).toMatchObject({ requestedQueryCost: 3, throttleStatus: { maximumAvailable: 4 } });
    expect(service.lines.some(({ codes }) => String(codes) === 'RATE_LIMITED')).toBe(true);
  });
});
