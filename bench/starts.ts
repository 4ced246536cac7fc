import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { findFreePort } from '../graph/database/embedded/free-port.ts';
import { ensurePassword } from '../graph/database/embedded/password.ts';
import { pathsIn } from '../graph/database/embedded/paths.ts';
import { ratios, say, shown } from './figures.ts';
import { send } from './load.ts';
import { neo4jOf } from './neo4j.ts';
import { end, eventually, run } from './processes.ts';
import { CONTRACT } from './trace-documents.ts';

const POLL = 10;

export interface StartRun {
  readonly store: string;
  readonly code: string;
  readonly rounds: number;
}

/** From nothing running to the first answer: the service with its Neo4j, and the same Neo4j by itself. */
export async function benchStarts({ store, code, rounds }: StartRun): Promise<void> {
  const ours: number[] = [];
  const alone: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    const [seconds, command] = await startService(store, code);
    ours.push(seconds);
    alone.push(await startNeo4j(store, command));
  }
  say('from nothing to the first answer: seconds');
  say(`  Quanze, a power-trace     ${shown(ours)}`);
  say(`  Neo4j alone, RETURN 1     ${shown(alone)}`);
  say(`  Quanze to Neo4j           ${shown(ratios(ours, alone))}`);
}

/** Returns the seconds, and the command by which Neo4j ran. */
async function startService(store: string, code: string): Promise<readonly [number, readonly string[]]> {
  const port = await findFreePort();
  const body = JSON.stringify({ query: CONTRACT, variables: { code, asOf: '2016-11-24' } });
  const started = performance.now();
  const child = run('server/main.ts', [], { QUANZE_DATA: store, QUANZE_SEED: 'none', PORT: String(port) });
  try {
    await eventually(async () => {
      if (child.process.exitCode !== null) throw new Error(child.said());
      const { data } = JSON.parse(await send({ port }, body)) as { data?: { power?: unknown } };
      if (!data?.power) throw new Error('no answer yet');
    }, POLL);
    const seconds = (performance.now() - started) / 1000;
    return [seconds, commandOf(store)];
  } finally {
    await end(child);
  }
}

/** The command by which the Neo4j of a data folder runs. */
export const commandOf = (store: string): readonly string[] =>
  readFileSync(`/proc/${neo4jOf(store)}/cmdline`, 'utf8')
    .split('\0')
    .slice(0, -1);

/** The seconds until a Neo4j by itself answers. */
export async function startNeo4j(store: string, [java = '', ...parts]: readonly string[]): Promise<number> {
  const paths = pathsIn(store);
  const address = /^server\.bolt\.listen_address=(.*)$/m.exec(
    readFileSync(paths.configurationFile, 'utf8'),
  )?.[1];
  const password = ensurePassword(paths);
  const started = performance.now();
  const child = spawn(java, parts, { cwd: paths.home, stdio: 'ignore' });
  const ended = once(child, 'exit');
  try {
    await eventually(async () => {
      const driver = neo4j.driver(`bolt://${address}`, neo4j.auth.basic('neo4j', password), {
        telemetryDisabled: true,
      });
      try {
        await driver.session({ database: 'neo4j' }).run('RETURN 1');
      } finally {
        await driver.close();
      }
    }, POLL);
    return (performance.now() - started) / 1000;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
