import type { SelectedField } from '../statement/selected-field.ts';
import type { Statement } from '../statement/statement.ts';

/**
 * Statements are made once for a selection. A selection lives as long as the document that it was made of is kept,
 * and its statements with it.
 */
const kept = new WeakMap<readonly SelectedField[], Map<string, Statement>>();

/** The statement made of these fields under this name, made now if it is the first time. */
export function keptStatement(
  fields: readonly SelectedField[],
  variant: string,
  make: () => Statement,
): Statement {
  let variants = kept.get(fields);
  if (!variants) kept.set(fields, (variants = new Map()));
  let statement = variants.get(variant);
  if (!statement) variants.set(variant, (statement = make()));
  return statement;
}
