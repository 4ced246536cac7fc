import { compileThings } from '../statement/compile-root.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { keptStatement } from './kept-statements.ts';
import type { Reading, When } from './reading.ts';

/** The thing of a type with a code, as on a day; null where there is none. */
export async function lookUp(
  reading: Reading,
  type: string,
  { code, ...when }: When & { readonly code: string },
  fields: readonly SelectedField[],
): Promise<unknown> {
  const statement = keptStatement(reading.sight, fields, type, (sight) => compileThings(sight, type, fields));
  const [thing = null] = await reading.answer(statement, when, { codes: [code] });
  return thing;
}
