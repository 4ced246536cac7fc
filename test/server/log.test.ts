import { describe, expect, it } from 'vitest';
import { createLog, type Log } from '../../server/log.ts';
import { RequestScope, requestScope } from '../../server/scope.ts';

function logged(write: (log: Log) => void, secrets: string[] = []): string {
  let text = '';
  write(createLog({ level: 'debug', secrets, destination: { write: (line) => void (text += line) } }));
  return text;
}

describe('a line of the log', () => {
  it('is JSON with level and time', () => {
    const line = JSON.parse(logged((log) => log.info({ more: 1 }, 'hello')));
    expect(line).toMatchObject({ level: 'info', more: 1, msg: 'hello' });
    expect(new Date(line.time).toISOString()).toBe(line.time);
  });

  it('names the request that it is about', () => {
    const scope = new RequestScope('r-1', 1000);
    scope.operationName = 'PowerTrace';
    const text = logged((log) => requestScope.run(scope, () => log.info('hello')));
    expect(JSON.parse(text)).toMatchObject({ reqId: 'r-1', operationName: 'PowerTrace' });
  });

  it('cannot be forged by a line break in what is logged', () => {
    const scope = new RequestScope('r-1', 1000);
    scope.operationName = 'A\n{"level":"info","msg":"forged"}\r\n';
    const text = logged((log) =>
      requestScope.run(scope, () => log.warn(new Error('one\ntwo\u2028three'), 'a\nb')),
    );
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(text).msg).toBe('a\nb');
  });

  it.each([
    [
      'a connection string in a message',
      (log: Log) => log.error(new Error('no route to bolt://neo4j:hush/hush@x@db:7687')),
    ],
    [
      'a connection string in a cause',
      (log: Log) => log.error(new Error('a', { cause: new Error('bolt://u:hush@db') })),
    ],
    ['a connection string in text', (log: Log) => log.info('opening neo4j+s://u:hush@db')],
    ['a password by its key', (log: Log) => log.info({ settings: { neo4j: { password: 'hush' } } })],
    ['a variable by its key', (log: Log) => log.info({ NEO4J_PASSWORD: 'hush "quoted" hush' })],
    ['an authorization header', (log: Log) => log.info({ headers: { authorization: 'Basic hush' } })],
    ['a token in text', (log: Log) => log.info('sent Bearer hushhush.hush')],
    ['a cookie', (log: Log) => log.info({ headers: { cookie: 'session=hush' } })],
    ['credentials of a driver', (log: Log) => log.info({ credentials: { principal: 'u', key: 'hush' } })],
  ])('does not hold %s', (_what, write) => {
    const text = logged(write);
    expect(text).toContain('[redacted]');
    expect(text).not.toContain('hush');
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it('does not hold a password known at the start, wherever it turns up', () => {
    const text = logged((log) => log.error(new Error('login with p"w\\d failed')), ['p"w\\d']);
    expect(JSON.parse(text).err.message).toBe('login with [redacted] failed');
  });

  it('keeps what stands around a secret', () => {
    const line = JSON.parse(logged((log) => log.info('from bolt://u:p@db:7687 to a@b')));
    expect(line.msg).toBe('from bolt://[redacted]@db:7687 to a@b');
  });
});
