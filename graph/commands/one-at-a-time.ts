import { Refusal } from '../../domain/errors.ts';
import { manyWriting } from '../../domain/messages/writing.ts';
import type { ReadOptions } from '../database/database.ts';

/**
 * Lets one write of this process at a time to the database, in the order of their coming: the head's lock would let
 * no more through, and waiting for it each would hold a connection that readers need.
 */
export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>, { deadline, signal }: ReadOptions): Promise<T> {
    const turn = this.last.then(() => {
      if (signal?.aborted === true || (deadline !== undefined && Date.now() >= deadline)) throw tooLate();
      return work();
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

function tooLate(): Refusal {
  return new Refusal('busy', manyWriting(), {
    retryable: true,
  });
}
