import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '../../domain/errors.ts';
import type { Bilingual } from '../../domain/language.ts';
import { waitingForMigration } from '../../domain/messages/progress.ts';
import { migrating } from '../../domain/messages/setup.ts';
import { cypher } from '../cypher.ts';
import type { Database } from './database.ts';

export interface Lease {
  /** Throws when somebody else may have it by now. */
  readonly assertHeld: () => void;
  readonly release: () => Promise<void>;
}

const DURATION = 15_000;
const ASK_EVERY = 250;
const PATIENCE = 15 * 60_000;

/**
 * A node of a label of its own with an owner and an end, renewed while we live: no transaction stays open, as
 * that would block schema changes. All moments are of Neo4j's clock, so clocks of instances may differ.
 */
export async function holdLease(
  database: Database,
  say: (line: Bilingual) => void,
  duration = DURATION,
): Promise<Lease> {
  await database.command(UNIQUE);
  const owner = randomUUID();
  const until = Date.now() + PATIENCE;
  for (let told = false; !(await take(database, owner, duration)); told = true) {
    if (!told) say(waitingForMigration());
    if (Date.now() > until) throw new SetupError(migrating.otherForLong());
    await sleep(ASK_EVERY);
  }
  return keep(database, owner, duration);
}

async function take(database: Database, owner: string, duration: number): Promise<boolean> {
  const rows = await database.write((transaction) => transaction.run(TAKE, { owner, duration }));
  return rows.length === 1;
}

function keep(database: Database, owner: string, duration: number): Lease {
  let heldUntil = Date.now() + duration;
  const renew = async (): Promise<void> => {
    const asked = Date.now();
    if (await take(database, owner, duration)) heldUntil = asked + duration;
    else heldUntil = 0;
  };
  const timer = setInterval(() => void renew().catch(() => undefined), duration / 3).unref();
  const assertHeld = (): void => {
    if (Date.now() >= heldUntil) throw new SetupError(migrating.lockLost());
  };
  const release = async (): Promise<void> => {
    clearInterval(timer);
    // It ends by itself if this does not arrive.
    await database.write((transaction) => transaction.run(RELEASE, { owner })).catch(() => undefined);
  };
  return { assertHeld, release };
}

const UNIQUE = cypher`
  CREATE CONSTRAINT MigrationLock_key_unique IF NOT EXISTS FOR (lock:MigrationLock) REQUIRE lock.key IS UNIQUE`;

/** Writes before it reads, so that two who ask at once are told one after the other. */
const TAKE = cypher`
  MERGE (lock:MigrationLock {key: 'lock'})
  SET lock.asked = timestamp()
  WITH lock
  WHERE lock.owner IS NULL OR lock.owner = $owner OR lock.until <= timestamp()
  SET lock.owner = $owner, lock.until = timestamp() + $duration
  RETURN lock.until`;

const RELEASE = cypher`
  MATCH (lock:MigrationLock {key: 'lock', owner: $owner})
  SET lock.asked = timestamp()
  WITH lock
  WHERE lock.owner = $owner
  REMOVE lock.owner, lock.until`;
