import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../domain/errors.ts';
import { cypher } from '../../../graph/cypher.ts';
import type { Database } from '../../../graph/database/database.ts';
import { DriverDatabase } from '../../../graph/database/driver-database.ts';
import { StatementError } from '../../../graph/database/faults.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { openProxy, type Proxy } from './proxy.ts';
import { testNeo4j } from '../../support/neo4j.ts';

// Counts for minutes if nobody ends it.
const SLOW = cypher`UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(a) AS slow`;
const RUNNING = cypher`SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS slow' RETURN count(*)`;
const ONE = cypher`RETURN 1`;

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
afterAll(async () => {
  await proxy.close();
  await behindProxy.close();
  await database.close();
});

async function faultOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(
    () => expect.unreachable('it went well'),
    (fault: unknown) => fault,
  );
}
/** Both times are kept by the timers of this process, so a slow machine delays them alike. */
async function faultBefore(ms: number, answer: Promise<unknown>): Promise<unknown> {
  return Promise.race([faultOf(answer), sleep(ms, 'too late')]);
}
async function untilNoneRuns(): Promise<void> {
  await expect.poll(() => database.read(RUNNING), { interval: 50 }).toEqual([[0]]);
}

describe('values', () => {
  it('whole numbers are sent as integers, at any depth, and come back as numbers', async () => {
    const params = {
      one: 1,
      list: [2, [3]],
      map: { four: 4, rows: [{ five: 5 }] },
      big: 2 ** 53 - 1,
      minus: -0,
    };
    const [row] = await database.read(
      cypher`RETURN [x IN [$one, $list[0], $list[1][0], $map.four, $map.rows[0].five, $big, $minus] | valueType(x)],
        $list, $map, $big`,
      params,
    );
    expect(row).toEqual([
      Array(7).fill('INTEGER NOT NULL'),
      [2, [3]],
      { four: 4, rows: [{ five: 5 }] },
      2 ** 53 - 1,
    ]);
  });

  it('what is not whole is sent as a float', async () => {
    expect(await database.read(cypher`RETURN valueType($half), $half`, { half: 0.5 })).toEqual([
      ['FLOAT NOT NULL', 0.5],
    ]);
  });

  it('text goes in and comes out as it is', async () => {
    const texts = ['权责', '𠮷', `') DETACH DELETE n //`, '`', '"', ''];
    expect(await database.read(cypher`RETURN $texts`, { texts })).toEqual([[texts]]);
  });

  it.each([{ value: undefined }, { value: new Date() }, { value: [() => 1] }])(
    '$value is no parameter',
    async ({ value }) => {
      expect(() => database.read(cypher`RETURN $value`, { value })).toThrow(TypeError);
    },
  );

  it('a statement that returns a node is told so', async () => {
    expect(String(await faultOf(database.read(cypher`MATCH (m:Migration) RETURN m`)))).toContain(
      'plain values',
    );
  });
});

describe('a deadline', () => {
  it('ends the statement in Neo4j too', async () => {
    const fault = await faultBefore(2_000, database.read(SLOW, {}, { deadline: Date.now() + 500 }));
    expect(fault).toMatchObject({ name: 'Refusal', kind: 'deadline', details: { retryable: true } });
    await untilNoneRuns();
  });

  it('ends a writing transaction too', async () => {
    const fault = await faultOf(database.write((tx) => tx.run(SLOW), { deadline: Date.now() + 500 }));
    expect(fault).toMatchObject({ kind: 'deadline' });
    await untilNoneRuns();
  });

  it('holds when a server accepts and never answers', async () => {
    proxy.set('swallow');
    const fresh = new DriverDatabase({
      address: proxy.address,
      username: 'neo4j',
      password: 'x',
      database: 'neo4j',
    });
    for (const silent of [fresh, behindProxy]) {
      const read = silent.read(ONE, {}, { deadline: Date.now() + 400 });
      expect(await faultBefore(2_000, read)).toBeInstanceOf(Refusal);
      const written = silent.write((tx) => tx.run(ONE), { deadline: Date.now() + 400 });
      expect(await faultBefore(2_000, written)).toBeInstanceOf(Refusal);
    }
    proxy.set('pass');
    void fresh.close();
  });

  it('is not a reason to stay silent for ever: when the server answers again, so do we', async () => {
    proxy.set('swallow');
    await Promise.allSettled(
      Array.from({ length: 60 }, () => behindProxy.read(ONE, {}, { deadline: Date.now() + 300 })),
    );
    proxy.set('pass');
    expect(await behindProxy.read(ONE, {}, { deadline: Date.now() + 30_000 })).toEqual([[1]]);
  });

  it('is kept by a few stuck connections among many that are not', async () => {
    proxy.set('swallow');
    await Promise.allSettled(
      Array.from({ length: 5 }, () => behindProxy.read(ONE, {}, { deadline: Date.now() + 300 })),
    );
    proxy.set('pass');
    const many = Array.from({ length: 60 }, () =>
      behindProxy.read(ONE, {}, { deadline: Date.now() + 30_000 }),
    );
    expect(await Promise.all(many)).toEqual(Array(60).fill([[1]]));
  });
});

it('whoever goes away ends the statement in Neo4j', async () => {
  const gone = new AbortController();
  setTimeout(() => gone.abort(), 300);
  expect(await faultOf(database.read(SLOW, {}, { signal: gone.signal }))).toMatchObject({
    details: { abandoned: true },
  });
  await untilNoneRuns();
  expect(await faultOf(database.read(ONE, {}, { signal: gone.signal }))).toBeInstanceOf(Refusal);
});

it('200 slow reads at once are each answered or refused in time, and then all is as before', async () => {
  const deadline = Date.now() + 1_500;
  const answers = Array.from({ length: 200 }, () => database.read(SLOW, {}, { deadline }));
  for (const answer of await Promise.allSettled(answers)) {
    expect(answer).toMatchObject({ status: 'rejected', reason: { details: { retryable: true } } });
  }
  await untilNoneRuns();
  expect(await database.read(ONE)).toEqual([[1]]);
});

it('a read goes on through an outage', async () => {
  proxy.set('cut');
  const before = proxy.refused;
  const answer = behindProxy.read(ONE, {}, { deadline: Date.now() + 30_000 });
  await expect.poll(() => proxy.refused).toBeGreaterThan(before + 2);
  proxy.set('pass');
  expect(await answer).toEqual([[1]]);
});

it('an outage longer than the deadline is told as such', async () => {
  proxy.set('cut');
  expect(await faultOf(behindProxy.read(ONE, {}, { deadline: Date.now() + 2_000 }))).toMatchObject({
    kind: 'unavailable',
    details: { retryable: true },
  });
  proxy.set('pass');
});

it('a wrong statement is not tried again, and keeps its code', async () => {
  const fault = await faultOf(database.read(cypher`RETURN 1 / 0`));
  expect(fault).toBeInstanceOf(StatementError);
  expect(fault).toMatchObject({ code: 'Neo.ClientError.Statement.ArithmeticError' });
});

it('more memory than is allowed is told at once, not tried again and again', async () => {
  const hungry = cypher`UNWIND range(1, 100000000) AS n RETURN collect(n + 1.5)[0]`;
  const fault = await faultOf(database.read(hungry, {}, { deadline: Date.now() + 50_000 }));
  expect(fault).toMatchObject({ kind: 'unavailable', details: { retryable: false, reason: 'memory' } });
});
