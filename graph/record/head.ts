import { hostname } from 'node:os';
import { cypher } from '../cypher.ts';

/**
 * The head is one node. It holds the newest published revision, and, while a large write is under way, the revision
 * that nobody sees yet, who writes it, until when they are taken to be alive, and the last batch that was committed.
 */

/** Writes to the head first, so that whoever comes after waits, and reads it only then. */
export const LOCK_HEAD = cypher`MATCH (head:Head {key: 'head'}) SET head.locks = coalesce(head.locks, 0) + 1 WITH head`;

/** How long a writer that gives no sign of life is taken to be alive, in milliseconds. */
export const LEASE = 60_000;

/** Who writes: this process, on this machine. */
export const WRITER = JSON.stringify({
  host: hostname(),
  pid: process.pid,
  since: Math.round(performance.timeOrigin),
});

/** True when the writer was a process of this machine, and that is gone. */
export function isGone(writer: string): boolean {
  const { host, pid } = JSON.parse(writer) as { host: string; pid: number };
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
