import { cypher, name } from '../../cypher.ts';
import type { Migration } from './migration.ts';

const CODED = ['SupervisionItem', 'Platform', 'Inspection', 'Rectification'] as const;

/** How powers are supervised, and on which platforms they run: what is named there by a code. */
export const supervision: Migration = {
  number: 11,
  name: 'supervision',
  statements: [
    ...CODED.map(
      (label) => cypher`
        CREATE CONSTRAINT ${name(`${label}_code_unique`)} IF NOT EXISTS
        FOR (n:${name(label)}) REQUIRE n.code IS UNIQUE`,
    ),
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
