import type { Params } from '../database/database.ts';
import { cypher, type Cypher } from '../cypher.ts';
import type { DerivedField, Sight } from '../model/model.ts';
import type { SelectedField, Variables } from './selected-field.ts';

/** What rows are read with. */
export interface ReadContext {
  /** The parameters that the statement was sent with. */
  readonly params: Params;
  /** What the version of a thing that is not settled says; the context notes the thing if it does not know yet. */
  said(label: string, code: string, property: string): unknown;
  /** What is worked out of more than one statement for a thing; the context notes the thing if it does not know yet. */
  derived(question: Derivation, code: string): unknown;
}

/** What is worked out for things of one kind, by its name, and the arguments that it is asked with. */
export interface Derivation {
  readonly derive: DerivedField['derive'];
  readonly of: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** What is asked of it, where things of the graph are named in it: what is worked out is the answer then. */
  readonly fields?: readonly SelectedField[];
}

/** Takes one value of an answer out of a row. */
export type Reader = (row: readonly unknown[], context: ReadContext) => unknown;

/** Nested lists make the planner try very many orders of the parts of a statement; the greedy way plans as well, in a third of the time. */
export const PLANNER = cypher`CYPHER connectComponentsPlanner=greedy`;

/** Adds parameters for the arguments of nested fields; refuses arguments that are out of range. */
export type Binder = (variables: Variables, params: Record<string, unknown>) => void;

/** A request compiled: Cypher that returns one list a row, and how an answer is read out of it. */
export interface Statement {
  readonly text: Cypher;
  /** For whom it was made; `any` where it asks for nothing but what is public. */
  readonly sight: Sight | 'any';
  readonly bind: readonly Binder[];
  readonly read: Reader;
}
