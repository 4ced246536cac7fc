/** What the record says of a revision, beside what the revision wrote. */
export interface NewChange {
  /** Who: `local:` and the system's user. */
  readonly actor: string;
  readonly operation: 'IMPORT' | 'SEED';
  /** What it was made of: the path that was imported. */
  readonly source: string;
  /** How many versions it added, how many it put in the place of others, how many it ended in the record. */
  readonly added: number;
  readonly corrected: number;
  readonly removed: number;
  /** The same by sheet, as JSON. */
  readonly bySheet: string;
}
