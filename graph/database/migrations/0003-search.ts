import { cypher } from '../../cypher.ts';
import { fillFacts, fillVersions } from '../../search/fill-entries.ts';
import type { Migration } from './migration.ts';

const THINGS = ['Power', 'Chain', 'Person', 'Department', 'Zone', 'Post', 'Section'];
const FACTS = { Alias: 'ALIAS_OF', Identifier: 'IDENTIFIES' };

/** Every version and fact that a search finds holds its texts, in terms that the index takes as they are. */
export const search: Migration = {
  number: 3,
  name: 'search',
  statements: [
    cypher`CREATE FULLTEXT INDEX search IF NOT EXISTS
      FOR (n:PowerVersion|ChainVersion|PersonVersion|DepartmentVersion|ZoneVersion|PostVersion|SectionVersion|Alias|Identifier)
      ON EACH [n.searchTerms]
      OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
  fill: async (database) => {
    for (const label of THINGS) await fillVersions(database, label);
    for (const [label, link] of Object.entries(FACTS)) await fillFacts(database, label, link);
  },
};
