import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { isAlive } from './processes.ts';
import type { RunningServer } from './server-process.ts';

/** `broken`: it answers that it cannot work, and must be started again. */
export type Readiness = 'ready' | 'died' | 'broken' | 'wrong-password' | 'silent' | 'given-up';
export interface Waiting {
  readonly password: string;
  readonly patience: number;
  readonly signal: AbortSignal;
}

const EVERY = 50;

/** Waits until a statement is answered, with our password: then it is our Neo4j, and it is ready. */
export async function waitUntilReady(
  server: RunningServer,
  { password, patience, signal }: Waiting,
): Promise<Readiness> {
  const until = Date.now() + patience;
  let driver: Driver | undefined;
  try {
    while (Date.now() < until) {
      if (signal.aborted) return 'given-up';
      if (!isAlive(server)) return 'died';
      if (driver !== undefined || (await listens(server.port))) {
        driver ??= makeProbe(server.port, password);
        const answer = await ask(driver);
        if (answer !== 'not-yet') return answer;
      }
      await sleep(EVERY);
    }
    return 'silent';
  } finally {
    void driver?.close().catch(() => undefined);
  }
}

function makeProbe(port: number, password: string): Driver {
  const options = {
    maxConnectionPoolSize: 1,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 2_000,
    telemetryDisabled: true,
  };
  return neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), options);
}

async function ask(driver: Driver): Promise<'ready' | 'wrong-password' | 'broken' | 'not-yet'> {
  const session = driver.session({ database: 'neo4j' });
  try {
    const answer = session.run('RETURN 1').then(() => 'ready' as const);
    return await Promise.race([answer, sleep(3_000, 'not-yet' as const, { ref: false })]);
  } catch (fault) {
    const code = fault instanceof neo4j.Neo4jError ? fault.code : '';
    if (code === 'Neo.DatabaseError.Transaction.TransactionStartFailed') return 'broken';
    return code === 'Neo.ClientError.Security.Unauthorized' ? 'wrong-password' : 'not-yet';
  } finally {
    void session.close().catch(() => undefined);
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.setTimeout(1_000, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
