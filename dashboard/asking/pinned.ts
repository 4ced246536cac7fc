import { sharedValue } from './shared-value.ts';

/**
 * The moment of the record that is on the pages, once the record has moved on: until their reader wants the new one, what is
 * asked besides is of the same, so that no page mixes two. Undefined where what is read is the newest.
 */
const pinned = sharedValue<string | undefined>(undefined);

export const pin = pinned.set;
export const usePinned = pinned.use;
