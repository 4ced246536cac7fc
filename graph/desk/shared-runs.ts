import type { ReadOptions } from '../database/database.ts';
import { abandoned, pastDeadline } from '../database/faults.ts';

interface Run<T> {
  readonly result: Promise<T>;
  readonly abort: AbortController;
  askers: number;
}

/** What many ask at the same moment is done once. It ends early only when nobody waits for it any more. */
export class SharedRuns<T> {
  private readonly runs = new Map<string, Run<T>>();
  private readonly longest: number;

  /** `longest`: how long a run may take, in milliseconds, whoever waits for it. */
  constructor(longest: number) {
    this.longest = longest;
  }

  async ask(key: string, options: ReadOptions, work: (options: ReadOptions) => Promise<T>): Promise<T> {
    const run = this.runs.get(key) ?? this.begin(key, work);
    run.askers += 1;
    try {
      return await untilLeaving(run.result, options);
    } finally {
      run.askers -= 1;
      if (run.askers === 0) this.end(key, run);
    }
  }

  private begin(key: string, work: (options: ReadOptions) => Promise<T>): Run<T> {
    const abort = new AbortController();
    const result = work({ deadline: Date.now() + this.longest, signal: abort.signal });
    result.catch(() => undefined); // told to every asker
    const run = { result, abort, askers: 0 };
    this.runs.set(key, run);
    return run;
  }

  private end(key: string, run: Run<T>): void {
    if (this.runs.get(key) === run) this.runs.delete(key);
    run.abort.abort();
  }
}

/** The result, unless whoever asked leaves, or has no more use for it, before. */
function untilLeaving<T>(result: Promise<T>, { deadline, signal }: ReadOptions): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(abandoned());
    if (signal?.aborted) return leave();
    signal?.addEventListener('abort', leave, { once: true });
    const timer =
      deadline === undefined
        ? undefined
        : setTimeout(() => reject(pastDeadline()), Math.max(0, deadline - Date.now()));
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    };
    result.then(resolve, reject).finally(done);
  });
}
