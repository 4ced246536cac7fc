/** A Change as it is stored. */
export type StoredChange = Readonly<Record<string, unknown>> & {
  readonly revision: number;
  readonly at: number;
  readonly subjects?: readonly string[];
};
