import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';

/** A revision that was written in batches: an import, a seed, or what took one of them back. */
export interface Batch {
  readonly revision: number;
  readonly at: string;
  readonly actor: string;
  readonly operation: string;
  readonly source: string | null;
  readonly added: number;
  readonly corrected: number;
  readonly removed: number;
}

const LIST = cypher`
  MATCH (change:Change) WHERE change.operation IN $operations
  RETURN change.revision, change.at, change.actor, change.operation, change.source, change.added, change.corrected, change.removed
  ORDER BY change.revision DESC`;

/** Newest first. */
export async function listBatches(database: Database): Promise<readonly Batch[]> {
  const rows = await database.read(LIST, { operations: ['IMPORT', 'SEED', 'ROLLBACK'] });
  return rows.map(([revision, at, actor, operation, source, added, corrected, removed]) => ({
    revision: Number(revision),
    at: new Date(Number(at)).toISOString(),
    actor: String(actor),
    operation: String(operation),
    source: source === null ? null : String(source),
    added: Number(added),
    corrected: Number(corrected),
    removed: Number(removed),
  }));
}
