import { cypher } from '../../cypher.ts';
import { NEVER } from '../../record/revisions.ts';
import { touch } from '../../record/touched.ts';
import { TOUCHED_LABELS } from '../../record/touched-labels.ts';
import type { Migration } from './migration.ts';

/** What a revision recorded or superseded is found by one index, of whatever kind it is. */
export const touched: Migration = {
  number: 14,
  name: 'touched',
  statements: [
    cypher`CREATE INDEX Version_touched IF NOT EXISTS FOR (n:Version) ON (n.touchedAt)`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
  fill: async (database) => {
    await database.command(
      cypher`MATCH (version) WHERE version.recordedAt IS NOT NULL AND version.touchedAt IS NULL AND any(label IN labels(version) WHERE label IN $labels)
        CALL (version) { ${touch(cypher`version`)} } IN TRANSACTIONS OF 5000 ROWS`,
      { never: NEVER, labels: TOUCHED_LABELS },
      { deadline: Date.now() + 600_000 },
    );
  },
};
