import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypher } from '../../graph/cypher.ts';
import { DriverDatabase } from '../../graph/database/driver-database.ts';
import { ensurePassword } from '../../graph/database/embedded/password.ts';
import { pathsIn } from '../../graph/database/embedded/paths.ts';
import { quanze } from '../cli/quanze.ts';
import { makeZip } from '../workbook/spreadsheet/raw-spreadsheet.ts';
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

/** Sends something until it is acknowledged; what a refusal may say meanwhile is to try again. */
async function acknowledged<T>(send: () => Promise<Sent<T>>): Promise<T> {
  for (;;) {
    const { done, errors } = await send().catch((): Sent<T> => ({ errors: [] }));
    if (done !== undefined) return done;
    for (const { extensions } of errors)
      expect(['BUSY', 'SERVICE_UNAVAILABLE', 'DEADLINE_EXCEEDED']).toContain(extensions.code);
    await wait(100);
  }
}

interface Sent<T> {
  readonly done?: T;
  readonly errors: readonly { readonly extensions: { readonly code: string } }[];
}

async function ask(path: string, init: RequestInit) {
  const { headers, ...rest } = init;
  const response = await fetch(`${service.url}${path}`, {
    ...rest,
    headers: { ...headers, authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(15_000),
  });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer has the shape of its document
  const answer = (await response.json()) as any;
  return { status: response.status, answer, errors: Array.isArray(answer.errors) ? answer.errors : [] };
}

const post = (path: string, body: BodyInit, type: string) =>
  ask(path, { method: 'POST', headers: { 'content-type': type }, body });

/** A person of this code, by a command with the code as its key; its revision. */
const register = (code: string): Promise<number> =>
  acknowledged(async () => {
    const said = JSON.stringify({ query: REGISTER, variables: { code, key: code } });
    const { answer, errors } = await post('/graphql', said, 'application/json');
    const revision: number | undefined = answer.data?.registerPerson?.revision;
    return { ...(typeof revision === 'number' ? { done: revision } : {}), errors };
  });

const PEOPLE = 1500;

/** A workbook in which all people and certificates say which edition they are of. */
async function edition(number: number): Promise<Buffer> {
  const day = new Date(Date.UTC(2016, 0, number)).toISOString().slice(0, 10);
  const rows = Array.from({ length: PEOPLE }, (_, at) => `Y${at}`);
  const path = await makeZip({
    'people.csv': ['code,name', ...rows.map((code) => `${code},第${number}版`)].join('\n'),
    'certificates.csv': [
      'number,person,validFrom,validTo',
      ...rows.map((code) => `${code},${code},${day},`),
    ].join('\n'),
  });
  const bytes = readFileSync(path);
  rmSync(path);
  return bytes;
}

/** Imports an edition until that is acknowledged. */
async function take(number: number): Promise<void> {
  const workbook = new Uint8Array(await edition(number));
  await acknowledged(async () => {
    const { status, answer, errors } = await post('/import?apply=true', workbook, 'application/octet-stream');
    return status === 202 ? ended(answer.id) : { errors };
  });
}

/** What became of an import that was begun; one that its service took to the grave is forgotten. */
async function ended(id: string): Promise<Sent<true>> {
  for (;;) {
    const { status, answer } = await ask(`/import/${id}`, {});
    if (status === 404) return { errors: [] };
    if (answer.state === 'DONE') return { done: true, errors: [] };
    if (answer.state === 'FAILED') return { errors: [{ extensions: answer.error }] };
    expect(answer.state).toBe('RUNNING');
    await wait(50);
  }
}

const EDITIONS = cypher`
  MATCH (head:Head {key: 'head'}) WITH head.revision AS revision
  RETURN
    COLLECT {
      MATCH (person:Person)<-[:VERSION_OF]-(version:PersonVersion)
      WHERE person.code STARTS WITH 'Y' AND version.recordedAt <= revision < version.supersededAt
      WITH version.name AS name, count(*) AS people ORDER BY name RETURN [name, people] },
    COLLECT {
      MATCH (certificate:Certificate)<-[:VERSION_OF]-(version:CertificateVersion)
      WHERE certificate.code STARTS WITH 'Y' AND version.recordedAt <= revision < version.supersededAt
      WITH version.validFrom AS day, count(*) AS certificates ORDER BY day RETURN [day, certificates] }`;

/** The edition that readers see: all of it is there, whichever it is. */
async function editionSeen(): Promise<number> {
  const address = `bolt://127.0.0.1:${service.neo4j.port}`;
  const credentials = { username: 'neo4j', password: ensurePassword(pathsIn(folder)), database: 'neo4j' };
  const database = new DriverDatabase({ address, ...credentials });
  const [row] = await database.read(EDITIONS, {}, { deadline: Date.now() + 120_000 });
  await database.close();
  const [people, certificates] = row as readonly (readonly (readonly [unknown, number])[])[];
  if (people?.length === 0 && certificates?.length === 0) return 0;
  const number = Number(/^第(\d+)版$/.exec(String(people?.[0]?.[0]))?.[1]);
  const day = new Date(Date.UTC(2016, 0, number)).toISOString().slice(0, 10);
  expect(people).toEqual([[`第${number}版`, PEOPLE]]);
  expect(certificates).toEqual([[Number(day.replaceAll('-', '')), PEOPLE]]);
  return number;
}

describe('writers and an importer whose service and Neo4j are killed with -9 at random moments', () => {
  it('lose nothing that was acknowledged, and nothing is half done or done twice', async () => {
    const revisions = new Map<string, number>();
    let editions = 0;
    let isOver = false;
    const writers = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let at = 0; !isOver; at += 1) {
        const code = `X${writer}-${at}`;
        revisions.set(code, await register(code));
      }
    });
    const importer = (async () => {
      while (!isOver) {
        await take(editions + 1);
        editions += 1;
        await wait(Math.random() * 1500); // commands have their turn too
      }
    })();
    for (let kill = 1; kill <= SERVICE_KILLS; kill += 1) {
      // Now in the middle of the first writes of a service, now when some were acknowledged.
      const before = revisions.size;
      if (kill % 2 === 0) await expect.poll(() => revisions.size).toBeGreaterThan(before + WRITERS);
      await wait(Math.random() * 1000);
      service.process.kill('SIGKILL');
      await service.ended;
      const acknowledgedEditions = editions;
      service = await new ServiceProcess(folder).ready();
      expect(await editionSeen()).toBeGreaterThanOrEqual(acknowledgedEditions);
      if (kill % NEO4J_EVERY !== 0) continue;
      await wait(Math.random() * 1000);
      process.kill(service.neo4j.pid, 'SIGKILL');
      await expect.poll(() => service.isReady().catch(() => false)).toBe(true);
      expect(await editionSeen()).toBeGreaterThanOrEqual(acknowledgedEditions);
    }
    isOver = true;
    await Promise.all([...writers, importer]);
    console.log(`${revisions.size} commands and ${editions} imports were acknowledged`);

    expect(revisions.size).toBeGreaterThan(WRITERS * Math.floor(SERVICE_KILLS / 2));
    expect(editions).toBeGreaterThan(1);
    expect(await editionSeen()).toBe(editions);
    // No revision stands for two: each is a command's, an edition's, or the first import's, and none is missing.
    const written = new Set(revisions.values());
    expect(written.size).toBe(revisions.size);
    for (const [code, revision] of revisions) expect(await register(code)).toBe(revision);
    const { out, status } = await command('verify', '--json');
    expect(status, out).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ revision: written.size + editions + 1, faults: [] });
  }, 3_600_000);
});
