import { cypher } from '../../cypher.ts';
import { fillVersions } from '../../search/fill-entries.ts';
import type { Migration } from './migration.ts';

/** Laws and reference items are found by a text as well. An index takes no more labels: it is made anew. */
export const searchOfLaws: Migration = {
  number: 5,
  name: 'search of laws',
  statements: [
    cypher`DROP INDEX search IF EXISTS`,
    cypher`CREATE FULLTEXT INDEX search IF NOT EXISTS
      FOR (n:PowerVersion|ChainVersion|PersonVersion|DepartmentVersion|ZoneVersion|PostVersion|SectionVersion|Alias|Identifier|LawVersion|ReferenceItemVersion)
      ON EACH [n.searchTerms]
      OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
  fill: async (database) => {
    await fillVersions(database, 'Law');
    await fillVersions(database, 'ReferenceItem');
  },
};
