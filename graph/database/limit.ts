import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadOptions } from './database.ts';
import {
  abandoned,
  asRefusal,
  asStatementError,
  pastDeadline,
  unavailable,
  unknownOutcome,
} from './faults.ts';

/** The time that something may take. It ends with the deadline, or with whoever asked for it. */
export interface Limit {
  readonly deadline: number;
  /** Set when time is over: nothing is to be tried any more. */
  over: boolean;
  /** Ends what runs just now, in Neo4j too. */
  stop: (() => void) | undefined;
  lastFault: unknown;
  /** What was asked to be saved and has not been answered may be saved or not. */
  committing: boolean;
}

/** Settles when time is over, whatever `work` does: a connection may be a black hole. */
export function within<T>(
  { deadline, signal }: ReadOptions,
  patience: number,
  work: (limit: Limit) => Promise<T>,
): Promise<T> {
  if (signal?.aborted === true) return Promise.reject(abandoned());
  return new Promise((resolve, reject) => {
    const now = Date.now();
    const until = deadline ?? now + patience;
    const limit: Limit = {
      deadline: until,
      over: false,
      stop: undefined,
      lastFault: undefined,
      committing: false,
    };
    const finish = (): void => {
      limit.over = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const end = (reason: () => unknown): void => {
      if (limit.over) return;
      finish();
      limit.stop?.();
      reject(limit.committing ? unknownOutcome() : reason());
    };
    const onAbort = (): void => end(abandoned);
    const timer = setTimeout(end, Math.max(0, until - now), () => reasonAtDeadline(limit));
    signal?.addEventListener('abort', onAbort, { once: true });
    work(limit).then(
      (value) => (finish(), resolve(value)),
      (fault: unknown) => (finish(), reject(fault)),
    );
  });
}

function reasonAtDeadline({ lastFault }: Limit): Error {
  return lastFault === undefined ? pastDeadline() : unavailable({ cause: lastFault });
}

const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 500;

/** Tries again, with growing pauses, as long as that may help and time is left. */
export async function persist<T>(
  limit: Limit,
  mayHelp: (fault: unknown) => boolean,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await attempt();
    } catch (thrown) {
      const fault = asStatementError(thrown);
      if (limit.over || !mayHelp(fault)) throw asRefusal(fault);
      limit.lastFault = fault;
      const rest = pause * (0.5 + Math.random() / 2);
      if (Date.now() + rest >= limit.deadline) throw asRefusal(fault);
      await sleep(rest);
      if (limit.over) throw asRefusal(fault);
    }
  }
}
