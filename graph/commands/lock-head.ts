import { cypher } from '../cypher.ts';
import type { WriteTransaction } from '../database/database.ts';
import { IS_OVERDUE, IS_PENDING, isGone, LAST_CHANGE, LOCK_HEAD } from '../record/head.ts';
import { busy } from '../record/pending-revision.ts';

const LOCK = cypher`${LOCK_HEAD} ${LAST_CHANGE}
  RETURN head.revision, last.hash, last.at, timestamp(), CASE WHEN ${IS_PENDING} THEN head.pendingWriter END, ${IS_OVERDUE}`;

/** The head of the record, as it is read under its lock. */
export interface Head {
  readonly revision: number;
  readonly hash: string | null;
  readonly at: number | null;
  readonly now: number;
}

/** The head was taken by a large write that is no more. */
export class Leftovers extends Error {}

/** Locks the head for the transaction: nobody else writes meanwhile. Throws `Leftovers`, and a refusal while a large write goes on. */
export async function lockHead(transaction: WriteTransaction): Promise<Head> {
  const [row] = await transaction.run(LOCK);
  if (!row) throw new Error('the database has no head: its migrations have not run');
  const [revision, hash, at, now, writer, isOverdue] = row as readonly [
    number,
    string | null,
    number | null,
    number,
    string | null,
    boolean | null,
  ];
  if (writer !== null) throw isOverdue === true || isGone(writer) ? new Leftovers() : busy(writer);
  return { revision, hash, at, now };
}
