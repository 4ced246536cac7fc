import neo4j, { type BookmarkManager, type Config, type Driver, type Session } from 'neo4j-driver';

export interface ConnectionSettings {
  readonly address: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

const CONFIG: Config = {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  maxConnectionPoolSize: 50,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 4_000,
  // What a firewall cut while idle is noticed before it is used; costs a round trip after a quiet minute.
  connectionLivenessCheckTimeout: 60_000,
  maxConnectionLifetime: 3_600_000,
  userAgent: 'quanze',
};
const PATIENCE_TO_END = 5_000;
const REST_OF_OTHERS = 60_000;

/** One driver. A connection that does not even answer a reset is gone for good, and a new driver takes over. */
export class Connection {
  readonly #settings: ConnectionSettings;
  /** A single server shows a commit to whoever asks next; only among the members of a cluster it takes bookmarks. */
  readonly #bookmarks: BookmarkManager | undefined;
  #driver: Driver;
  #closed = false;

  constructor(settings: ConnectionSettings) {
    this.#settings = settings;
    this.#bookmarks = settings.address.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined;
    this.#driver = this.#makeDriver();
  }

  get driver(): Driver {
    return this.#driver;
  }

  session(mode: 'READ' | 'WRITE'): Session {
    const options = {
      database: this.#settings.database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      fetchSize: -1,
    };
    return this.#driver.session(
      this.#bookmarks === undefined ? options : { ...options, bookmarkManager: this.#bookmarks },
    );
  }

  /** Ends what a session does, in Neo4j too: its connection is reset before it goes back to the pool. */
  end(session: Session): void {
    const driver = this.#driver;
    const stuck = setTimeout(() => this.#replace(driver), PATIENCE_TO_END).unref();
    const ended = (): void => clearTimeout(stuck);
    session.close().then(ended, ended);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  #makeDriver(): Driver {
    const { address, username, password } = this.#settings;
    return neo4j.driver(address, neo4j.auth.basic(username, password), CONFIG);
  }

  #replace(stuck: Driver): void {
    if (this.#driver !== stuck || this.#closed) return;
    this.#driver = this.#makeDriver();
    // Others may be in the middle of something on it.
    setTimeout(() => void stuck.close().catch(() => undefined), REST_OF_OTHERS).unref();
  }
}
