import { cypher } from '../graph/cypher.ts';
import type { Database } from '../graph/database/database.ts';

/** The folders of what is invented that the demo records after the city, a Change each, in this order. */
export const AFTER_CITY = ['lists', 'since'] as const;

/**
 * Whether a record has none or some of the demo's Changes and nothing else: a start that died goes on with the others. What an
 * earlier version took in as one Change has its lists in the first.
 */
export async function isDemoBegun(database: Database): Promise<boolean> {
  const changes = await database.read(CHANGES);
  const isSeed = changes.every(([operation]) => operation === 'SEED');
  const hasLists = changes.some(([, bySheet]) => String(bySheet).includes('"adjustmentLists"'));
  return isSeed && changes.length <= AFTER_CITY.length && !(changes.length === 1 && hasLists);
}

const CHANGES = cypher`MATCH (change:Change) RETURN change.operation, change.bySheet ORDER BY change.revision LIMIT 10`;
