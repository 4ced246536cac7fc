import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { PROJECT_ROOT } from '../../server/config.ts';
import { ownNeo4j, quanze, settings } from '../cli/quanze.ts';
import { openProxy, type Proxy } from '../graph/database/proxy.ts';
import { asking, contract, dataOf } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { importFolder } from '../support/workbook.ts';
import { FIRST_CITY as first, makeSecondCity } from './second-city.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { testNeo4j } from '../support/neo4j.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-killed-'));
const second = join(folder, 'second');
const REPLACE = ['--replace', 'responsibilities', '--replace', 'memberships'];

let database: Database;
let proxy: Proxy;
let before: Told;
let after: Told;
beforeAll(async () => {
  database = await connectTestDatabase();
  proxy = await openProxy(testNeo4j().address);
  makeSecondCity(second);
  // Without interruption: what the record holds before the second workbook, and after it.
  await emptyDatabase(database);
  await importFolder(database, first);
  before = await told();
  const { list } = await importFolder(database, second, { replace: ['responsibilities', 'memberships'] });
  expect(list).toEqual([]);
  after = await told();
  await emptyDatabase(database);
  await importFolder(database, first);
});
afterAll(async () => {
  await emptyDatabase(database);
  await proxy.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

/** What an import says to Neo4j. */
const BATCH = 'SET head.pendingBatch = $batch';
const FINDING = 'AS found_thing';
const PUBLISH = 'SET change = $properties';
const COMMIT = Buffer.from([0, 2, 0xb0, 0x12, 0, 0]);

describe('an import that is killed with -9', () => {
  it('has something to tell', () => {
    expect(before.revision).toBe(1);
    expect(after.revision).toBe(2);
    expect(after.graph).not.toEqual(before.graph);
    expect(after.answers).not.toEqual(before.answers);
  });

  it.each([
    { when: 'before the first batch', kill: { said: BATCH, times: 1, thenCommit: false } },
    { when: 'after the first batch was saved', kill: { said: BATCH, times: 1, thenCommit: true } },
    { when: 'in the middle of its batches', kill: { said: BATCH, times: 4, thenCommit: false } },
    {
      when: 'in the middle of its batches, as one is saved',
      kill: { said: BATCH, times: 6, thenCommit: true },
    },
    { when: 'as it publishes', kill: { said: PUBLISH, times: 1, thenCommit: false } },
  ])('$when shows nobody a part, and the next command removes what it left', async ({ kill }) => {
    expect(await importKilledWhen(kill)).toBe('SIGKILL');
    expect((await readStatus(database)).pendingRevision).toBe(2);
    expect(await answers()).toEqual(before.answers);
    const { status, out } = await quanze(['status', '--json'], ownNeo4j());
    expect(status).toBe(0);
    expect(JSON.parse(out).record).toMatchObject({ revision: 1, pendingRevision: null });
    expect(await told()).toEqual(before);
  });

  it.each([
    { when: 'while it is written', kill: { said: BATCH, times: 4, thenCommit: true } },
    { when: 'while it is audited', kill: { said: FINDING, times: 1, thenCommit: false } },
  ])(
    'as a dry run that tells findings, $when, shows nobody a part, and the next command removes what it left',
    async ({ kill }) => {
      expect(await importKilledWhen(kill, ['--dry-run', '--findings', '--as-of', '2016-01-01'])).toBe(
        'SIGKILL',
      );
      expect((await readStatus(database)).pendingRevision).toBe(2);
      expect(await answers()).toEqual(before.answers);
      expect((await quanze(['status'], ownNeo4j())).status).toBe(0);
      expect(await told()).toEqual(before);
    },
  );

  it('is done once by the import run again, with nothing in between', async () => {
    expect(await importKilledWhen({ said: BATCH, times: 5, thenCommit: true })).toBe('SIGKILL');
    const { status, err } = await quanze(['import', second, ...REPLACE], ownNeo4j());
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(await told()).toEqual(after);
  });

  it('just as it is published has been published whole, and run again changes nothing', async () => {
    await emptyDatabase(database);
    await importFolder(database, first);
    expect(await importKilledWhen({ said: PUBLISH, times: 1, thenCommit: true })).toBe('SIGKILL');
    await expect.poll(async () => (await readStatus(database)).revision).toBe(2);
    const { status, out, err } = await quanze(['import', second, ...REPLACE], ownNeo4j());
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('no new revision');
    expect(await told()).toEqual(after);
  });
});

interface Kill {
  /** What it is killed at: the statement, for the nth time, or the commit that follows it. */
  readonly said: string;
  readonly times: number;
  readonly thenCommit: boolean;
}

/** Runs `quanze import` of the second workbook and kills it. How it ended: a signal, or its status. */
async function importKilledWhen(
  { said, times, thenCommit }: Kill,
  more: readonly string[] = [],
): Promise<unknown> {
  const environment = settings({ ...ownNeo4j(), NEO4J_URI: proxy.address });
  const child = spawn(process.execPath, ['cli/main.ts', 'import', second, ...REPLACE, ...more], {
    cwd: PROJECT_ROOT,
    env: environment,
    stdio: 'ignore',
  });
  let left = times;
  proxy.onSent = (chunk) => {
    if (left > 0 && chunk.includes(said)) left -= 1;
    else if (left > 0 || !thenCommit) return;
    // What it said just now still arrives.
    if (left === 0 && (!thenCommit || chunk.includes(COMMIT))) child.kill('SIGKILL');
  };
  const [status, signal] = await once(child, 'exit');
  proxy.onSent = undefined;
  return signal ?? status;
}

interface Told {
  readonly revision: number;
  readonly graph: readonly string[];
  readonly answers: unknown;
}

async function told(): Promise<Told> {
  const { revision } = await readStatus(database);
  return { revision, graph: await wholeGraph(database), answers: await answers() };
}

async function answers(): Promise<unknown> {
  const ask = asking(database);
  const asOf = '2016-01-01';
  const powers = ['P00004', 'P00010', 'P00050'];
  const traces = powers.map((code) => dataOf(ask(contract('power-trace'), { code, asOf })));
  const duties = dataOf(ask(contract('accountability'), { code: 'N000010', asOf, first: 500 }));
  const coverage = dataOf(ask(contract('chain-coverage'), { asOf, first: 500 }));
  return Promise.all([...traces, duties, coverage]);
}
