/** Something that the record cannot have come to by itself. */
export interface Fault {
  /** The revision that it is about; null for what no revision accounts for. */
  readonly revision: number | null;
  readonly message: string;
}
