import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Service, startService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ things: { slow: ({ ms }) => wait(ms, 'done') } });
});
beforeEach(() => void service.lines.splice(0));
afterAll(() => service.http.close(0));

describe('the line of a request', () => {
  it('is for debugging when all went well', async () => {
    const { headers } = await service.post({ query: 'query Hello { __typename }' });
    await expect.poll(() => service.lines).toHaveLength(1);
    expect(service.lines[0]).toMatchObject({
      level: 'debug',
      reqId: headers.get('x-request-id'),
      operationName: 'Hello',
      method: 'POST',
      path: '/graphql',
      status: 200,
      msg: 'request',
    });
    expect(service.lines[0]).toHaveProperty('time');
  });

  it('is written when a request was refused, with the codes', async () => {
    await service.post({ query: '{ nothing }' });
    await expect.poll(() => service.lines).toHaveLength(1);
    expect(service.lines[0]).toMatchObject({ level: 'info', codes: ['GRAPHQL_VALIDATION_FAILED'] });
  });

  it('warns of a slow request', async () => {
    await service.post({ query: '{ slow(ms: 1100) }' });
    await expect.poll(() => service.lines).toHaveLength(1);
    expect(service.lines[0]).toMatchObject({ level: 'warn', status: 200 });
  });

  it('holds neither the document nor its variables', async () => {
    await service.post({ query: 'query Q($c: ID) { thing(code: $c) { code } }', variables: { c: '张三' } });
    await expect.poll(() => service.lines).toHaveLength(1);
    expect(JSON.stringify(service.lines)).not.toMatch(/张三|thing/);
  });
});
