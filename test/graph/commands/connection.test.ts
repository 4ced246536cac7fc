import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { localActor } from '../../../domain/access/actor.ts';
import { Recorder } from '../../../graph/commands/recorder.ts';
import type { Database } from '../../../graph/database/database.ts';
import { DriverDatabase } from '../../../graph/database/driver-database.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { asking, dataOf, type Ask } from '../../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { SMALL_CITY } from '../../support/small-city.ts';
import { importSheets } from '../../support/workbook.ts';
import { openProxy, type Proxy } from '../database/proxy.ts';

let database: Database;
let proxy: Proxy;
let behindProxy: DriverDatabase;
let direct: Ask;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  const { address, password } = inject('neo4j');
  proxy = await openProxy(address);
  behindProxy = new DriverDatabase({
    address: proxy.address,
    username: 'neo4j',
    password,
    database: 'neo4j',
  });
  direct = asking(database);
  ask = asking(behindProxy);
});
beforeEach(async () => {
  proxy.onSent = undefined;
  proxy.set('pass');
  await emptyDatabase(database);
  await importSheets(database, SMALL_CITY);
});
afterAll(async () => {
  await behindProxy.close();
  await proxy.close();
  await database.close();
});

const register = (code: string) =>
  ask(`mutation { registerPerson(input: {code: "${code}", name: "新"}) { revision } }`);
const registered = async (): Promise<readonly string[]> =>
  (await dataOf(direct('{ people(first: 500) { edges { node { code } } } }'))).people.edges
    .map(({ node }: { node: { code: string } }) => node.code)
    .filter((code: string) => code.startsWith('X'));
const isWhole = async (revision: number) =>
  expect(await verifyRecord(database, undefined, () => undefined)).toMatchObject({ revision, faults: [] });

/** A Bolt message that asks to commit. */
const COMMIT = Buffer.from([0xb0, 0x12]);

describe('a connection that is cut', () => {
  it('for a while, in the middle of reads and writes: all come through, each write once', async () => {
    const codes = Array.from({ length: 20 }, (_, at) => `X${at}`);
    const writes = codes.map(register);
    const reads = codes.map(() => ask('{ power(code: "A1") { name } }'));
    await writes[2];
    const before = proxy.refused;
    proxy.set('cut');
    await expect.poll(() => proxy.refused, { timeout: 20_000 }).toBeGreaterThan(before + 2);
    proxy.set('pass');
    const done = await Promise.all(writes.map(dataOf));
    expect(new Set(done.map(({ registerPerson }) => registerPerson.revision)).size).toBe(20);
    for (const { power } of await Promise.all(reads.map(dataOf))) expect(power.name).toBe('排污许可');
    expect((await registered()).length).toBe(20);
    await isWhole(21);
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
  it('is a clear error within the deadline, and writes nothing', async () => {
    await behindProxy.close();
    const { password } = inject('neo4j');
    behindProxy = new DriverDatabase({
      address: proxy.address,
      username: 'neo4j',
      password,
      database: 'neo4j',
    });
    proxy.set('swallow');
    const deadline = Date.now() + 2_000;
    const write = new Recorder(behindProxy).write(
      {
        operation: 'REGISTER_PERSON',
        changes: [{ registerPerson: { code: 'X9', name: '新' } }],
        day: 20160101,
        today: 20160101,
        input: {},
        actor: localActor('test'),
      },
      { deadline },
    );
    await expect(write).rejects.toMatchObject({ name: 'Refusal', details: { retryable: true } });
    proxy.set('pass');
    expect(await registered()).toEqual([]);
    await isWhole(1);
  });
});
