import { cypher } from '../../cypher.ts';
import type { Migration } from './migration.ts';

/** Delegations name their memorandum by its number. */
export const documentNumbers: Migration = {
  number: 9,
  name: 'document-numbers',
  statements: [
    cypher`CREATE INDEX document_number IF NOT EXISTS FOR (n:DocumentVersion) ON (n.number)`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
