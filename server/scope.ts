import { AsyncLocalStorage } from 'node:async_hooks';
import type { Allowance } from './limits/rate.ts';
import type { Language } from '../domain/language.ts';

/** What is known of one request, from its arrival to its last log line. */
export class RequestScope {
  readonly id: string;
  readonly startedAt: number;
  /** Moment (milliseconds since 1970) after which the answer is of no use. */
  deadline: number;
  /** The reader's, for sentences. */
  readonly language: Language;
  operationName: string | undefined;
  /** Who asks, once that is known. */
  actor: string | undefined;
  /** What the reader has left, once this request was paid for. */
  allowance: Allowance | undefined;
  /** Codes of the errors in the answer. */
  codes: readonly string[] = [];
  /** What was asked for by somebody who may not: commands, `history`, `import`. */
  refused: readonly string[] = [];
  /** What Apollo hides behind an "Internal server error" of its own. */
  unexpected: unknown;
  #abort: AbortController | undefined;
  #abandoned = false;

  constructor(id: string, deadlineMs: number, language: Language = 'zh') {
    this.id = id;
    this.language = language;
    this.startedAt = Date.now();
    this.deadline = this.startedAt + deadlineMs;
  }

  /** Aborted when whoever asked is gone, or when the service cannot wait any longer. Made when first asked for. */
  get signal(): AbortSignal {
    this.#abort ??= new AbortController();
    if (this.#abandoned) this.#abort.abort();
    return this.#abort.signal;
  }

  /** What takes long by nature may take this long, from the request's arrival. */
  allow(deadlineMs: number): void {
    this.deadline = Math.max(this.deadline, this.startedAt + deadlineMs);
  }

  abandon(): void {
    this.#abandoned = true;
    this.#abort?.abort();
  }
}

/** The request that the running code works for: for log lines, and for errors that Apollo formats without context. */
export const requestScope = new AsyncLocalStorage<RequestScope>();

/** The language of whoever the running code works for. */
export const readersLanguage = (): Language => requestScope.getStore()?.language ?? 'zh';
