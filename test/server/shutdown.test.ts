import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';

interface Started {
  readonly process: ChildProcess;
  readonly url: string;
  readonly lines: Record<string, unknown>[];
  readonly exit: Promise<unknown>;
}

let started: Started;
afterEach(() => started.process.kill('SIGKILL'));

async function start(): Promise<Started> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'stoppable.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: Record<string, unknown>[] = [];
  const exit = once(child, 'close').then(([code]) => code);
  const url = await new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = JSON.parse(text);
      lines.push(line);
      if (line.msg === 'ready') resolve(line.url);
    });
  });
  started = { process: child, url, lines, exit };
  return started;
}

const ask = (query: string) =>
  fetch(`${started.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { 'apollo-require-preflight': '1' },
  });

const messages = () => started.lines.map((line) => line['msg']);
const told = (message: string) => expect.poll(messages).toContain(message);

describe.each(['SIGTERM', 'SIGINT'] as const)('on %s', (signal) => {
  it('a request under way is answered, the database is closed after it, and the exit status is 0', async () => {
    const { process: child, exit } = await start();
    const answer = ask('{ slow(ms: 2000) }');
    await told('under way');
    child.kill(signal);
    expect(await (await answer).json()).toEqual({ data: { slow: 'done' } });
    expect(await exit).toBe(0);
    expect(messages().slice(1)).toEqual(['under way', 'stopping', 'request', 'database closed']);
  });
});

describe('a stop', () => {
  it('gives a request that takes too long four seconds', async () => {
    const { process: child, exit } = await start();
    const answer = ask('{ slow(ms: 20000) }').catch(() => 'broken off');
    await told('under way');
    const before = performance.now();
    child.kill('SIGTERM');
    expect(await answer).toBe('broken off');
    expect(await exit).toBe(0);
    expect(performance.now() - before).toBeGreaterThan(3900);
  });

  it('happens at once when it is asked for twice', async () => {
    const { process: child, exit } = await start();
    const answer = ask('{ slow(ms: 20000) }').catch(() => 'broken off');
    await told('under way');
    child.kill('SIGTERM');
    await told('stopping');
    child.kill('SIGTERM');
    expect(await exit).toBe(1);
    expect(await answer).toBe('broken off');
  });
});

describe('a rejection that nobody handles', () => {
  it('is logged, and the process stops in order with exit status 1', async () => {
    const { exit } = await start();
    await ask('{ fail }');
    expect(await exit).toBe(1);
    expect(messages()).toEqual(expect.arrayContaining(['unhandledRejection', 'database closed']));
    expect(JSON.stringify(started.lines)).toContain('nobody catches this');
  });
});
