import { cypher, name } from '../../cypher.ts';
import type { Migration } from './migration.ts';

/** A command is found by its own id and by its actor's key; each is there once. */
export const changes: Migration = {
  number: 4,
  name: 'changes',
  statements: [
    ...['commandId', 'onceKey'].map(
      (property) => cypher`
        CREATE CONSTRAINT ${name(`Change_${property}_unique`)} IF NOT EXISTS
        FOR (n:Change) REQUIRE n.${name(property)} IS UNIQUE`,
    ),
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
