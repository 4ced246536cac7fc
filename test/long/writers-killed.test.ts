import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quanze } from '../cli/quanze.ts';
import { FIRST_CITY } from './second-city.ts';
import { killAllOn, ServiceProcess } from './service-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-killed-'));
const command = (...parts: string[]) =>
  quanze(parts, { QUANZE_DATA: folder, QUANZE_NEO4J_HEAP: '512m', QUANZE_NEO4J_PAGE_CACHE: '64m' });
/** Every third time Neo4j is killed too; QUANZE_TEST_KILLS makes a shorter run. */
const SERVICE_KILLS = Number(process.env['QUANZE_TEST_KILLS'] ?? 30);
const NEO4J_EVERY = 3;
const WRITERS = 4;

let service: ServiceProcess;
let token = '';
beforeAll(async () => {
  service = await new ServiceProcess(folder).ready();
  expect(await command('import', FIRST_CITY)).toMatchObject({ status: 0 });
  token = (await command('token', '--role', 'administrator')).out.trim();
});
afterAll(() => {
  service.process.kill('SIGKILL');
  killAllOn(folder);
  rmSync(folder, { recursive: true, force: true });
});

const REGISTER =
  'mutation ($code: ID!, $key: String) { registerPerson(input: {code: $code, name: "新"}, idempotencyKey: $key) { revision } }';

/** Sends a command until it is acknowledged, with the same key each time; returns its revision. */
async function acknowledged(code: string): Promise<number> {
  for (;;) {
    const answer = await send(code).catch(() => undefined);
    const revision = answer?.data?.registerPerson?.revision;
    if (typeof revision === 'number') return revision;
    for (const { extensions } of answer?.errors ?? [])
      expect(['BUSY', 'SERVICE_UNAVAILABLE', 'DEADLINE_EXCEEDED']).toContain(extensions.code);
    await wait(100);
  }
}

interface Sent {
  readonly data?: { readonly registerPerson: { readonly revision: number } | null } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function send(code: string): Promise<Sent> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: REGISTER,
      variables: { code, key: code },
    }),
    signal: AbortSignal.timeout(15_000),
  });
  return (await response.json()) as Sent;
}

describe('writers whose service and Neo4j are killed with -9 at random moments', () => {
  it('lose nothing that was acknowledged, and nothing is half done or done twice', async () => {
    const revisions = new Map<string, number>();
    let isOver = false;
    const writers = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let at = 0; !isOver; at += 1) {
        const code = `X${writer}-${at}`;
        revisions.set(code, await acknowledged(code));
      }
    });
    for (let kill = 1; kill <= SERVICE_KILLS; kill += 1) {
      // Now in the middle of the first writes of a service, now when some were acknowledged.
      const before = revisions.size;
      if (kill % 2 === 0) await expect.poll(() => revisions.size).toBeGreaterThan(before + WRITERS);
      await wait(Math.random() * 400);
      service.process.kill('SIGKILL');
      await service.ended;
      service = await new ServiceProcess(folder).ready();
      if (kill % NEO4J_EVERY !== 0) continue;
      await wait(Math.random() * 400);
      process.kill(service.neo4j.pid, 'SIGKILL');
      await expect.poll(() => service.isReady().catch(() => false)).toBe(true);
    }
    isOver = true;
    await Promise.all(writers);

    expect(revisions.size).toBeGreaterThan(WRITERS * Math.floor(SERVICE_KILLS / 2));
    // No revision stands for two commands, and none is missing: the import is the first.
    const written = [...revisions.values()].sort((one, other) => one - other);
    expect(written).toEqual(Array.from(written, (_, at) => at + 2));
    for (const [code, revision] of revisions) expect(await acknowledged(code)).toBe(revision);
    const { out, status } = await command('verify', '--json');
    expect(status, out).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ revision: written.length + 1, faults: [] });
  }, 1_800_000);
});
