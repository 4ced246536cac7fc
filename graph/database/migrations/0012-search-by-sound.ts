import { cypher } from '../../cypher.ts';
import { renewEntries } from '../../search/fill-entries.ts';
import type { Migration } from './migration.ts';

/** What a search finds is found by how it sounds as well, and so are tasks, platforms, experts, what was raised and lists of adjustments. An index takes no more labels: it is made anew. */
export const searchBySound: Migration = {
  number: 12,
  name: 'search by sound',
  statements: [
    cypher`DROP INDEX search IF EXISTS`,
    cypher`CREATE FULLTEXT INDEX search IF NOT EXISTS
      FOR (n:PowerVersion|ChainVersion|PersonVersion|DepartmentVersion|ZoneVersion|PostVersion|SectionVersion|Alias|Identifier|LawVersion|ReferenceItemVersion|DocumentVersion|TaskVersion|PlatformVersion|ExpertVersion|RaisedVersion|AdjustmentListVersion)
      ON EACH [n.searchTerms]
      OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
  fill: renewEntries,
};
