import type { Sight } from '../model/model.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import type { Statement } from '../statement/statement.ts';

/**
 * Statements are made once for a selection. A selection lives as long as the document that it was made of is kept,
 * and its statements with it.
 */
const kept: Readonly<Record<Sight, WeakMap<readonly SelectedField[], Map<string, Statement>>>> = {
  whole: new WeakMap(),
  city: new WeakMap(),
  own: new WeakMap(),
};

/** The statement made of these fields under this name for somebody with this sight, made now if it is the first time. */
export function keptStatement(
  sight: Sight,
  fields: readonly SelectedField[],
  variant: string,
  make: (sight: Sight) => Statement,
): Statement {
  let variants = kept[sight].get(fields);
  if (!variants) kept[sight].set(fields, (variants = new Map()));
  let statement = variants.get(variant);
  if (!statement) variants.set(variant, (statement = make(sight)));
  return statement;
}
