import { cypher, name } from '../../cypher.ts';
import type { Migration } from './migration.ts';

const CODED = ['Training', 'Expert', 'Raised'] as const;

/** Trainings, experts and what was raised are named by a code; the last two are in the index of the search. */
export const support: Migration = {
  number: 11,
  name: 'support',
  statements: [
    ...CODED.map(
      (label) => cypher`
        CREATE CONSTRAINT ${name(`${label}_code_unique`)} IF NOT EXISTS
        FOR (n:${name(label)}) REQUIRE n.code IS UNIQUE`,
    ),
    cypher`DROP INDEX search IF EXISTS`,
    cypher`CREATE FULLTEXT INDEX search IF NOT EXISTS
      FOR (n:PowerVersion|ChainVersion|PersonVersion|DepartmentVersion|ZoneVersion|PostVersion|SectionVersion|Alias|Identifier|LawVersion|ReferenceItemVersion|DocumentVersion|ExpertVersion|RaisedVersion)
      ON EACH [n.searchTerms]
      OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
