import type { Result, Session, Transaction } from 'neo4j-driver';
import type { Cypher } from '../cypher.ts';
import { Connection } from './connection.ts';
import type { Database, Params, ReadOptions, Row, WriteTransaction } from './database.ts';
import type { Disk } from './disk.ts';
import {
  asStatementError,
  isConnectionLost,
  isOutOfOrder,
  isRetryable,
  isTransient,
  unknownOutcome,
} from './faults.ts';
import { persist, within, type Limit } from './limit.ts';
import { toDriver } from './parameters.ts';
import type { ConnectionSettings } from './pool.ts';
import { collectRows, eachRow } from './rows.ts';

export interface StatementSent {
  readonly kind: 'read' | 'write' | 'command';
  readonly text: Cypher;
}
/** Told of each statement as it is sent; for tests that count them, and for metrics. */
export type StatementObserver = (statement: StatementSent) => void;

const READ_PATIENCE = 10_000;
const WRITE_PATIENCE = 30_000;
const COMMAND_PATIENCE = 120_000;
const NO_PARAMS: Params = {};
const NO_OPTIONS: ReadOptions = {};

/** Who looks after the Neo4j at the other end, and what it writes on. */
export interface House {
  readonly disk?: Disk;
  /** Told, as often as it happens, that Neo4j answers and cannot work. */
  readonly onOutOfOrder: (fault: Error) => void;
}

export class DriverDatabase implements Database {
  readonly #house: House | undefined;
  readonly #connection: Connection;
  readonly #observe: StatementObserver | undefined;

  constructor(settings: ConnectionSettings, observe?: StatementObserver, house?: House) {
    this.#connection = new Connection(settings);
    this.#observe = observe;
    this.#house = house;
  }

  get disk(): Disk | undefined {
    return this.#house?.disk;
  }

  /** As the server names itself, for instance `Neo4j/5.26.25`. Throws what the driver throws. */
  async askServer(): Promise<string> {
    const info = await this.#connection.driver.getServerInfo();
    return info.agent ?? '';
  }

  read(text: Cypher, params: Params = NO_PARAMS, options: ReadOptions = NO_OPTIONS): Promise<readonly Row[]> {
    const sent = toDriver(params);
    return within(options, READ_PATIENCE, (limit) =>
      persist(limit, this.#telling(isRetryable), () => this.#runOnce('read', limit, text, sent, collectRows)),
    );
  }

  stream(
    text: Cypher,
    params: Params,
    onRow: (row: Row) => void,
    options: ReadOptions = NO_OPTIONS,
  ): Promise<void> {
    const sent = toDriver(params);
    let hasBegun = false;
    const take = (row: Row): void => {
      hasBegun = true;
      onRow(row);
    };
    const mayHelp = this.#telling(isRetryable);
    return within(options, READ_PATIENCE, (limit) =>
      persist(
        limit,
        (fault) => mayHelp(fault) && !hasBegun,
        () => this.#runOnce('read', limit, text, sent, (result) => eachRow(result, take)),
      ),
    );
  }

  command(
    text: Cypher,
    params: Params = NO_PARAMS,
    options: ReadOptions = NO_OPTIONS,
  ): Promise<readonly Row[]> {
    const sent = toDriver(params);
    return within(options, COMMAND_PATIENCE, (limit) =>
      persist(limit, this.#telling(isTransient), () =>
        this.#runOnce('command', limit, text, sent, collectRows),
      ),
    );
  }

  write<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    options: ReadOptions = NO_OPTIONS,
  ): Promise<T> {
    return within(options, WRITE_PATIENCE, (limit) =>
      persist(limit, this.#telling(isRetryable), () => this.#writeOnce(limit, work)),
    );
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  #telling(mayHelp: (fault: unknown) => boolean): (fault: unknown) => boolean {
    return (fault) => {
      if (fault instanceof Error && isOutOfOrder(fault)) this.#house?.onOutOfOrder(fault);
      return mayHelp(fault);
    };
  }

  #runOnce<T>(
    kind: 'read' | 'command',
    limit: Limit,
    text: Cypher,
    params: Params,
    take: (result: Result) => Promise<T>,
  ): Promise<T> {
    this.#observe?.({ kind, text });
    return this.#connection.use(kind === 'read' ? 'READ' : 'WRITE', (session, end) => {
      limit.stop = end;
      // A result that is read to its end gives its connection back by itself; only a session cut short is closed.
      return take(session.run(text, params, { timeout: timeLeft(limit) }));
    });
  }

  #writeOnce<T>(limit: Limit, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.#connection.use('WRITE', async (session, end) => {
      limit.stop = end;
      try {
        const transaction = await session.beginTransaction({ timeout: timeLeft(limit) });
        const result = await this.#workIn(transaction, work);
        await commit(transaction, limit);
        return result;
      } finally {
        void closeQuietly(session);
      }
    });
  }

  async #workIn<T>(
    transaction: Transaction,
    work: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<T> {
    const run = async (text: Cypher, params: Params = NO_PARAMS): Promise<readonly Row[]> => {
      this.#observe?.({ kind: 'write', text });
      try {
        return await collectRows(transaction.run(text, toDriver(params)));
      } catch (fault) {
        throw asStatementError(fault);
      }
    };
    try {
      return await work({ run });
    } catch (fault) {
      await transaction.rollback().catch(() => undefined);
      throw fault;
    }
  }
}

/** The driver's own retry would do it again; what was perhaps saved already is left to the caller. */
async function commit(transaction: Transaction, limit: Limit): Promise<void> {
  limit.committing = true;
  try {
    await transaction.commit();
  } catch (thrown) {
    const fault = asStatementError(thrown);
    if (isConnectionLost(fault) || isOutOfOrder(fault)) throw unknownOutcome({ cause: fault });
    throw fault;
  } finally {
    limit.committing = false;
  }
}

function closeQuietly(session: Session): Promise<void> {
  return session.close().catch(() => undefined);
}

/** Neo4j ends the statement by itself at the deadline, even if our own word does not reach it. */
function timeLeft(limit: Limit): number {
  return Math.max(1, limit.deadline - Date.now());
}
