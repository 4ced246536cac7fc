import { randomUUID } from 'node:crypto';
import type { Actor } from '../../domain/access/actor.ts';
import { canonicalJson } from '../../domain/canonical.ts';
import type { Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { happensLater } from '../../domain/messages/records.ts';
import { leftoversInTheWay } from '../../domain/messages/writing.ts';
import { cypher } from '../cypher.ts';
import { AuditDesk } from '../audits/audit-desk.ts';
import type { Database, ReadOptions, WriteTransaction } from '../database/database.ts';
import { within } from '../database/limit.ts';
import { nextMoment, sealChange, writtenBy } from '../record/change.ts';
import { removeLeftovers } from '../record/discard.ts';
import { IS_OVERDUE, IS_PENDING, isGone, LAST_CHANGE, LOCK_HEAD } from '../record/head.ts';
import { busy } from '../record/pending-revision.ts';
import { textOf } from './command.ts';
import { happens } from './happens.ts';
import { refuseMoved } from './moved.ts';
import { findDone } from './once.ts';
import { OneAtATime } from './one-at-a-time.ts';
import type { Change } from './registry.ts';
import { conditionsOf, refuseForeign, type OwnCondition } from './refuse-foreign.ts';
import { objectionsTo, runChanges } from './run-changes.ts';
import { seenBy } from './seen-by.ts';
import { Worksheet } from './worksheet.ts';
import { accountOf, writeOutcome } from './write-outcome.ts';

export interface CommandRequest {
  /** In capitals, as the Change says it. */
  readonly operation: string;
  readonly changes: readonly Change[];
  /** The day on which they take effect. */
  readonly day: Day;
  readonly today: Day;
  /** The calendar by which moments have days. */
  readonly timeZone: string;
  /** What was asked for, of which the same again is the same command: plain JSON. */
  readonly input: unknown;
  readonly actor: Actor;
  readonly expectedRevision?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  /** How the place of a change is written in a refusal. */
  readonly place?: (index: number, name: string) => string;
}

const LOCK = cypher`${LOCK_HEAD} ${LAST_CHANGE}
  RETURN head.revision, last.hash, last.at, timestamp(), CASE WHEN ${IS_PENDING} THEN head.pendingWriter END, ${IS_OVERDUE}`;

interface Head {
  readonly revision: number;
  readonly hash: string | null;
  readonly at: number | null;
  readonly now: number;
}

interface Attempt {
  readonly commandId: string;
  readonly conditions: readonly OwnCondition[];
  readonly isRepeated: boolean;
  readonly audits: AuditDesk;
}

/** The head was taken by a large write that is no more. */
class Leftovers extends Error {}

/** Writes commands: each in one transaction, under one revision, with one Change. */
export class Recorder {
  private readonly database: Database;
  private readonly audits: AuditDesk;
  private readonly turns = new OneAtATime();
  private removing: Promise<unknown> | undefined;

  constructor(database: Database, audits: AuditDesk = new AuditDesk(database)) {
    this.database = database;
    this.audits = audits;
  }

  /** Returns the revision, the one of before where the same was asked under the same key already. */
  async write(request: CommandRequest, options: ReadOptions): Promise<number> {
    const commandId = randomUUID();
    const state = { attempts: 0 };
    const conditions = conditionsOf(request.actor, request.changes);
    refuseToCome(request);
    return this.turns.run(async () => {
      for (let unknown: unknown; ;) {
        try {
          await this.database.disk?.refuseWithout();
          return await this.database.write((transaction) => {
            state.attempts += 1;
            const isRepeated = state.attempts > 1;
            return record(transaction, request, { commandId, conditions, isRepeated, audits: this.audits });
          }, options);
        } catch (error) {
          if (error instanceof Leftovers) await this.removeLeftovers(options);
          else if (isUnknown(error) && !isOver(options)) unknown = error;
          else throw isAway(error) ? (unknown ?? error) : error;
        }
      }
    }, options);
  }

  /** A large write may have left so much that it takes minutes: it goes on, though who came upon it waits no longer. */
  private async removeLeftovers(options: ReadOptions): Promise<void> {
    const removed = () =>
      (this.removing ??= removeLeftovers(this.database).finally(() => (this.removing = undefined)));
    await within(options, PATIENCE_TO_REMOVE, removed).catch((error: unknown) => {
      if (!(error instanceof Refusal) || error.kind !== 'deadline') throw error;
      throw new Refusal('busy', leftoversInTheWay(), { retryable: true }, { cause: error });
    });
  }
}

const PATIENCE_TO_REMOVE = 600_000;

/** What happened is recorded on no day to come; what is simulated may be of any. */
function refuseToCome({ changes, day, today }: CommandRequest): void {
  if (day <= today || !changes.some(happens)) return;
  const [on, now] = [textOf(day), textOf(today)];
  throw new Refusal('invalid', happensLater(on, now), { argument: 'asOf', value: on });
}

/** Whether it was saved is not known: asked again, the same command finds what it saved. */
const isUnknown = (error: unknown): boolean =>
  error instanceof Refusal && error.details['outcome'] === 'unknown';

const isOver = ({ deadline, signal }: ReadOptions): boolean =>
  signal?.aborted === true || (deadline !== undefined && Date.now() >= deadline);

const isAway = (error: unknown): boolean =>
  error instanceof Refusal && (error.kind === 'unavailable' || error.kind === 'deadline');

async function record(
  transaction: WriteTransaction,
  request: CommandRequest,
  { commandId, conditions, isRepeated, audits }: Attempt,
): Promise<number> {
  const { operation, actor, idempotencyKey, expectedRevision } = request;
  const head = await lockHead(transaction);
  audits.columns.see(head);
  const input = canonicalJson(withoutNulls(request.input));
  const read = transaction.run.bind(transaction);
  const when = { day: request.day, today: request.today, revision: head.revision };
  await refuseForeign(read, actor, conditions, when);
  const done = await findDone(transaction, {
    actor: actor.name,
    commandId,
    idempotencyKey,
    input,
    isRepeated,
  });
  if (done !== undefined) return done;

  const sees = seenBy(read, actor.scope, when);
  const { timeZone } = request;
  const worksheet = new Worksheet({ read, revision: head.revision, sees, timeZone, audits });
  const running = runChanges(worksheet, request.changes, request.day, request.place);
  // A refusal for what others did meanwhile is told as what it is.
  if (expectedRevision !== undefined) {
    await running.catch(() => undefined);
    await refuseMoved(read, worksheet, expectedRevision);
  }
  const subjects = await running;
  const [objection] = objectionsTo(worksheet, request.changes, operation);
  if (objection) throw objection;
  const { outcome } = worksheet;

  const revision = head.revision + 1;
  await writeOutcome(transaction, outcome, revision);
  await sealChange(
    transaction,
    { revision, previousHash: head.hash, at: nextMoment(head.now, head.at) },
    {
      ...{ ...writtenBy(actor), operation, subjects, input, commandId },
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      ...accountOf(outcome),
    },
  );
  return revision;
}

/** What is null is not given. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(given.map(([key, each]) => [key, withoutNulls(each)]));
}

async function lockHead(transaction: WriteTransaction): Promise<Head> {
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
