import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localActor } from '../../../domain/access/actor.ts';
import { Recorder } from '../../../graph/commands/recorder.ts';
import { cypher } from '../../../graph/cypher.ts';
import type { Database, ReadOptions } from '../../../graph/database/database.ts';
import { DriverDatabase } from '../../../graph/database/driver-database.ts';
import type { DumpedThing } from '../../../graph/dump/dump-format.ts';
import { readDump } from '../../../graph/dump/read-dump.ts';
import { restoreDump } from '../../../graph/dump/restore-dump.ts';
import { HeadReader } from '../../../graph/reading/record.ts';
import { readStatus } from '../../../graph/record/read-status.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { asking, dataOf, type Ask } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { SMALL_CITY } from '../../support/small-city.ts';
import { withSteadyPlans } from '../../support/steady-plans.ts';
import { importSheets } from '../../support/workbook.ts';
import { openProxy, type Proxy } from '../database/proxy.ts';
import { testNeo4j } from '../../support/neo4j.ts';
import { shareOf } from '../../support/share.ts';

let database: Database;
let proxy: Proxy;
let behindProxy: Database;
let direct: Ask;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  proxy = await openProxy(testNeo4j().address);
  behindProxy = connectBehindProxy();
  direct = asking(database);
  ask = asking(behindProxy);
});
beforeEach(async () => {
  proxy.onSent = undefined;
  proxy.set('pass');
  await cityAfresh(database, SMALL_CITY);
});
afterAll(async () => {
  await behindProxy.close();
  await proxy.close();
  await database.close();
});

/** With the plans that the other files have already. */
function connectBehindProxy(): Database {
  const { password } = testNeo4j();
  return withSteadyPlans(
    new DriverDatabase({ address: proxy.address, username: 'neo4j', password, database: 'neo4j' }),
  );
}

const register = (code: string) =>
  ask(`mutation { registerPerson(input: {code: "${code}", name: "新"}) { revision } }`);
const registered = async (): Promise<readonly string[]> =>
  (await dataOf(direct('{ people(first: 500) { edges { node { code } } } }'))).people.edges
    .map(({ node }: { node: { code: string } }) => node.code)
    .filter((code: string) => code.startsWith('X'));
const isWhole = async (revision: number) =>
  expect(await verifyRecord(database, undefined, () => undefined)).toMatchObject({ revision, faults: [] });

async function dumped() {
  const { header, things } = await readDump(database);
  const all: DumpedThing[] = [];
  for await (const thing of things()) all.push(thing);
  return { header, things: all };
}

/** A Bolt message that asks to commit. */
const COMMIT = Buffer.from([0xb0, 0x12]);

/** Cuts the connection for a moment at one of the commits, before it arrives or before its answer does; tells how many there were. */
function cutAtCommit(nth: number, moment: 'before' | 'after'): () => number {
  let commits = 0;
  proxy.onSent = (chunk) => {
    if (!chunk.includes(COMMIT) || ++commits !== nth) return;
    // A moment later the commit has gone through, and its answer is lost.
    if (moment === 'before') proxy.set('cut');
    else setTimeout(() => proxy.set('cut'), 1);
    setTimeout(() => proxy.set('pass'), 300);
  };
  return () => commits;
}

const people = (from: number, to: number) => ({
  people: [
    ['code', 'name'],
    ...Array.from({ length: to - from }, (_, at): [string, string] => [`X${from + at}`, '新']),
  ],
});

describe('a connection that is cut', () => {
  it('for three seconds, in the middle of reads and writes: all come through, each write once', async () => {
    const codes = Array.from({ length: 20 }, (_, at) => `X${at}`);
    const writes = codes.map(register);
    const reads = codes.map(() => ask('{ power(code: "A1") { name } }'));
    await writes[2];
    const before = proxy.refused;
    proxy.set('cut');
    await wait(1_500);
    // Those that come while there is no connection wait for it like those that lost theirs.
    writes.push(...['X20', 'X21'].map(register));
    reads.push(ask('{ power(code: "A1") { name } }'));
    await wait(1_500);
    proxy.set('pass');
    expect(proxy.refused).toBeGreaterThan(before);
    const done = await Promise.all(writes.map(dataOf));
    expect(new Set(done.map(({ registerPerson }) => registerPerson.revision)).size).toBe(22);
    for (const { power } of await Promise.all(reads.map(dataOf))) expect(power.name).toBe('排污许可');
    expect((await registered()).length).toBe(22);
    await isWhole(23);
  });

  it('for three seconds, in the middle of an import: it goes on, and is done once', async () => {
    let commits = 0;
    proxy.onSent = (chunk) => {
      if (!chunk.includes(COMMIT) || ++commits !== 3) return;
      proxy.set('cut');
      setTimeout(() => proxy.set('pass'), 3_000);
    };
    const { written } = await importSheets(behindProxy, people(0, 50));
    expect(commits).toBeGreaterThan(3);
    expect(written).toMatchObject({ revision: 2 });
    expect((await registered()).length).toBe(50);
    await isWhole(2);
  });

  it.each(
    [1, 2, 3, 4].flatMap((nth) => [
      ['arrives', nth, 'before'] as const,
      ['is answered', nth, 'after'] as const,
    ]),
  )('before what an import saves %s (time %i): it is done, once', async (_when, nth, moment) => {
    const commits = cutAtCommit(nth, moment);
    const { written } = await importSheets(behindProxy, people(0, 3));
    expect(commits()).toBeGreaterThanOrEqual(nth);
    expect(written).toMatchObject({ revision: 2 });
    expect(written?.sheets.get('people')).toMatchObject({ added: 3 });
    expect(await registered()).toEqual(['X0', 'X1', 'X2']);
    await isWhole(2);
    expect(await readStatus(database)).toMatchObject({ revision: 2, pendingRevision: null });
  });

  it.each(
    shareOf(
      [1, 2, 3, 4, 5].flatMap((nth) => [
        ['arrives', nth, 'before'] as const,
        ['is answered', nth, 'after'] as const,
      ]),
      3,
    ),
  )('before what a restore saves %s (time %i): it is done, once', async (_when, nth, moment) => {
    const { header, things } = await dumped();
    await emptyDatabase(database);
    const commits = cutAtCommit(nth, moment);
    const all = async function* () {
      yield* things;
    };
    await restoreDump(behindProxy, header, { things: all, onProgress: () => undefined });
    expect(commits()).toBeGreaterThanOrEqual(5);
    await isWhole(1);
    expect(await readStatus(database)).toMatchObject({ revision: 1, pendingRevision: null });
    expect((await dumped()).things).toHaveLength(things.length);
  });

  it.each([
    ['before a commit arrives', 'before'],
    ['before the answer to a commit arrives', 'after'],
  ])('%s: the write is done, once', async (_when, moment) => {
    await dataOf(register('X0'));
    proxy.onSent = (chunk) => {
      if (!chunk.includes(COMMIT)) return;
      proxy.onSent = undefined;
      // A moment later the commit has gone through, and its answer is lost.
      if (moment === 'before') proxy.set('cut');
      else setTimeout(() => proxy.set('cut'), 1);
      setTimeout(() => proxy.set('pass'), 300);
    };
    expect((await dataOf(register('X1'))).registerPerson.revision).toBe(3);
    expect(proxy.onSent).toBeUndefined();
    expect(await registered()).toEqual(['X0', 'X1']);
    await isWhole(3);
  });
});

describe('a connection that accepts and never answers', () => {
  it.each([['from the first word on'], ['after it had answered']])(
    '%s is a clear error within the deadline to reads and to commands, and nothing is written',
    async (since) => {
      await behindProxy.close();
      behindProxy = connectBehindProxy();
      if (since === 'after it had answered') await behindProxy.read(cypher`RETURN 1`);
      proxy.set('swallow');
      const deadline = Date.now() + 2_000;
      const write = new Recorder(behindProxy).write(
        {
          operation: 'REGISTER_PERSON',
          changes: [{ registerPerson: { code: 'X9', name: '新' } }],
          day: 20160101,
          today: 20160101,
          timeZone: 'UTC',
          input: {},
          actor: localActor('test'),
        },
        { deadline },
      );
      const read = readHead(behindProxy, { deadline });
      // Both times are kept by the timers of this process, so a slow machine delays them alike. Both are heard from now on.
      const late = wait(10_000, 'too late');
      const faults = [write, read].map((asked) =>
        Promise.race([asked.catch((error: unknown) => error), late]),
      );
      for (const fault of await Promise.all(faults)) {
        expect(fault).toMatchObject({ name: 'Refusal', details: { retryable: true } });
        expect((fault as Error).message).toMatch(
          /^The database (?:did not answer in time|cannot be reached)/,
        );
      }
      proxy.set('pass');
      expect(await registered()).toEqual([]);
      await isWhole(1);
    },
  );
});

const readHead = (of: Database, options: ReadOptions) => new HeadReader(of).read(options);
