import { cypher, name } from '../../cypher.ts';
import type { Migration } from './migration.ts';

const CODED = ['LawEdition', 'ReferenceItem', 'WorkUnit', 'Task'] as const;

export const plansAndReferences: Migration = {
  number: 2,
  name: 'plans and references',
  statements: [
    ...CODED.map(
      (label) => cypher`
        CREATE CONSTRAINT ${name(`${label}_code_unique`)} IF NOT EXISTS
        FOR (n:${name(label)}) REQUIRE n.code IS UNIQUE`,
    ),
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
