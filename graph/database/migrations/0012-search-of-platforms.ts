import { cypher } from '../../cypher.ts';
import type { Migration } from './migration.ts';

/** Platforms are found by a text as well. */
export const searchOfPlatforms: Migration = {
  number: 12,
  name: 'search of platforms',
  statements: [
    cypher`DROP INDEX search IF EXISTS`,
    cypher`CREATE FULLTEXT INDEX search IF NOT EXISTS
      FOR (n:PowerVersion|ChainVersion|PersonVersion|DepartmentVersion|ZoneVersion|PostVersion|SectionVersion|Alias|Identifier|LawVersion|ReferenceItemVersion|DocumentVersion|PlatformVersion)
      ON EACH [n.searchTerms]
      OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
