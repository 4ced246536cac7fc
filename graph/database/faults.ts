import { Neo4jError } from 'neo4j-driver';
import { Refusal } from '../../domain/errors.ts';
import * as database from '../../domain/messages/database.ts';
import { databaseCannotWork } from '../../domain/messages/disk.ts';

/** A statement that Neo4j refused for what it says or does. Its cause is the driver's error, for the log. */
export class StatementError extends Error {
  /** As Neo4j names it, for instance `Neo.ClientError.Schema.ConstraintValidationFailed`. */
  readonly code: string;
  constructor(code: string, cause: Error) {
    super(cause.message, { cause });
    this.name = 'StatementError';
    this.code = code;
  }
}

/** Only this leaves graph/database of what the driver throws. */
export function asStatementError(fault: unknown): unknown {
  return fault instanceof Neo4jError ? new StatementError(fault.code, fault) : fault;
}

const AWAY: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Security.AuthorizationExpired',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
]);

/** Nothing is known of what became of the statement: the connection broke. */
export function isConnectionLost(fault: unknown): boolean {
  return (
    fault instanceof StatementError &&
    (fault.code === 'ServiceUnavailable' || fault.code === 'SessionExpired')
  );
}

/** The same again may go well. More memory than is allowed stays more, though Neo4j calls that transient. */
export function isRetryable(fault: unknown): boolean {
  if (!(fault instanceof StatementError)) return false;
  if (AWAY.has(fault.code) || isPoolExhausted(fault)) return true;
  return isTransient(fault);
}

export function isTransient(fault: unknown): boolean {
  return (
    fault instanceof StatementError && fault.code.startsWith('Neo.TransientError.') && !isOutOfMemory(fault)
  );
}

function isOutOfMemory(fault: StatementError): boolean {
  return fault.code.includes('OutOfMemory');
}

const OUT_OF_ORDER =
  /^Neo\.DatabaseError\.(?:Transaction\.(?:TransactionStartFailed|TransactionLogError|TransactionCommitFailed)|Database\.UnableToStartDatabase)$|DatabaseUnavailable$/;
const NEEDS_CARE = /needs to be restarted|No space left on device|Disk quota exceeded|not enough space/i;

/**
 * Neo4j answers and cannot work, for the rest of its life: mostly because its disk was full when it wrote. The driver's
 * words are looked at too, for the same comes under many codes.
 */
export function isOutOfOrder(fault: unknown): boolean {
  if (fault instanceof Refusal) return isOutOfOrder(fault.cause);
  if (!(fault instanceof StatementError)) return false;
  return OUT_OF_ORDER.test(fault.code) || NEEDS_CARE.test(fault.message);
}

/** The driver has no code for it. */
export function isPoolExhausted(fault: unknown): boolean {
  return fault instanceof Error && fault.message.startsWith('Connection acquisition timed out');
}

const TIMED_OUT =
  /^Neo\.(Client|Transient)Error\.Transaction\.(TransactionTimedOut|TransactionTimedOutClientConfiguration)$/;
const LOCKED = /^Neo\.(Client|Transient)Error\.Transaction\.LockAcquisitionTimeout$/;

/** What callers understand: a Refusal where the database could not serve, else the statement's own error. */
export function asRefusal(fault: unknown): unknown {
  if (!(fault instanceof StatementError)) return fault;
  if (TIMED_OUT.test(fault.code)) return pastDeadline({ cause: fault });
  if (LOCKED.test(fault.code)) {
    return new Refusal('busy', database.writingTheSame(), { retryable: true }, { cause: fault });
  }
  if (isOutOfMemory(fault)) {
    const message = database.needsMoreMemory();
    return new Refusal('unavailable', message, { retryable: false, reason: 'memory' }, { cause: fault });
  }
  if (isOutOfOrder(fault))
    return new Refusal('unavailable', databaseCannotWork(), { retryable: true }, { cause: fault });
  return isRetryable(fault) ? unavailable({ cause: fault }) : fault;
}

export function pastDeadline(options: ErrorOptions = {}): Refusal {
  return new Refusal('deadline', database.notInTime(), { retryable: true }, options);
}

export function unavailable(options: ErrorOptions): Refusal {
  return new Refusal('unavailable', database.cannotBeReached(), { retryable: true }, options);
}

export function abandoned(): Refusal {
  return new Refusal('deadline', database.nobodyWaits(), {
    retryable: true,
    abandoned: true,
  });
}

/** The connection broke between the request to commit and its answer: repeating could do it twice. */
export function unknownOutcome(options: ErrorOptions = {}): Refusal {
  return new Refusal('unavailable', database.savedOrNot(), { retryable: false, outcome: 'unknown' }, options);
}
