import { Refusal } from '../../domain/errors.ts';
import { cypher } from '../cypher.ts';
import type { Database, WriteTransaction } from '../database/database.ts';
import { nextMoment, sealChange, type NewChange } from './change.ts';
import { discardPending } from './discard.ts';
import { isGone, LEASE, LOCK_HEAD, WRITER } from './head.ts';
import { RevisionDigest } from './revision-digest.ts';

const BEGIN = cypher`
  ${LOCK_HEAD}
  WITH head, head.pendingRevision IS NULL AS isFree
  FOREACH (free IN CASE WHEN isFree THEN [head] ELSE [] END |
    SET free.pendingRevision = head.revision + 1, free.pendingWriter = $writer, free.pendingBatch = 0,
        free.pendingUntil = timestamp() + $lease)
  RETURN isFree OR head.pendingWriter = $writer, head.pendingRevision, head.pendingWriter, head.pendingUntil < timestamp()`;

const NEXT_BATCH = cypher`
  ${LOCK_HEAD} WHERE head.pendingWriter = $writer AND head.pendingRevision = $revision
  WITH head, head.pendingBatch >= $batch AS isDone
  SET head.pendingBatch = $batch, head.pendingUntil = timestamp() + $lease
  RETURN isDone`;

const PLACE = cypher`
  ${LOCK_HEAD} WHERE head.pendingWriter = $writer AND head.pendingRevision = $revision
  RETURN head.hash, head.at, timestamp()`;

const FIND_OWN_CHANGE = cypher`MATCH (change:Change {revision: $revision}) WHERE change.writer = $writer RETURN change.at`;

/**
 * A revision that is written in batches and seen by nobody until it is published, whole. One at a time; a writer
 * that died leaves one behind, which the next writer (or the next start) removes.
 */
export class PendingRevision {
  readonly revision: number;
  /** Takes in every version that the batches open or close. */
  readonly digest = new RevisionDigest();
  private readonly database: Database;
  private batches = 0;

  private constructor(database: Database, revision: number) {
    this.database = database;
    this.revision = revision;
  }

  static async begin(database: Database): Promise<PendingRevision> {
    for (;;) {
      const [row] = await database.write((transaction) =>
        transaction.run(BEGIN, { writer: WRITER, lease: LEASE }),
      );
      const [isOurs, revision, writer, isOverdue] = row as [boolean, number, string, boolean];
      if (isOurs) return new PendingRevision(database, revision);
      if (!isOverdue && !isGone(writer)) throw busy(writer);
      await discardPending(database, revision);
    }
  }

  /** One transaction of this revision. It counts once, however often it must be tried. */
  async batch<T>(
    work: (transaction: WriteTransaction, revision: number) => Promise<T>,
  ): Promise<T | undefined> {
    this.batches += 1;
    const params = { writer: WRITER, revision: this.revision, batch: this.batches, lease: LEASE };
    return this.database.write(async (transaction) => {
      const [row] = await transaction.run(NEXT_BATCH, params);
      if (!row)
        throw new Refusal(
          'conflict',
          'This write gave no sign of life for so long that another took its place.',
        );
      return row[0] === true ? undefined : work(transaction, this.revision);
    });
  }

  /** Work that only looks at the revision, for as long as it takes: it stays this writer's until that is done. */
  async keep<T>(work: () => Promise<T>): Promise<T> {
    const sign = (): Promise<unknown> => this.batch(async () => undefined);
    const signs = setInterval(() => void sign().catch(() => undefined), LEASE / 3); // the last one tells
    try {
      const result = await work();
      await sign();
      return result;
    } finally {
      clearInterval(signs);
    }
  }

  /** Moves the head: from now on everybody reads this revision. Returns its moment, in milliseconds since 1970. */
  async publish(change: NewChange): Promise<number> {
    const params = { writer: WRITER, revision: this.revision };
    const digest = this.digest.hex;
    return this.database.write(async (transaction) => {
      const [row] = await transaction.run(PLACE, params);
      if (row) {
        const [previousHash, before, now] = row as [string | null, number | null, number];
        const at = nextMoment(now, before);
        await sealChange(transaction, { revision: this.revision, previousHash, at }, { ...change, digest });
        return at;
      }
      const [done] = await transaction.run(FIND_OWN_CHANGE, params);
      if (!done)
        throw new Refusal(
          'conflict',
          'This write gave no sign of life for so long that another took its place.',
        );
      return done[0] as number;
    });
  }

  /** Takes back all batches. */
  async discard(): Promise<void> {
    await discardPending(this.database, this.revision);
  }
}

export function busy(writer: string): Refusal {
  const { pid, host } = JSON.parse(writer) as { pid: number; host: string };
  return new Refusal(
    'busy',
    `Another large write is under way (process ${pid} on ${host}). Try again when it has ended.`,
    { retryable: true },
  );
}
