import type { Params } from '../database/database.ts';
import type { Cypher } from '../cypher.ts';
import type { Variables } from './selected-field.ts';

/** Takes one value of an answer out of a row. `params` are those the statement was sent with. */
export type Reader = (row: readonly unknown[], params: Params) => unknown;

/** Adds parameters for the arguments of nested fields; refuses arguments that are out of range. */
export type Binder = (variables: Variables, params: Record<string, unknown>) => void;

/** A request compiled: Cypher that returns one list a row, and how an answer is read out of it. */
export interface Statement {
  readonly text: Cypher;
  readonly bind: readonly Binder[];
  readonly read: Reader;
}
