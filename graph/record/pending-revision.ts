import { randomUUID } from 'node:crypto';
import { Refusal } from '../../domain/errors.ts';
import { largeWrite, otherWriteTookPlace } from '../../domain/messages/writing.ts';
import { cypher, type Cypher } from '../cypher.ts';
import type { Database, Params, WriteTransaction } from '../database/database.ts';
import { again } from './again.ts';
import { nextMoment, sealChange, type NewChange } from './change.ts';
import { discardPending } from './discard.ts';
import {
  IS_OVERDUE,
  IS_PENDING,
  isGone,
  LAST_CHANGE,
  LEASE,
  LOCK_HEAD,
  startWriter,
  writerOf,
} from './head.ts';
import { RevisionDigest } from './revision-digest.ts';

const BEGIN = cypher`
  ${LOCK_HEAD}
  WITH head, NOT ${IS_PENDING} AS isFree
  FOREACH (free IN CASE WHEN isFree THEN [head] ELSE [] END |
    SET free.pendingRevision = head.revision + 1, free.pendingWriter = $writer, free.pendingBatch = 0,
        free.pendingUntil = timestamp() + $lease)
  RETURN isFree OR head.pendingWriter = $writer, head.pendingRevision, head.pendingWriter, ${IS_OVERDUE}`;

const NEXT_BATCH = cypher`
  ${LOCK_HEAD} WHERE head.pendingWriter = $writer AND head.pendingRevision = $revision
  WITH head, head.pendingBatch >= $batch AS isDone
  SET head.pendingBatch = $batch, head.pendingUntil = timestamp() + $lease
  RETURN isDone`;

const SIGN = cypher`
  ${LOCK_HEAD} WHERE head.pendingWriter = $writer AND head.pendingRevision = $revision
  SET head.pendingUntil = timestamp() + $lease RETURN true`;

const PLACE = cypher`
  ${LOCK_HEAD} WHERE head.pendingWriter = $writer AND head.pendingRevision = $revision
  ${LAST_CHANGE} RETURN last.hash, last.at, timestamp()`;

const FREE = cypher`
  ${LOCK_HEAD} WHERE head.pendingWriter = $writer
  REMOVE head.pendingRevision, head.pendingWriter, head.pendingUntil, head.pendingBatch`;

const FIND_OWN_CHANGE = cypher`MATCH (change:Change {commandId: $commandId}) RETURN change.at`;

/**
 * A revision that is written in batches and seen by nobody until it is published, whole. One at a time; a writer
 * that died leaves one behind, which the next writer (or the next start) removes.
 */
export class PendingRevision {
  readonly revision: number;
  /** Takes in every version that the batches open or close. */
  readonly digest = new RevisionDigest();
  private readonly database: Database;
  private readonly own: ReturnType<typeof startWriter>;
  private readonly commandId = randomUUID();
  private batches = 0;

  private constructor(database: Database, revision: number, own: ReturnType<typeof startWriter>) {
    this.database = database;
    this.revision = revision;
    this.own = own;
  }

  static async begin(database: Database): Promise<PendingRevision> {
    await database.disk?.refuseWithout();
    const own = startWriter();
    const params = { writer: own.writer, lease: LEASE };
    try {
      for (;;) {
        const [row] = await again(() => database.write((transaction) => transaction.run(BEGIN, params)));
        const [isOurs, revision, writer, isOverdue] = row as [boolean, number, string, boolean];
        if (isOurs) return new PendingRevision(database, revision, own);
        if (!isOverdue && !isGone(writer)) throw busy(writer);
        await discardPending(database, revision, writer);
      }
    } catch (error) {
      own.end();
      throw error;
    }
  }

  /** One transaction of this revision. It counts once, however often it must be tried. */
  async batch<T>(
    work: (transaction: WriteTransaction, revision: number) => Promise<T>,
  ): Promise<T | undefined> {
    this.batches += 1;
    const params = {
      writer: this.own.writer,
      revision: this.revision,
      batch: this.batches,
      lease: LEASE,
    };
    await this.database.disk?.refuseWithout();
    return this.write(async (transaction) => {
      const [row] = await transaction.run(NEXT_BATCH, params);
      if (!row) throw takenOver();
      return row[0] === true ? undefined : work(transaction, this.revision);
    });
  }

  /** Work of which no batch gives a sign of life for long: the revision stays this writer's until it is done. */
  async keep<T>(work: () => Promise<T>): Promise<T> {
    const signs = setInterval(() => void this.sign().catch(() => undefined), LEASE / 3); // the last one tells
    try {
      const result = await work();
      await this.sign();
      return result;
    } finally {
      clearInterval(signs);
    }
  }

  private async sign(): Promise<void> {
    const params = { writer: this.own.writer, revision: this.revision, lease: LEASE };
    const [row] = await this.write((transaction) => transaction.run(SIGN, params));
    if (!row) throw takenOver();
  }

  /** Moves the head: from now on everybody reads this revision. Returns its moment, in milliseconds since 1970. */
  async publish(change: NewChange): Promise<number> {
    const { commandId } = this;
    const params = { writer: this.own.writer, revision: this.revision };
    const digest = this.digest.hex;
    const moment = await this.write(async (transaction) => {
      const [row] = await transaction.run(PLACE, params);
      if (row) {
        const [previousHash, before, now] = row as [string | null, number | null, number];
        const at = nextMoment(now, before);
        const place = { revision: this.revision, previousHash, at };
        await sealChange(transaction, place, { ...change, commandId, digest });
        return at;
      }
      const [done] = await transaction.run(FIND_OWN_CHANGE, { commandId });
      if (!done) throw takenOver();
      return done[0] as number;
    });
    this.own.end();
    return moment;
  }

  /**
   * Ends it with a statement of one's own, which moves the head from this `$writer`, or tells that it has done so before:
   * no row, where another took its place.
   */
  async adopt(moveHead: Cypher, params: Params): Promise<void> {
    const { writer } = this.own;
    const [row] = await this.write((transaction) => transaction.run(moveHead, { ...params, writer }));
    if (!row) throw takenOver();
    this.own.end();
  }

  /** Takes back all batches. */
  async discard(): Promise<void> {
    try {
      await discardPending(this.database, this.revision, this.own.writer);
    } finally {
      this.own.end();
    }
  }

  /** Ends it where no batch was written. */
  async release(): Promise<void> {
    try {
      await this.write((transaction) => transaction.run(FREE, { writer: this.own.writer }));
    } finally {
      this.own.end();
    }
  }

  private write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return again(() => this.database.write(work));
  }
}

const takenOver = (): Refusal => new Refusal('conflict', otherWriteTookPlace());

export function busy(writer: string): Refusal {
  const { pid = 0, host = '?' } = writerOf(writer);
  return new Refusal('busy', largeWrite(pid, host), { retryable: true });
}
