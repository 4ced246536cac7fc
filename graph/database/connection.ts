import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import { Pool, type ConnectionSettings } from './pool.ts';

const REST_OF_OTHERS = 60_000;
const PATIENCE_TO_ANSWER = 5_000;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 10_000;

/** What is done with a session. `end` breaks it off, in Neo4j too. */
export type SessionWork<T> = (session: Session, end: () => void) => Promise<T>;

/**
 * The driver of now. The driver waits for ever for a connection that is accepted and never answered, and counts it
 * as one of its pool. So a pool with such connections is left, as soon as another one is answered.
 */
export class Connection {
  readonly #settings: ConnectionSettings;
  /** A single server shows a commit to whoever asks next; only among the members of a cluster it takes bookmarks. */
  readonly #bookmarks: BookmarkManager | undefined;
  readonly #closing = new AbortController();
  #pool: Pool;
  #isReplacing = false;

  constructor(settings: ConnectionSettings) {
    this.#settings = settings;
    this.#bookmarks = settings.address.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined;
    this.#pool = this.#makePool();
  }

  get driver(): Driver {
    return this.#pool.driver;
  }

  async use<T>(mode: 'READ' | 'WRITE', work: SessionWork<T>): Promise<T> {
    const pool = this.#pool;
    const session = pool.open(mode, this.#bookmarks);
    try {
      const result = await work(session, () => pool.end(session));
      pool.settle(session);
      return result;
    } catch (fault) {
      pool.settle(session, fault);
      throw fault;
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#pool.close();
  }

  #makePool(): Pool {
    return new Pool(this.#settings, (stuck) => this.#leave(stuck));
  }

  #leave(stuck: Pool): void {
    if (this.#pool !== stuck || this.#isReplacing) return;
    this.#isReplacing = true;
    void this.#replace(stuck).finally(() => (this.#isReplacing = false));
  }

  /** One attempt at a time: each may leave one more connection that nobody answers. */
  async #replace(stuck: Pool): Promise<void> {
    const { signal } = this.#closing;
    for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const next = this.#makePool();
      if ((await answers(next.driver)) && !signal.aborted) {
        this.#pool = next;
        // Others may be in the middle of something on it.
        setTimeout(() => closeQuietly(stuck), REST_OF_OTHERS).unref();
        return;
      }
      closeQuietly(next);
      await sleep(pause, undefined, { ref: false, signal }).catch(() => undefined);
    }
  }
}

function answers(driver: Driver): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_TO_ANSWER).unref();
    const told = (answer: boolean) => (): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    driver.getServerInfo().then(told(true), told(false));
  });
}

function closeQuietly(pool: Pool): void {
  pool.close().catch(() => undefined);
}
