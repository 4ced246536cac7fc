import { NONE } from '../../columns/ints.ts';
import type { Things } from '../../columns/things.ts';
import type { DIFFERENCE_KINDS } from '../../domain/words.ts';
import type { ComparedKind, ComparedRecord } from '../../kinds/compared-kinds.ts';

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[keyof typeof DIFFERENCE_KINDS];

/** A row of one of the two sides, at its place: rows of one place belong together. */
export interface PlacedRow {
  /** By number among the things that the part is placed by. */
  readonly thing: number;
  /** What tells rows of one thing apart. */
  readonly part: string | number;
  readonly label: string;
  readonly row: number;
  readonly isBefore: boolean;
}

/** What is compared of one kind of record. */
export interface ComparedRows {
  readonly compared: ComparedKind;
  /** Those whose codes are the places. */
  readonly things: Things;
  readonly rows: readonly PlacedRow[];
  /** The columns whose values are compared, `validFrom` and `validTo` where the periods are. */
  readonly columns: readonly string[];
  /** Whether rows about one party are the same row before and after, where the same thing may have several at a time. */
  readonly hasParties: boolean;
  /** Only differences of this kind, whatever is asked. */
  readonly only?: DifferenceKind;
}

/** Two sides, of which one is before the other. */
export interface Comparison {
  readonly parts: readonly ComparedRows[];
  /** True where the sides were asked the other way round: what was added is shown as removed. */
  readonly isSwapped: boolean;
  /** Kinds of record of which the reader may not see all, on both sides: how much they differ is not known. */
  readonly unknown: readonly ComparedRecord[];
  /** True where the sides are what two zones hold. */
  readonly isAcrossZones: boolean;
  /** Whether the reader is told what a column of a row of a side names. */
  readonly tells: (row: Pick<PlacedRow, 'label' | 'row' | 'isBefore'>, column: string) => boolean;
  /** The revision whose Change did it, of a version before and one after; one of them may be null. */
  readonly doneBy: (before: ComparedVersion | null, after: ComparedVersion | null) => number;
}

/** A version as it is told. */
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
  readonly record: ComparedRecord;
  readonly before: ComparedVersion | null;
  readonly after: ComparedVersion | null;
  /** The columns in which they differ; all that says something where only one is there. */
  readonly columns: readonly string[];
  /** The revision whose Change did it. */
  readonly revision: number;
}

/** A difference by the rows of its kind's table; NONE on the side that has none. */
export interface FoundDifference {
  /** The part of the comparison. */
  readonly of: ComparedRows;
  readonly thing: number;
  readonly part: string | number;
  /** Several of one place are told apart by it. */
  readonly rank: number;
  readonly before: number;
  readonly after: number;
}

/** What kind of difference it is, as the sides were asked: what is shown as added is found as removed where they are swapped. */
export function kindOfFound(
  { isSwapped }: Comparison,
  { before, after }: Pick<FoundDifference, 'before' | 'after'>,
): DifferenceKind {
  if (before !== NONE && after !== NONE) return 'CHANGED';
  return (before === NONE) === isSwapped ? 'REMOVED' : 'ADDED';
}
