import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { cypher } from '../cypher.ts';
import { identifySelf, isAlive, type ProcessIdentity } from '../database/embedded/processes.ts';

/**
 * The head is one node. It holds the newest published revision, and, while a large write is under way, the revision
 * that nobody sees yet, who writes it, until when they are taken to be alive, and the last batch that was committed.
 */

/** Writes to the head first, so that whoever comes after waits, and reads it only then. */
export const LOCK_HEAD = cypher`MATCH (head:Head {key: 'head'}) SET head.locks = coalesce(head.locks, 0) + 1 WITH head`;

/**
 * Whether a large write is under way. It can only be of the revision after the head, and has a writer: whatever else the
 * head names is of no write, and nobody may take back what was published by it.
 */
export const IS_PENDING = cypher`coalesce(head.pendingRevision = head.revision + 1 AND head.pendingWriter IS NOT NULL, false)`;

/** Whether its writer has given no sign of life for so long that it is taken to be dead. */
export const IS_OVERDUE = cypher`coalesce(head.pendingUntil < timestamp(), true)`;

/** The newest published Change, of which the head is only a copy: what comes after it is dated and chained by itself. */
export const LAST_CHANGE = cypher`OPTIONAL MATCH (last:Change {revision: head.revision})`;

/** How long a writer that gives no sign of life is taken to be alive, in milliseconds. */
export const LEASE = 60_000;

const self = { host: hostname(), machine: thisMachine(), ...identifySelf() };

/** Who writes: this process, on this machine. */
export const WRITER = JSON.stringify(self);

/** The large writes of this process that are under way. */
const underWay = new Set<string>();

/** A large write of this process, as the head names it, until it has ended, well or not. */
export function startWriter(): { readonly writer: string; readonly end: () => void } {
  const writer = JSON.stringify({ ...self, write: randomUUID() });
  underWay.add(writer);
  return { writer, end: () => void underWay.delete(writer) };
}

/** True when the writer was of this machine, and its process, or its write in this process, is gone. */
export function isGone(writer: string): boolean {
  const { machine, pid, started } = writerOf(writer);
  if (machine !== self.machine || pid === undefined || started === undefined) return false;
  if (pid === self.pid && started === self.started) return !underWay.has(writer);
  return !isAlive({ pid, started });
}

/** A writer as the head names it; of what is no writer nothing is known. */
export function writerOf(
  writer: string,
): Partial<ProcessIdentity> & { readonly machine?: string; readonly host?: string } {
  try {
    const known = JSON.parse(writer) as unknown;
    return typeof known === 'object' && known !== null ? known : {};
  } catch {
    return {};
  }
}

/** Names of machines are not unique, and containers of one machine number their processes each for itself. */
function thisMachine(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return [hostname(), boot, readlinkSync('/proc/self/ns/pid')].join(' ');
  } catch {
    return hostname(); // not Linux
  }
}
