import type { TransferOwed } from '../../questions/transfers-owed.ts';
import type { Moment } from '../model/dating.ts';
import type { Reading } from './reading.ts';

/** By the key of a delegation and an item (a code on a line each), since when and by when it is owed. */
export async function deriveTransfersOwed(
  { audits, options }: Reading,
  keys: readonly string[],
  at: Moment,
): Promise<ReadonlyMap<string, TransferOwed>> {
  const asked = keys.map((key) => {
    const [delegation = '', item = ''] = key.split('\n');
    return { delegation, item };
  });
  const found = await audits.ask('transfersOwed', asked, at, options);
  return new Map(found.map((owed, place) => [keys[place] ?? '', owed] as const));
}
