import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DriverDatabase } from '../../graph/database/driver-database.ts';
import { ensurePassword } from '../../graph/database/embedded/password.ts';
import { pathsIn } from '../../graph/database/embedded/paths.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { PROJECT_ROOT } from '../../server/config.ts';
import { quanze, settings } from '../cli/quanze.ts';
import { FIRST_CITY, makeSecondCity } from './second-city.ts';
import { isGone, killAllOn, neo4jsOn, ServiceProcess } from './service-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-service-'));
const QUESTION = '{ powers { totalCount } person(code: "N000010") { name } }';
const ANSWER = { powers: { totalCount: 120 }, person: { name: '周明平' } };
const command = (...parts: string[]) =>
  quanze(parts, { QUANZE_DATA: folder, QUANZE_NEO4J_HEAP: '512m', QUANZE_NEO4J_PAGE_CACHE: '64m' });

/** The tests go on with what the one before left: a start takes a while. */
let service: ServiceProcess;
beforeAll(async () => {
  service = await new ServiceProcess(folder).ready();
});
afterAll(() => {
  service.process.kill('SIGKILL');
  killAllOn(folder);
  rmSync(folder, { recursive: true, force: true });
});

describe('commands beside a service', () => {
  it('use its Neo4j and leave it to the service', async () => {
    const { pid } = service.neo4j;
    const imported = await command('import', FIRST_CITY);
    expect(imported).toMatchObject({ status: 0 });
    expect(imported.err).toContain(`Using the Neo4j that runs already (process ${pid}, `);
    expect(neo4jsOn(folder)).toEqual([pid]);
    expect((await service.ask(QUESTION)).data).toEqual(ANSWER);
  });

  it('say where it runs', async () => {
    const { status, out } = await command('status', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      service: { pid: service.process.pid, url: service.url },
      database: { kind: 'embedded', folder },
      record: { revision: 1 },
    });
  });
});

describe('a second service on the same data folder', () => {
  it('is refused with the process that has it, and the first goes on', async () => {
    const second = new ServiceProcess(folder);
    expect(await second.ended).toBe(1);
    expect(second.err).toBe(
      `Another Quanze (process ${service.process.pid}) already serves the data in ${join(folder, 'neo4j')}. Stop it first, or set QUANZE_DATA to another folder for this one.\n`,
    );
    expect(neo4jsOn(folder)).toHaveLength(1);
    expect((await service.ask(QUESTION)).data).toEqual(ANSWER);
  });
});

describe('a Neo4j that stands still', () => {
  it('makes the service not ready and requests wait for it, and all goes on when it does', async () => {
    process.kill(service.neo4j.pid, 'SIGSTOP');
    const refused = await service.ask(QUESTION);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ retryable: true });
    expect(await service.isReady()).toBe(false);
    expect(await service.isLive()).toBe(true);
    process.kill(service.neo4j.pid, 'SIGCONT');
    await expect.poll(() => service.isReady()).toBe(true);
    expect((await service.ask(QUESTION)).data).toEqual(ANSWER);
  });
});

describe('a Neo4j that is killed with -9', () => {
  it('is started again by the service, and nothing is lost', async () => {
    const killed = service.neo4j;
    process.kill(killed.pid, 'SIGKILL');
    // One that is asked meanwhile is answered, or told to ask again; never left without a word.
    const { data, errors } = await service.ask(QUESTION);
    if (errors) expect(errors[0]?.extensions).toMatchObject({ retryable: true });
    else expect(data).toEqual(ANSWER);
    await expect.poll(() => service.messages.some((line) => line.startsWith('Neo4j is back'))).toBe(true);
    await expect.poll(() => service.isReady()).toBe(true);
    expect(service.neo4j.pid).not.toBe(killed.pid);
    expect(neo4jsOn(folder)).toEqual([service.neo4j.pid]);
    expect((await service.ask(QUESTION)).data).toEqual(ANSWER);
  });

  it('whose port is taken meanwhile: not ready, requests are refused in time, the log says why, and then it is back', async () => {
    const { pid, port } = service.neo4j;
    process.kill(pid, 'SIGKILL');
    const thief = await takePort(port);
    await expect.poll(() => service.isReady()).toBe(false);
    expect(await service.isLive()).toBe(true);
    const refused = await service.ask(QUESTION);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryable: true });
    const why = `Neo4j did not start again: Another program has taken port ${port}, on which Neo4j is to listen. End that program`;
    await expect.poll(() => service.messages.some((line) => line.startsWith(why))).toBe(true);
    thief.close();
    await expect.poll(() => service.isReady()).toBe(true);
    expect((await service.ask(QUESTION)).data).toEqual(ANSWER);
  });
});

describe('a service that is killed with -9', () => {
  it('finds its Neo4j again: there is no second one on the store', async () => {
    const { pid } = service.neo4j;
    service.process.kill('SIGKILL');
    expect(await service.ended).toBe('SIGKILL');
    expect((await command('status')).out).toMatch(/service +not running/);
    service = await new ServiceProcess(folder).ready();
    expect(neo4jsOn(folder)).toHaveLength(1);
    // The command was the last to use it, so it stopped it; a service that comes first takes it over.
    expect(service.neo4j.pid).not.toBe(pid);
    const { pid: next } = service.neo4j;
    service.process.kill('SIGKILL');
    await service.ended;
    service = await new ServiceProcess(folder).ready();
    expect(neo4jsOn(folder)).toEqual([next]);
    expect(service.messages).toContain(
      `Using the Neo4j that runs already (process ${next}, port ${service.neo4j.port}).`,
    );
    expect((await service.ask(QUESTION)).data).toEqual(ANSWER);
  });

  it('with an import and its Neo4j, removes at its next start what the import left', async () => {
    const database = new DriverDatabase({
      address: `bolt://127.0.0.1:${service.neo4j.port}`,
      username: 'neo4j',
      password: ensurePassword(pathsIn(folder)),
      database: 'neo4j',
    });
    const other = join(folder, 'second-city');
    makeSecondCity(other);
    const importing = spawn(process.execPath, ['cli/main.ts', 'import', other], {
      cwd: PROJECT_ROOT,
      env: settings({ QUANZE_DATA: folder }),
      stdio: 'ignore',
    });
    await expect.poll(async () => (await readStatus(database)).pendingRevision, { interval: 5 }).toBe(2);
    importing.kill('SIGKILL');
    await once(importing, 'exit');
    expect((await service.ask(QUESTION)).data).toEqual(ANSWER);
    await database.close();
    service.process.kill('SIGKILL');
    process.kill(service.neo4j.pid, 'SIGKILL');
    await service.ended;
    service = await new ServiceProcess(folder).ready();
    expect(service.messages).toContain('What an unfinished import had left was removed.');
    expect((await service.ask(QUESTION)).data).toEqual(ANSWER);
    expect(JSON.parse((await command('status', '--json')).out).record).toMatchObject({
      revision: 1,
      pendingRevision: null,
    });
  });
});

describe('SIGTERM', () => {
  it('in the middle of requests that Neo4j does not answer ends both processes, with status 0', async () => {
    const { neo4j } = service;
    process.kill(neo4j.pid, 'SIGSTOP');
    const answers = Array.from({ length: 5 }, () =>
      service.ask(QUESTION).then(
        ({ errors }) => errors?.[0]?.extensions['retryable'],
        () => 'broken off',
      ),
    );
    await expect.poll(() => service.isReady()).toBe(false); // asked after them on the same way
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(isGone(neo4j)).toBe(true);
    for (const answer of await Promise.all(answers)) expect([true, 'broken off']).toContain(answer);
    expect(service.messages).not.toContain('could not stop in time');
  });

  it('in the middle of many requests lets them be answered, and leaves nothing running', async () => {
    service = await new ServiceProcess(folder).ready();
    const { neo4j } = service;
    const asked = Array.from({ length: 200 }, () => service.ask(QUESTION));
    await Promise.race(asked);
    service.process.kill('SIGTERM');
    const answers = await Promise.allSettled(asked);
    for (const answer of answers) {
      if (answer.status === 'rejected') continue; // its connection came after the stop
      const { data, errors } = answer.value;
      if (errors) expect(errors[0]?.extensions).toMatchObject({ retryable: true });
      else expect(data).toEqual(ANSWER);
    }
    expect(await service.ended).toBe(0);
    expect(isGone(neo4j)).toBe(true);
    expect(existsSync(join(folder, 'service.json'))).toBe(false);
  });

  it('in the middle of the start ends it, and leaves nothing running', async () => {
    const starting = new ServiceProcess(folder);
    await expect.poll(() => neo4jsOn(folder)).toHaveLength(1);
    starting.process.kill('SIGTERM');
    expect(await starting.ended).toBe(0);
    expect(neo4jsOn(folder)).toEqual([]);
  });
});

describe('commands without a service', () => {
  it('start a Neo4j for themselves and stop it', async () => {
    const { status, out, err } = await command('status');
    expect(status).toBe(0);
    expect(out).toMatch(/service +not running on this data folder/);
    expect(out).toMatch(/revision +1, .*IMPORT/);
    expect(err).toContain('Starting Neo4j');
    expect(neo4jsOn(folder)).toEqual([]);
  });
});

/** As soon as whoever had it is gone. */
async function takePort(port: number): Promise<Server> {
  for (;;) {
    const server = createServer((socket) => socket.destroy());
    const taken = once(server, 'listening').then(
      () => true,
      () => false,
    );
    server.listen(port, '127.0.0.1');
    if (await taken) return server;
  }
}
