/** Where the graph is held against the Changes. */
export interface Frame {
  /** The newest published revision. */
  readonly revision: number;
  /** The revision of a large write that is under way: what it has written nobody sees. */
  readonly pending: number | null;
  /** What each published revision accounts for, by its number. */
  readonly digests: ReadonlyMap<number, string>;
  /** A dump is being restored: all of it has a mark, and no head of its own yet. */
  readonly isRestoring: boolean;
}
