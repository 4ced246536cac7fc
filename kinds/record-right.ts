import type { NamedBy, Onward } from '../domain/access/may.ts';
import type { Role } from '../domain/access/roles.ts';

/**
 * Who may add or end rows of a kind. `anywhere` are roles that may do it to whatever there is. A zone or a department may
 * where what these columns name is its own: of several, each that is filled in, and at least one.
 */
export interface RecordRight {
  readonly anywhere: readonly Role[];
  readonly zone?: readonly string[];
  readonly department?: readonly string[];
  /** Of roles that may do it to rows of one word only: in which column, and which. */
  readonly only?: Readonly<Partial<Record<Role, { readonly column: string; readonly is: string }>>>;
}

/** Who may add rows of a kind, and what adding one takes beside its columns. */
export interface AddRight extends RecordRight {
  /** In the place of what columns name: a zone or a department may where this leads to what is its own. */
  readonly beyond?: WayOn;
  /** Columns that must be filled in, though a sheet may leave them blank. */
  readonly filled?: readonly string[];
  readonly with?: AddedWith;
}

/** From the thing that a column of a row names on to what may be somebody's own. */
export interface WayOn {
  readonly from: string;
  /** Only where that thing says something in this column. */
  readonly where?: string;
  /** The rows that name the thing, of which one leads to it; the thing itself does without. */
  readonly by?: NamedBy;
  /** The columns that lead on, one after the other; of several at once, each. */
  readonly along: readonly Onward[];
  /** What is at its end, in English, for whoever asks. */
  readonly means: string;
}

/** A row of another kind that is added with each row, and names it. */
export interface AddedWith extends NamedBy {
  /** Its column that whoever adds a row fills in, as a further one of the row; and what that is, in English. */
  readonly given: string;
  readonly means: string;
  /** What its other columns say. */
  readonly says: Readonly<Record<string, string | number>>;
}
