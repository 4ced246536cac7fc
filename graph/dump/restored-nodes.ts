import { cypher, name } from '../cypher.ts';
import type { Database } from '../database/database.ts';

/** Marks nodes that a dump has brought, as long as the restoring goes on. */
export const RESTORED = name('Restored');

/** Takes the mark off what has been restored: it is part of the record. */
export async function unmarkRestored(database: Database): Promise<void> {
  const [row] = await database.read(cypher`RETURN EXISTS { MATCH (:${RESTORED}) }`);
  if (row?.[0] !== true) return;
  await database.command(
    cypher`MATCH (node:${RESTORED}) CALL (node) { REMOVE node:${RESTORED}, node.dumpId } IN TRANSACTIONS OF 5000 ROWS`,
  );
}

/** Removes what a restoring that broke off has left; nobody has ever seen it. */
export async function removeRestored(database: Database): Promise<void> {
  await database.command(
    cypher`MATCH (node:${RESTORED}) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`,
  );
}
