import { cypher } from '../cypher.ts';

/** How many versions a Change added, put in the place of others, and took out. */
export interface Counts {
  readonly added: number;
  readonly corrected: number;
  readonly removed: number;
}

export const NOTHING: Counts = { added: 0, corrected: 0, removed: 0 };

/** Of versions `v`, each beside a `revision` that opened or closed it: what each revision did to them. A version in the place of another is of the same thing, under the same key, from the same day. */
export const COUNTED = cypher`OPTIONAL MATCH (v)-[:VERSION_OF]->(thing)
  WITH revision, thing, v.key AS key, v.validFrom AS validFrom,
    max(v.recordedAt = revision) AS isOpened, max(v.supersededAt = revision) AS isClosed
  RETURN revision, sum(CASE WHEN isOpened AND NOT isClosed THEN 1 ELSE 0 END),
    sum(CASE WHEN isOpened AND isClosed THEN 1 ELSE 0 END), sum(CASE WHEN isOpened THEN 0 ELSE 1 END)`;

/** The counts of all statements that return so, by revision. */
export function addCounts(rows: readonly (readonly unknown[])[]): ReadonlyMap<number, Counts> {
  const counts = new Map<number, Counts>();
  for (const [at, ...found] of rows) {
    const [added = 0, corrected = 0, removed = 0] = found.map(Number);
    const before = counts.get(Number(at)) ?? NOTHING;
    counts.set(Number(at), {
      added: before.added + added,
      corrected: before.corrected + corrected,
      removed: before.removed + removed,
    });
  }
  return counts;
}
