import { nameThings } from '../reading/name-things.ts';
import type { Fields } from '../statement/kept-fields.ts';
import { showNew, type Beside } from './show-new.ts';

export type Named = Readonly<Record<string, unknown>>;
type Codes = Readonly<Record<string, string | null>>;

/** Rows of a type of the schema that name things by code, and of what type these are, by the field that leads to them. */
export interface NamingRows {
  readonly type: string;
  readonly rows: readonly Codes[];
  readonly types: Readonly<Record<string, string>>;
}

/** What is asked of the things that rows name, by key of the answer: as the record has them, or else as changes would. */
export async function nameSimulated(
  beside: Beside,
  { type, rows, types }: NamingRows,
  asked: Fields,
): Promise<readonly Named[]> {
  const named = await nameThings(beside.reading, type, rows, beside.when, asked);
  const shown = named.map((things): Record<string, unknown> => ({ ...things }));
  for (const { key, field, fields } of asked) {
    const things = rows.map((row, place) => ({
      ...{ type: types[field] ?? '', code: row[field] ?? null },
      known: named[place]?.[key],
    }));
    const values = await asSimulated(beside, things, fields);
    values.forEach((value, place) => {
      const object = shown[place];
      if (object && value !== undefined) object[key] = value;
    });
  }
  return shown;
}

/** A thing by its type and code, with what the record answers of it. */
export interface Known {
  readonly type: string;
  readonly code: string | null;
  readonly known: unknown;
}

/** What is asked of things that changes bring or say something else of; undefined for all others. All are of one type. */
export async function asSimulated(
  beside: Beside,
  things: readonly Known[],
  fields: Fields,
): Promise<readonly unknown[]> {
  const { simulated } = beside;
  const [{ type } = { type: '' }] = things;
  const brought = await showNew(
    beside,
    type,
    things.map(({ code }) => code),
    fields,
  );
  return things.map(({ code, known }) => {
    const thing = simulated.get(type, code);
    if (!thing || code === null) return undefined;
    return thing.isNew ? brought.get(code) : simulated.revised(thing, known, fields);
  });
}
