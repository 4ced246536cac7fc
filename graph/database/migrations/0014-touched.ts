import { cypher } from '../../cypher.ts';
import { placeOfVersions } from '../../import/place-of-versions.ts';
import { RECORD_KINDS } from '../../import/record-kinds.ts';
import { NEVER } from '../../record/revisions.ts';
import { isTouched, touch } from '../../record/touched.ts';
import type { Migration } from './migration.ts';

const PUSHED = RECORD_KINDS.filter((kind) => !isTouched(kind)).map((kind) => placeOfVersions(kind).label);

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
      cypher`MATCH (version) WHERE version.recordedAt IS NOT NULL AND version.touchedAt IS NULL AND none(label IN labels(version) WHERE label IN $pushed)
        CALL (version) { ${touch(cypher`version`)} } IN TRANSACTIONS OF 5000 ROWS`,
      { never: NEVER, pushed: PUSHED },
      { deadline: Date.now() + 600_000 },
    );
  },
};
