import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import type { Fault } from './fault.ts';
import { verifyChanges } from './verify-changes.ts';
import { verifyVersions } from './verify-versions.ts';

export interface Verified {
  /** The newest published revision, and its hash. */
  readonly revision: number;
  readonly hash: string | null;
  readonly versions: number;
  /** By revision, what no revision accounts for last. None where the record is whole. */
  readonly faults: readonly Fault[];
}

const READ_PENDING = cypher`MATCH (head:Head {key: 'head'}) RETURN head.revision, head.pendingRevision`;

/**
 * Proves the record by itself: every Change follows from the one before it, and every version in the graph is what a
 * Change accounts for. `head` is a hash that was kept elsewhere. While somebody writes, it looks again.
 */
export async function verifyRecord(
  database: Database,
  head: string | undefined,
  onProgress: (versions: number) => void,
): Promise<Verified> {
  for (let attempt = 1; ; attempt += 1) {
    const [before] = await database.read(READ_PENDING);
    const pending = (before?.[1] ?? null) as number | null;
    const chain = await verifyChanges(database, head);
    const { versions, faults } = await verifyVersions(database, chain, pending, onProgress);
    const all = [...chain.faults, ...faults].sort(byRevision);
    const [after] = await database.read(READ_PENDING);
    const isSteady = JSON.stringify(before) === JSON.stringify(after);
    if (all.length === 0 || isSteady || attempt === MOST_ATTEMPTS)
      return { revision: chain.revision, hash: chain.hash, versions, faults: all };
  }
}

const MOST_ATTEMPTS = 5;

const byRevision = (one: Fault, other: Fault): number =>
  (one.revision ?? Number.MAX_SAFE_INTEGER) - (other.revision ?? Number.MAX_SAFE_INTEGER);
