import { cypher, name } from '../../cypher.ts';
import type { Migration } from './migration.ts';

const CODED = ['Office', 'Document', 'Duty', 'CalendarDay', 'TransferItem', 'Seal', 'Penalty'] as const;

/** How powers are run once they are handed down: what is named there by a code, and documents in the index of the search. */
export const running: Migration = {
  number: 8,
  name: 'running',
  statements: [
    ...CODED.map(
      (label) => cypher`
        CREATE CONSTRAINT ${name(`${label}_code_unique`)} IF NOT EXISTS
        FOR (n:${name(label)}) REQUIRE n.code IS UNIQUE`,
    ),
    cypher`DROP INDEX search IF EXISTS`,
    cypher`CREATE FULLTEXT INDEX search IF NOT EXISTS
      FOR (n:PowerVersion|ChainVersion|PersonVersion|DepartmentVersion|ZoneVersion|PostVersion|SectionVersion|Alias|Identifier|LawVersion|ReferenceItemVersion|DocumentVersion)
      ON EACH [n.searchTerms]
      OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
