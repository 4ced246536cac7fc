import type { Reader } from '../../questions/sight.ts';
import type { Reading } from '../reading/reading.ts';

/** Who asks, for questions on columns. */
export async function readerOf(reading: Reading, revision: number): Promise<Reader> {
  const { own } = await reading.own(revision);
  return { scope: reading.scope, people: own?.people ?? {} };
}
