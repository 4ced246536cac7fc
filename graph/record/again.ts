import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../domain/errors.ts';
import { LEASE } from './head.ts';

const PAUSE = 200;

/** Does again what counts once however often it is done, while the database is away or its answer was lost. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + LEASE;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error) || Date.now() >= until) throw error;
      await sleep(PAUSE);
    }
  }
}

const isAway = (error: unknown): boolean =>
  error instanceof Refusal &&
  error.kind === 'unavailable' &&
  error.details['reason'] !== 'disk' &&
  (error.details['retryable'] === true || error.details['outcome'] === 'unknown');
