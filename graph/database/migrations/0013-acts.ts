import { cypher } from '../../cypher.ts';
import type { Migration } from './migration.ts';

/** What platforms push: found by its code, by the days on which it was done, and by the revisions that recorded it. */
export const acts: Migration = {
  number: 13,
  name: 'acts',
  statements: [
    cypher`CREATE CONSTRAINT Act_code_unique IF NOT EXISTS FOR (n:Act) REQUIRE n.code IS UNIQUE`,
    cypher`CREATE INDEX ActVersion_day IF NOT EXISTS FOR (n:ActVersion) ON (n.validFrom)`,
    cypher`CREATE INDEX ActVersion_recorded IF NOT EXISTS FOR (n:ActVersion) ON (n.recordedAt)`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
