/** One cell of a table; a list is shown with ； between its entries, except in JSON. */
export type TableCell = string | number | boolean | null | readonly string[];

/** Rows that leave Quanze as a file: a list, an audit. */
export interface Table {
  /** The name of the sheet; at most 31 characters. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly TableCell[]> | Iterable<readonly TableCell[]>;
  /**
   * What the table is true of: the day, the revision, the total. In .json it stands before the rows, in .xlsx on a
   * sheet of its own, in .csv in further columns of each row.
   */
  readonly about: Readonly<Record<string, string | number | null>>;
}
