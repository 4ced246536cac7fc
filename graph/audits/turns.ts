import { Refusal } from '../../domain/errors.ts';
import { othersWait } from '../../domain/messages/asking.ts';

/** Lets so many go at once; others wait their turn, first come first served, as long as the queue is not full. */
export class Turns {
  private readonly atOnce: number;
  private readonly mostWaiting: number;
  private under = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(atOnce: number, mostWaiting = Number.POSITIVE_INFINITY) {
    this.atOnce = atOnce;
    this.mostWaiting = mostWaiting;
  }

  /** Runs `work` when its turn comes; whoever has left the queue by then (`isWanted`) is passed over. */
  async take<T>(work: () => Promise<T>, isWanted: () => boolean = () => true): Promise<T | undefined> {
    if (this.under >= this.atOnce) {
      if (this.waiting.length >= this.mostWaiting) throw full(this.waiting.length);
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.under += 1;
    try {
      return isWanted() ? await work() : undefined;
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.under -= 1;
    }
  }
}

/** Seconds after which one of those that run has probably ended. */
const RETRY_AFTER = 5;

function full(waiting: number): Refusal {
  return new Refusal('busy', othersWait(waiting), {
    retryable: true,
    retryAfter: RETRY_AFTER,
  });
}
