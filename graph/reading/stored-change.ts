import { sealedText } from '../record/change.ts';

/** A Change as it is stored. */
export type StoredChange = Readonly<Record<string, unknown>> & {
  readonly revision: number;
  readonly at: number;
  readonly subjects?: readonly string[];
};

/** The text that its hash is over; null for who is not told all of it. */
export const sealedOf = (change: StoredChange): string | null =>
  change['sealed'] === null ? null : sealedText(change);
