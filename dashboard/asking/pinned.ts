import { sharedValue } from './shared-value.ts';

/** Where the record stood. */
export interface KnownRecord {
  readonly revision: number;
  /** Null while nothing is recorded. */
  readonly at: string | null;
}

/**
 * The record that the pages are of: the first that they were told of, until their reader wants a newer one. All that is asked
 * is asked as known then, so that no page mixes two records, whatever is written while it is read.
 */
const pinned = sharedValue<KnownRecord | undefined>(undefined);

export const pin = pinned.set;
export const pinnedRecord = pinned.get;
export const usePinned = pinned.use;

let go: () => void;
const isTold = new Promise<void>((resolve) => {
  go = resolve;
});

/** Whoever asks waits until it is told where the record stands, or that it cannot be told. */
export const whenPinned = (): Promise<void> => isTold;

/** Told of the record, or that it was not told. */
export function tellRecord(record: KnownRecord | undefined): void {
  if (record && pinned.get() === undefined) pinned.set(record);
  go();
}
