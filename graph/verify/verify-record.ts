import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { IS_PENDING } from '../record/head.ts';
import type { Fault } from './fault.ts';
import type { Finding } from './report.ts';
import { verifyChanges, type ChainEnd } from './verify-changes.ts';
import { verifyGraph } from './verify-graph.ts';

export interface Verified {
  /** The newest published revision, and its hash. */
  readonly revision: number;
  readonly hash: string | null;
  readonly versions: number;
  /** How many nodes there are, by label, that are no record but are kept beside it. */
  readonly operational: Readonly<Record<string, number>>;
  /** By revision, what no revision accounts for last. None where the record is whole. */
  readonly faults: readonly Fault[];
}

/** The same, with what could be done about each. */
export interface Proof extends Omit<Verified, 'faults'> {
  readonly findings: readonly Finding[];
  readonly altered: ReadonlySet<string>;
  /** What was recorded is all there, beside what else there may be. */
  readonly isAccounted: boolean;
}

const READ_HEAD = cypher`
  MATCH (head:Head {key: 'head'})
  RETURN elementId(head), head.revision, head.hash, head.at,
    CASE WHEN ${IS_PENDING} THEN head.pendingRevision END`;

interface Head extends ChainEnd {
  readonly node: string;
  readonly pending: number | null;
}

/**
 * Proves the record by itself: every Change follows from the one before it, and all that is in the graph is what the
 * Changes account for, or follows from that. `kept` is a hash that was kept elsewhere. While somebody writes, it looks
 * again, and tells only what it saw both times.
 */
export async function verifyRecord(
  database: Database,
  kept: string | undefined,
  onProgress: (versions: number) => void,
): Promise<Verified> {
  let seen: ReadonlySet<string> | undefined;
  for (;;) {
    const before = await readHead(database);
    const {
      findings,
      altered: _,
      isAccounted: __,
      ...proof
    } = await prove(database, before, kept, onProgress);
    const faults = findings
      .map(({ fault }) => fault)
      .filter(({ message }) => seen?.has(message.en) ?? true)
      .sort(byRevision);
    const isSteady = JSON.stringify(before) === JSON.stringify(await readHead(database));
    if (faults.length === 0 || isSteady || seen) return { ...proof, faults };
    seen = new Set(faults.map(({ message }) => message.en));
  }
}

/** The same for whoever keeps others from writing. */
export async function proveRecord(
  database: Database,
  onProgress: (versions: number) => void,
): Promise<Proof> {
  return prove(database, await readHead(database), undefined, onProgress);
}

/** A dump that has been brought into the database and is seen by nobody yet, as the head will have it. */
export async function verifyRestored(database: Database, revision: number): Promise<readonly Fault[]> {
  const chain = await verifyChanges(database, { revision }, { isRestoring: true });
  const frame = { revision, pending: null, digests: chain.digests, isRestoring: true };
  const { findings } = await verifyGraph(database, frame, () => undefined);
  return [...chain.findings, ...findings].map(({ fault }) => fault).sort(byRevision);
}

async function prove(
  database: Database,
  head: Head | undefined,
  kept: string | undefined,
  onProgress: (versions: number) => void,
): Promise<Proof> {
  const chain = await verifyChanges(database, head, { kept });
  const { revision, hash } = head ?? chain.last;
  const frame = { revision, pending: head?.pending ?? null, digests: chain.digests, isRestoring: false };
  const graph = await verifyGraph(database, frame, onProgress);
  return {
    ...{ revision, hash, ...graph },
    isAccounted: graph.isAccounted && chain.findings.every(({ fix }) => fix !== undefined),
    findings: [...chain.findings, ...graph.findings],
  };
}

async function readHead(database: Database): Promise<Head | undefined> {
  const [row] = await database.read(READ_HEAD);
  if (!row) return undefined;
  const [node, revision, hash, at, pending] = row as readonly [
    string,
    number,
    string | null,
    number | null,
    number | null,
  ];
  return { node, revision, hash, at, pending };
}

const byRevision = (one: Fault, other: Fault): number =>
  (one.revision ?? Number.MAX_SAFE_INTEGER) - (other.revision ?? Number.MAX_SAFE_INTEGER);
