import neo4j, { type BookmarkManager, type Config, type Driver, type Session } from 'neo4j-driver';
import { isPoolExhausted } from './faults.ts';

export interface ConnectionSettings {
  readonly address: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

const SIZE = 50;
const CONFIG: Config = {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  maxConnectionPoolSize: SIZE,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 4_000,
  // What a firewall cut while idle is noticed before it is used; costs a round trip after a quiet minute.
  connectionLivenessCheckTimeout: 60_000,
  maxConnectionLifetime: 3_600_000,
  userAgent: 'quanze',
};
const PATIENCE_TO_END = 5_000;

/** One driver, and the sessions that may hold one of its connections, oldest first. */
export class Pool {
  readonly driver: Driver;
  readonly #settings: ConnectionSettings;
  readonly #held = new Set<Session>();
  /** Called when connections of this pool are stuck for good. */
  readonly #onStuck: (pool: Pool) => void;

  constructor(settings: ConnectionSettings, onStuck: (pool: Pool) => void) {
    const { address, username, password } = settings;
    this.#settings = settings;
    this.#onStuck = onStuck;
    this.driver = neo4j.driver(address, neo4j.auth.basic(username, password), CONFIG);
  }

  open(mode: 'READ' | 'WRITE', bookmarkManager: BookmarkManager | undefined): Session {
    const options = {
      database: this.#settings.database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      fetchSize: -1,
    };
    const session = this.driver.session(
      bookmarkManager === undefined ? options : { ...options, bookmarkManager },
    );
    this.#held.add(session);
    return session;
  }

  /** What is done with a session has come to its end, in this way or that. */
  settle(session: Session, fault?: unknown): void {
    if (isPoolExhausted(fault) && !this.#areAllHeldBefore(session)) this.#onStuck(this);
    this.#held.delete(session);
  }

  /** Ends what a session does, in Neo4j too: its connection is reset before it goes back to the pool. */
  end(session: Session): void {
    const stuck = setTimeout(() => this.#onStuck(this), PATIENCE_TO_END).unref();
    const ended = (): void => clearTimeout(stuck);
    session.close().then(ended, ended);
  }

  /** Also what stands still in the middle of something. */
  async close(): Promise<void> {
    await this.driver.close();
  }

  /**
   * Connections are given in the order of asking, so who got none waits for those that asked earlier. Where they are
   * fewer than the pool has connections, some connection is with nobody: it came about never, or never came back.
   */
  #areAllHeldBefore(session: Session): boolean {
    let earlier = 0;
    for (const held of this.#held) {
      if (held === session) break;
      earlier += 1;
    }
    return earlier >= SIZE;
  }
}
