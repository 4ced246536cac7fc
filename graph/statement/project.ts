import type { SelectedField } from './selected-field.ts';

/** What is asked of plain data that has the names of the schema: objects and lists of them, under the names of the answer. */
export function project(fields: readonly SelectedField[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => project(fields, each));
  if (value === null || value === undefined) return null;
  if (fields.length === 0) return value;
  const object: Record<string, unknown> = {};
  for (const selected of fields) object[selected.key] = projectField(selected, value);
  return object;
}

/** The same, where things of the graph have been fetched already: they stand under their names in the answer. */
export function projectBeside(
  things: Readonly<Record<string, unknown>>,
  fields: readonly SelectedField[],
  value: object,
): Readonly<Record<string, unknown>> {
  const object: Record<string, unknown> = {};
  for (const selected of fields) {
    const { key } = selected;
    object[key] = Object.hasOwn(things, key) ? things[key] : projectField(selected, value);
  }
  return object;
}

function projectField(selected: SelectedField, value: object): unknown {
  if (selected.field === '__typename') return selected.typeName;
  return project(selected.fields, (value as Record<string, unknown>)[selected.field]);
}
