import { compileRows } from '../statement/compile-rows.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { keptStatement } from './kept-statements.ts';
import type { Reading, When } from './reading.ts';

/** For rows that name things of the graph by code: what is asked of these things, in the order of the rows. One statement. */
export async function nameThings(
  reading: Reading,
  type: string,
  rows: readonly Readonly<Record<string, string | readonly number[] | null>>[],
  when: When,
  fields: readonly SelectedField[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  if (fields.length === 0 || rows.length === 0) return rows.map(() => ({}));
  const statement = keptStatement(reading.sight, fields, `rows ${type}`, (sight) =>
    compileRows(sight, type, fields),
  );
  const answers = await reading.answer(statement, when, { rows });
  const placed: Readonly<Record<string, unknown>>[] = new Array(rows.length);
  for (const [place, object] of answers as readonly [number, Record<string, unknown>][])
    placed[place] = object;
  return placed;
}
