import type { MeasureCount } from '../../rules/measures.ts';
import type { Moment } from '../model/dating.ts';
import type { Reading } from './reading.ts';

/** What measures say of tasks, by code. */
export async function deriveMeasures(
  reading: Reading,
  codes: readonly string[],
  at: Moment,
): Promise<ReadonlyMap<string, readonly MeasureCount[]>> {
  const { scope, audits, options } = reading;
  const asked = { codes, reader: { scope, people: {} } };
  const found = await audits.ask('measures', asked, at, options);
  return new Map(found.map((measures, place) => [codes[place] ?? '', measures] as const));
}
