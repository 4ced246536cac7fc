import type { Cypher } from '../cypher.ts';
import type { Disk } from './disk.ts';

/** Whole numbers are sent as integers (never as floats); undefined is not allowed. */
export type Params = Readonly<Record<string, unknown>>;
/** A statement returns its rows positionally: the values of one record, in the order of RETURN. */
export type Row = readonly unknown[];

export interface ReadOptions {
  /** Moment (milliseconds since 1970) after which the answer is of no use: ends the statement in Neo4j too. */
  readonly deadline?: number;
  /** Ends the statement in Neo4j when whoever asked is gone. */
  readonly signal?: AbortSignal;
}

/** Sends one statement, in a transaction or not. */
export type Read = (text: Cypher, params: Params) => Promise<readonly Row[]>;

export interface WriteTransaction {
  run(text: Cypher, params?: Params): Promise<readonly Row[]>;
}

/** What Neo4j is for the rest of graph/: statements in, plain rows out. No driver type leaves graph/database. */
export interface Database {
  /** Where it keeps what is written, if that is on this machine and ours to look after. */
  readonly disk?: Disk | undefined;
  /** One auto-commit read on a reader, tried again while Neo4j is away and the deadline allows. */
  read(text: Cypher, params?: Params, options?: ReadOptions): Promise<readonly Row[]>;
  /**
   * The same for more rows than the memory holds: each is handed over as it comes, and none is kept. Not tried again once
   * one has come.
   */
  stream(text: Cypher, params: Params, onRow: (row: Row) => void, options?: ReadOptions): Promise<void>;
  /** One transaction on the leader: all or nothing; `work` may run again after a transient failure. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, options?: ReadOptions): Promise<T>;
  /** One auto-commit statement outside a transaction of ours (schema changes, SHOW ...). */
  command(text: Cypher, params?: Params, options?: ReadOptions): Promise<readonly Row[]>;
  close(): Promise<void>;
}
