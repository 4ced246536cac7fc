import { cypher } from '../../cypher.ts';
import type { Migration } from './migration.ts';

/** What a dump brings is found by its number while it is put in: an index that came and went would make Neo4j forget all plans. */
export const restoring: Migration = {
  number: 10,
  name: 'restoring',
  statements: [
    cypher`CREATE INDEX restored IF NOT EXISTS FOR (node:Restored) ON (node.dumpId)`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
