import { cypher } from '../../cypher.ts';
import type { Migration } from './migration.ts';

/** What was accepted of findings, by the finding's key. */
export const acceptances: Migration = {
  number: 6,
  name: 'acceptances',
  statements: [
    cypher`
      CREATE CONSTRAINT Acceptance_code_unique IF NOT EXISTS
      FOR (n:Acceptance) REQUIRE n.code IS UNIQUE`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
