import { findThings } from '../reading/find-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { Fields } from '../statement/kept-fields.ts';

interface On {
  readonly reading: Reading;
  readonly when: When;
}

/** What is asked of the things of a type with these codes, by code: one statement. */
async function thingsByCode(
  { reading, when }: On,
  type: string,
  codes: readonly string[],
  fields: Fields,
): Promise<ReadonlyMap<string, unknown>> {
  const each = [...new Set(codes)];
  const found = await findThings(reading, when, type, each, fields);
  return new Map(each.map((code, place) => [code, found[place]]));
}

/** To which things a field of a row leads, by code: to one, or to several in their order. */
export interface Leading<Row> {
  readonly type: string;
  readonly codes: (row: Row) => string | readonly string[];
}

/** For rows that name things by code: what the fields ask of these things, by the keys of the fields, row by row. One statement a field. */
export async function namedThings<Row>(
  on: On,
  rows: readonly Row[],
  fields: Fields,
  leading: Readonly<Record<string, Leading<Row>>>,
): Promise<readonly Record<string, unknown>[]> {
  const shown = rows.map((): Record<string, unknown> => ({}));
  const fill = async ({ key, field, fields: of }: Fields[number]): Promise<void> => {
    const to = leading[field];
    if (!to) return;
    const codes = rows.map(to.codes);
    const found = await thingsByCode(on, to.type, codes.flat(), of);
    codes.forEach((own, place) => {
      shown[place]![key] = typeof own === 'string' ? found.get(own) : own.map((code) => found.get(code));
    });
  };
  await Promise.all(fields.map(fill));
  return shown;
}
