import type { DIFFERENCE_KINDS } from '../../domain/words.ts';
import type { Cypher } from '../cypher.ts';
import type { Params } from '../database/database.ts';
import type { ComparedKind, ComparedRecord } from './compared-kinds.ts';

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[keyof typeof DIFFERENCE_KINDS];

/** What is compared of one kind of record. */
export interface ComparedRows {
  readonly kind: ComparedKind;
  /**
   * Clauses that bind `version` (of either side), `isBefore` (of which one), `code` and `part` (its place: rows of one
   * place belong together).
   */
  readonly rows: Cypher;
  /** Who a `version` is about. */
  readonly party: Cypher;
  /** The values of a `version` that are compared, as one list. */
  readonly said: Cypher;
  /** The columns whose values are compared, `validFrom` and `validTo` where the periods are. */
  readonly compared: readonly string[];
  /** Only differences of this kind, whatever is asked. */
  readonly only?: DifferenceKind;
}

/** Two sides, of which one is before the other. */
export interface Comparison {
  readonly parts: readonly ComparedRows[];
  readonly params: Params;
  /** True where the sides were asked the other way round: what was added is shown as removed. */
  readonly isSwapped: boolean;
  /** Kinds of record of which the reader may not see all, on both sides: how much they differ is not known. */
  readonly unknown?: readonly ComparedRecord[];
  /** True where the sides are what two zones hold. */
  readonly isAcrossZones?: boolean;
  /** The revision whose Change did it, of a version before and one after; one of them may be null. */
  readonly doneBy: (before: ComparedVersion | null, after: ComparedVersion | null) => number;
}

/** A version as it is read. */
export interface ComparedVersion {
  /** The code of the thing that it is of, or that it hangs on. */
  readonly code: string;
  readonly validFrom: number;
  readonly validTo: number;
  readonly recordedAt: number;
  readonly supersededAt: number;
  /** By column. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Something that one side has and the other has not, or has otherwise. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly of: ComparedKind;
  readonly before: ComparedVersion | null;
  readonly after: ComparedVersion | null;
  /** The columns in which they differ; all that says something where only one is there. */
  readonly columns: readonly string[];
  /** The revision whose Change did it. */
  readonly revision: number;
}

/** What is shown as added is found as removed where the sides are swapped. */
export function shownKind({ isSwapped }: Comparison, kind: DifferenceKind): DifferenceKind {
  if (!isSwapped || kind === 'CHANGED') return kind;
  return kind === 'ADDED' ? 'REMOVED' : 'ADDED';
}
