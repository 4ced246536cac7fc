/** One cell of a table; a list is shown with ； between its entries, except in JSON. */
export type TableCell = string | number | boolean | null | readonly string[];

/** Rows that leave Quanze as a file: a list, an audit. */
export interface Table {
  /** The name of the sheet; at most 31 characters. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly TableCell[]> | Iterable<readonly TableCell[]>;
  /** What the table is true of: the day, the revision, the total. In .json it stands before the rows, in .csv once, in the header. */
  readonly about: Readonly<Record<string, string | number | null>>;
  /** The same for people, as .xlsx has it. */
  readonly layout: Layout;
}

/** A table as it is handed on, in the reader's language: a sheet of what it is, and one of its rows. */
export interface Layout {
  /** At most 31 characters, none of `: \\ / ? * [ ]`. */
  readonly title: string;
  readonly columns: readonly LaidColumn[];
  /** The name of the first sheet. */
  readonly frontTitle: string;
  /** What the table is, how it was asked, what is counted and what words mean: a line each, its cells beside each other. */
  readonly front: readonly (readonly FrontCell[])[];
}

export type FrontCell = string | number | null | { readonly heading: string };

export interface LaidColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly of: (row: readonly TableCell[]) => TableCell;
  /** For machines and for looking things up: it stands at the end, and not on paper. */
  readonly isRaw?: boolean;
}
