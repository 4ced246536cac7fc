import { findThings } from '../reading/find-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { Fields } from '../statement/kept-fields.ts';

/** What is asked of the things of a type with these codes, by code: one statement. */
export async function thingsByCode(
  { reading, when }: { readonly reading: Reading; readonly when: When },
  type: string,
  codes: readonly string[],
  fields: Fields,
): Promise<ReadonlyMap<string, unknown>> {
  const each = [...new Set(codes)];
  const found = await findThings(reading, when, type, each, fields);
  return new Map(each.map((code, place) => [code, found[place]]));
}
