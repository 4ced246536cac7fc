import { readNodes } from '../reading/find-nodes.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { SelectedField } from '../statement/selected-field.ts';

/** For objects that lead to a thing of any type by id: what their `node` fields are answered with, in the order of the ids. */
export async function showNodes(
  reading: Reading,
  ids: readonly (string | null)[],
  when: When,
  fields: readonly SelectedField[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const shown = ids.map((): Record<string, unknown> => ({}));
  for (const { key, field, byType } of fields) {
    if (field !== 'node') continue;
    const selection = {
      nodeTypes: [...(byType?.keys() ?? [])],
      of: (type: string) => byType?.get(type) ?? [],
    };
    const named = [...new Set(ids.flatMap((id) => id ?? []))];
    const nodes = await readNodes(reading, named, when, selection, 'named');
    const found = new Map(named.map((id, place) => [id, nodes[place]]));
    ids.forEach((id, place) => {
      const object = shown[place];
      if (object) object[key] = id === null ? null : (found.get(id) ?? null);
    });
  }
  return shown;
}
