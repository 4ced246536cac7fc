import { randomUUID } from 'node:crypto';
import type { Actor } from '../../domain/access/actor.ts';
import { canonicalJson, withoutNulls } from '../../domain/canonical.ts';
import type { Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { happensLater } from '../../domain/messages/records.ts';
import { leftoversInTheWay } from '../../domain/messages/writing.ts';
import { AuditDesk } from '../audits/audit-desk.ts';
import type { Database, ReadOptions, WriteTransaction } from '../database/database.ts';
import { within } from '../database/limit.ts';
import { removeLeftovers } from '../record/discard.ts';
import { textOf } from './command.ts';
import { happens } from './happens.ts';
import { Leftovers, lockHead } from './lock-head.ts';
import { refuseMoved } from './moved.ts';
import { findDone } from './once.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { mustBePushedBy, pushActs, type Pushed, type PushRequest } from './push-acts.ts';
import type { Change } from './registry.ts';
import type { Attempt } from './attempt.ts';
import { conditionsOf, refuseForeign, type OwnCondition } from './refuse-foreign.ts';
import { objectionsTo, runChanges } from './run-changes.ts';
import { seenBy } from './seen-by.ts';
import { Worksheet } from './worksheet.ts';
import { sealOutcome, writeOutcome } from './write-outcome.ts';

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
    const conditions = conditionsOf(request.actor, request.changes);
    refuseToCome(request);
    return this.inTurn(options, (transaction, attempt) => record(transaction, request, conditions, attempt));
  }

  /** Writes what a platform says was done: what of it can be taken. */
  async push(request: PushRequest, options: ReadOptions): Promise<Pushed> {
    mustBePushedBy(request);
    return this.inTurn(options, (transaction, attempt) => pushActs(transaction, request, attempt));
  }

  private async inTurn<T>(
    options: ReadOptions,
    work: (transaction: WriteTransaction, attempt: Attempt) => Promise<T>,
  ): Promise<T> {
    const commandId = randomUUID();
    const state = { attempts: 0 };
    return this.turns.run(async () => {
      for (let unknown: unknown; ;) {
        try {
          await this.database.disk?.refuseWithout();
          return await this.database.write((transaction) => {
            state.attempts += 1;
            const isRepeated = state.attempts > 1;
            return work(transaction, { commandId, isRepeated, audits: this.audits });
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
  conditions: readonly OwnCondition[],
  { commandId, isRepeated, audits }: Attempt,
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

  await writeOutcome(transaction, outcome, head.revision + 1);
  const said = { actor, operation, subjects, input, commandId, idempotencyKey };
  return sealOutcome(transaction, head, outcome, said);
}
