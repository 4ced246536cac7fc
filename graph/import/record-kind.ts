import type { Period } from '../../domain/periods.ts';
import type { Fate, Value, Values } from '../../kinds/kind.ts';

export type { Value, Values };

/** A row of a sheet, its words and days in the form of the graph. */
export interface SheetRow {
  /** The identity columns, joined. */
  readonly key: string;
  readonly values: Values;
  /** As a spreadsheet counts, where it is of one. */
  readonly row?: number;
}

/** A relationship to a thing by its code; null where the row names none. */
export interface Link {
  readonly type: string;
  readonly label: string;
  readonly fate: Fate;
  /** It may be named before it is there: see `Leads`. */
  readonly mayBeToCome?: true;
  /** Not every row names one. */
  readonly isOptional?: true;
  readonly code?: (values: Values) => Value;
  readonly codes?: (values: Values) => readonly string[];
}

/**
 * What a sheet's rows are in the graph: a thing with versions (it has an `identity`), or a fact, which is a version
 * by itself and hangs on its `anchor`.
 */
export interface RecordKind {
  readonly sheet: string;
  /** Which of the sheet's rows; all unless said. */
  readonly accepts?: (values: Values) => boolean;
  /** The records that one row stands for, where it is not one of its own. */
  readonly expand?: (values: Values) => readonly Values[];
  /** The label of the thing, or of the fact. */
  readonly label: string;
  readonly identity?: {
    readonly labels?: readonly string[];
    readonly code: (values: Values) => string;
    /** Properties that belong to the identity and never change. */
    readonly own?: (values: Values) => Values;
    readonly links?: readonly Link[];
    /** Rows may name other rows of the sheet: all identities come before the first version. */
    readonly namesItself?: boolean;
    /** The thing has a version for each first day, not one in all. */
    readonly versionPerFirstDay?: boolean;
  };
  readonly anchor?: Link;
  /** What the version says: properties. */
  readonly says: (values: Values) => Values;
  /** Its valid period; always unless said. */
  readonly period?: (values: Values) => Period;
  /** The period of a row is when the thing is there, in whatever versions: see `Kind`. */
  readonly isDated?: true;
  /** Pushed by machines: see `Kind`. No large write writes them. */
  readonly isPushed?: true;
  /** What the version leads to. */
  readonly links: readonly Link[];
}
