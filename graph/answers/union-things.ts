import { readNodes } from '../reading/find-nodes.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { Fields } from '../statement/kept-fields.ts';

/**
 * For rows with fields that lead to things of several types: what is asked of those things, by key of the answer, in the order of
 * their ids. `idsOf` tells the ids of a field, undefined for one that is none of these; an id that nothing has is left out.
 */
export const thingsOfUnions =
  <Row>(
    reading: Reading,
    fields: Fields,
    when: When,
    idsOf: (field: string, row: Row) => readonly string[] | undefined,
  ) =>
  async (rows: readonly Row[]): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const shown = rows.map((): Record<string, unknown> => ({}));
    for (const { key, field, byType } of fields) {
      const ids = rows.map((row) => idsOf(field, row));
      const wanted = [...new Set(ids.flatMap((each) => each ?? []))];
      if (ids[0] === undefined) continue;
      const selection = {
        nodeTypes: [...(byType?.keys() ?? [])],
        of: (type: string) => byType?.get(type) ?? [],
      };
      const nodes = await readNodes(reading, wanted, when, selection, 'named');
      const found = new Map(wanted.map((id, place) => [id, nodes[place]]));
      ids.forEach((own, place) => {
        const object = shown[place];
        if (object) object[key] = (own ?? []).flatMap((id) => found.get(id) ?? []);
      });
    }
    return shown;
  };
