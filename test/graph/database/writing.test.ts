import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cypher } from '../../../graph/cypher.ts';
import type { Database } from '../../../graph/database/database.ts';
import { DriverDatabase } from '../../../graph/database/driver-database.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { openProxy, type Proxy } from './proxy.ts';
import { testNeo4j } from '../../support/neo4j.ts';

const COUNT = cypher`MATCH (n:Written) RETURN count(n)`;
const WRITE = cypher`CREATE (:Written)`;
let database: Database;
let proxy: Proxy;
let behindProxy: DriverDatabase;
beforeAll(async () => {
  database = await connectTestDatabase();
  const { address, password } = testNeo4j();
  proxy = await openProxy(address);
  behindProxy = new DriverDatabase({
    address: proxy.address,
    username: 'neo4j',
    password,
    database: 'neo4j',
  });
});
beforeEach(() => emptyDatabase(database));
afterAll(async () => {
  await emptyDatabase(database);
  await proxy.close();
  await behindProxy.close();
  await database.close();
});

describe('a write', () => {
  it('is all or nothing', async () => {
    const work = database.write(async (tx) => {
      await tx.run(WRITE);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await database.read(COUNT)).toEqual([[0]]);
  });

  it('is seen by the next read', async () => {
    for (let round = 1; round <= 20; round++) {
      await database.write((tx) => tx.run(WRITE));
      expect(await database.read(COUNT)).toEqual([[round]]);
    }
  });

  it('waits for others who write the same, and none is lost', async () => {
    const raise = cypher`MATCH (head:Head) SET head.revision = head.revision + 1 RETURN head.revision`;
    const raised = await Promise.all(Array.from({ length: 50 }, () => database.write((tx) => tx.run(raise))));
    expect(new Set(raised.map(([row]) => row?.[0])).size).toBe(50);
    expect(await database.read(cypher`MATCH (head:Head) RETURN head.revision`)).toEqual([[50]]);
  });

  it('that two deadlock on is tried again', async () => {
    await database.command(cypher`CREATE (:Written {name: 'a', n: 0}), (:Written {name: 'b', n: 0})`);
    const set = cypher`MATCH (w:Written {name: $name}) SET w.n = w.n + 1`;
    let holders = 0;
    const bothHold = Promise.withResolvers<void>();
    const inOrder = (first: string, second: string): Promise<void> =>
      database.write(async (tx) => {
        await tx.run(set, { name: first });
        if (++holders === 2) bothHold.resolve();
        await bothHold.promise;
        await tx.run(set, { name: second });
      });
    await Promise.all([inOrder('a', 'b'), inOrder('b', 'a')]);
    expect(holders).toBeGreaterThan(2);
    expect(await database.read(cypher`MATCH (w:Written) RETURN w.n`)).toEqual([[2], [2]]);
  });

  it('goes on through an outage, and is done once', async () => {
    proxy.set('cut');
    const before = proxy.refused;
    const written = behindProxy.write((tx) => tx.run(WRITE));
    await expect.poll(() => proxy.refused).toBeGreaterThan(before + 2);
    proxy.set('pass');
    await written;
    expect(await database.read(COUNT)).toEqual([[1]]);
  });

  it('whose connection breaks while it is saved is not done twice: it is said that nobody knows', async () => {
    await behindProxy.read(COUNT);
    const write = behindProxy.write(async (tx) => {
      await tx.run(WRITE);
      proxy.onSent = () => proxy.set('cut');
    });
    await expect(write).rejects.toMatchObject({
      kind: 'unavailable',
      details: { outcome: 'unknown', retryable: false },
    });
    proxy.onSent = undefined;
    proxy.set('pass');
    expect(await database.read(COUNT)).toEqual([[0]]);
  });

  it('that breaks a constraint keeps its code', async () => {
    const twice = cypher`CREATE (:Power {code: 'p'}), (:Power {code: 'p'})`;
    const code = 'Neo.ClientError.Schema.ConstraintValidationFailed';
    await expect(database.write((tx) => tx.run(twice))).rejects.toMatchObject({
      name: 'StatementError',
      code,
    });
  });

  it('that waits too long for a lock is told that others are writing', async () => {
    const holds = Promise.withResolvers<void>();
    const mayGo = Promise.withResolvers<void>();
    const raise = cypher`MATCH (head:Head) SET head.revision = head.revision + 1`;
    const first = database.write(async (tx) => {
      await tx.run(raise);
      holds.resolve();
      await mayGo.promise;
    });
    await holds.promise;
    const second = database.write((tx) => tx.run(raise), { deadline: Date.now() + 1_000 });
    await expect(second).rejects.toMatchObject({ details: { retryable: true } });
    mayGo.resolve();
    await first;
  });
});
