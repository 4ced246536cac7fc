import type { Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { RequestScope } from '../scope.ts';

/** How long a request that was given up still has to say so. */
const LAST_WORD_MS = 300;

/** The requests under way, so that a stop can wait for them, and for nothing else. */
export class UnderWay {
  readonly #requests = new Map<ServerResponse, RequestScope>();
  #whenNone: (() => void) | undefined;

  enter(response: ServerResponse, scope: RequestScope): void {
    this.#requests.set(response, scope);
  }

  leave(response: ServerResponse): void {
    this.#requests.delete(response);
    if (this.#requests.size === 0) this.#whenNone?.();
  }

  /**
   * Takes no new connections, gives what is under way `graceMs`, ends its statements after that, and closes
   * every connection: a browser keeps idle ones open, which must not hold the service.
   */
  async end(server: Server, graceMs: number): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const response of this.#requests.keys()) closeAfter(response);
    await this.#noneWithin(graceMs);
    for (const scope of this.#requests.values()) scope.abandon();
    await this.#noneWithin(LAST_WORD_MS);
    server.closeAllConnections();
    await closed;
  }

  async #noneWithin(ms: number): Promise<void> {
    if (this.#requests.size === 0) return;
    const none = new Promise<void>((resolve) => (this.#whenNone = resolve));
    await Promise.race([none, wait(ms, undefined, { ref: false })]);
  }
}

function closeAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
