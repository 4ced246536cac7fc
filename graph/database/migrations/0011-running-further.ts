import { cypher, name } from '../../cypher.ts';
import type { Migration } from './migration.ts';

const CODED = [
  ...['AdjustmentList', 'AdjustmentItem', 'Training', 'Expert', 'Raised'],
  ...['SupervisionItem', 'Platform', 'Inspection', 'Rectification'],
] as const;

/** How powers are adjusted, run and supervised: what is named there by a code. */
export const runningFurther: Migration = {
  number: 11,
  name: 'running further',
  statements: [
    ...CODED.map(
      (label) => cypher`
        CREATE CONSTRAINT ${name(`${label}_code_unique`)} IF NOT EXISTS
        FOR (n:${name(label)}) REQUIRE n.code IS UNIQUE`,
    ),
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
