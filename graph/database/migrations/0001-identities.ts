import { cypher, name } from '../../cypher.ts';
import type { Migration } from './migration.ts';

const CODED = [
  'Organization',
  'Zone',
  'Department',
  'Section',
  'Post',
  'Person',
  'SupportElement',
  'Power',
  'Chain',
  'Delegation',
  'Step',
  'Certificate',
  'Law',
  'Article',
];
const UNIQUE = [
  ...CODED.map((label) => [label, 'code'] as const),
  ['Head', 'key'],
  ['Change', 'revision'],
  ['Migration', 'number'],
] as const;

export const identities: Migration = {
  number: 1,
  name: 'identities',
  statements: [
    ...UNIQUE.map(
      ([label, property]) => cypher`
        CREATE CONSTRAINT ${name(`${label}_${property}_unique`)} IF NOT EXISTS
        FOR (n:${name(label)}) REQUIRE n.${name(property)} IS UNIQUE`,
    ),
    cypher`CREATE INDEX Change_at IF NOT EXISTS FOR (change:Change) ON (change.at)`,
    cypher`MERGE (head:Head {key: 'head'}) ON CREATE SET head.revision = 0`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
