import type { Log } from './log.ts';

/** Longer than any step should take, and short of the 10 s after which whoever sent the signal kills. */
const LONGEST_MS = 9_500;

/** What has to be undone at the end, in the order in which it was done: first no more requests, then the database. */
export class Shutdown {
  readonly #steps: (() => Promise<void>)[] = [];
  readonly #log: Log;
  readonly #begun = new AbortController();
  #exitCode: number | undefined;

  constructor(log: Log) {
    this.#log = log;
  }

  get hasBegun(): boolean {
    return this.#exitCode !== undefined;
  }

  /** Aborted when the stop begins. */
  get signal(): AbortSignal {
    return this.#begun.signal;
  }

  add(step: () => Promise<void>): void {
    this.#steps.push(step);
  }

  /** Ends the process after all steps, or at once when it is asked a second time. */
  async exit(exitCode: number): Promise<void> {
    if (this.hasBegun) return process.exit(1);
    this.#exitCode = exitCode;
    this.#begun.abort();
    setTimeout(() => this.#giveUp(), LONGEST_MS).unref();
    // Steps may be added while others run: a signal can come in the middle of the start.
    for (const step of this.#steps) await this.#run(step);
    process.exit(this.#exitCode);
  }

  async #run(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.#exitCode = 1;
      this.#log.error({ err: error }, 'could not stop in order');
    }
  }

  #giveUp(): void {
    this.#log.error('could not stop in time');
    process.exit(1);
  }
}

/** Ends the process in order on signals, and on errors that nobody caught. */
export function shutDownOnSignals(shutdown: Shutdown, log: Log): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      log.info({ signal }, 'stopping');
      void shutdown.exit(0);
    });
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.error({ err: error }, event);
      if (!shutdown.hasBegun) void shutdown.exit(1);
    });
  }
}
