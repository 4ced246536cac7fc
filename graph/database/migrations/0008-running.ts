import { cypher, name } from '../../cypher.ts';
import type { Migration } from './migration.ts';

const CODED = ['Office', 'Document', 'Duty', 'CalendarDay', 'TransferItem', 'Seal', 'Penalty'] as const;

/** How powers are run once they are handed down: what is named there by a code. */
export const running: Migration = {
  number: 8,
  name: 'running',
  statements: [
    ...CODED.map(
      (label) => cypher`
        CREATE CONSTRAINT ${name(`${label}_code_unique`)} IF NOT EXISTS
        FOR (n:${name(label)}) REQUIRE n.code IS UNIQUE`,
    ),
    cypher`CALL db.awaitIndexes(300)`,
  ],
};
