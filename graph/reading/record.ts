import { Refusal } from '../../domain/errors.ts';
import { momentToCome } from '../../domain/messages/asking.ts';
import { cypher } from '../cypher.ts';
import type { Database, ReadOptions } from '../database/database.ts';

const READ_HEAD = cypher`MATCH (head:Head {key: 'head'}) RETURN head.revision, head.hash`;

/** The newest published revision, and the hash by which it is told from that of another record. */
interface Head {
  readonly revision: number;
  readonly hash: string | null;
}

/**
 * Reads the newest published revision. One read at a time serves every request that arrived before it was sent, so
 * nobody is told a revision older than their question, and many requests cost one read.
 */
export class HeadReader {
  private readonly database: Database;
  private waiting: Promise<number> | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private readonly onHead: (head: Head) => void;

  /** `onHead`: told of each head that is read. */
  constructor(database: Database, onHead: (head: Head) => void = () => undefined) {
    this.database = database;
    this.onHead = onHead;
  }

  read(options: ReadOptions): Promise<number> {
    this.waiting ??= this.readNext(options);
    return this.waiting;
  }

  private async readNext(options: ReadOptions): Promise<number> {
    await this.running.catch(() => undefined);
    this.waiting = undefined;
    const { deadline } = options; // one asker's leaving must not end a read that others wait for
    const reading = this.database.read(READ_HEAD, {}, deadline === undefined ? {} : { deadline });
    this.running = reading;
    const [row] = await reading;
    if (typeof row?.[0] !== 'number')
      throw new Error('the database has no head: its migrations have not run');
    this.onHead({ revision: row[0], hash: row[1] as string | null });
    return row[0];
  }
}

/** For who asks several things of one record: the head that they ask of. */
export const headAt = (revision: number): Pick<HeadReader, 'read'> => ({
  read: () => Promise.resolve(revision),
});

const FIND_MOMENT = cypher`MATCH (change:Change {revision: $revision}) RETURN change.at`;

/** When a revision was recorded, in milliseconds since 1970; undefined for 0, before anything was. */
export async function findMomentOf(
  database: Database,
  revision: number,
  options: ReadOptions,
): Promise<number | undefined> {
  const [row] = await database.read(FIND_MOMENT, { revision }, options);
  return typeof row?.[0] === 'number' ? row[0] : undefined;
}

const FIND_REVISION = cypher`
  MATCH (change:Change) WHERE change.at <= $moment AND change.revision <= $head
  RETURN change.revision ORDER BY change.at DESC LIMIT 1`;

/** The last revision recorded at or before a moment (milliseconds since 1970): 0 before the first. */
export async function findRevisionAt(
  database: Database,
  moment: number,
  head: number,
  options: ReadOptions,
): Promise<number> {
  const [row] = await database.read(FIND_REVISION, { moment, head }, options);
  return typeof row?.[0] === 'number' ? row[0] : 0;
}

/** A moment whose record can be asked: not one to come. */
export function refuseMomentToCome(moment: number, now: number, argument = 'knownAt'): void {
  if (moment <= now) return;
  const value = new Date(moment).toISOString();
  throw new Refusal('invalid', momentToCome(argument, value), {
    argument,
    value,
  });
}
