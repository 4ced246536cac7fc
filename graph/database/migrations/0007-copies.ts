import { withoutCopies } from '../../import/copies.ts';
import { RECORD_KINDS } from '../../import/record-kinds.ts';
import { NEVER } from '../../record/revisions.ts';
import { cypher, join, name } from '../../cypher.ts';
import type { Migration } from './migration.ts';

/** What a thing says by itself is a copy that is there while it is settled, and then only: nobody can take it for more. */
export const copies: Migration = {
  number: 7,
  name: 'copies',
  statements: [],
  fill: async (database) => {
    for (const kind of RECORD_KINDS) {
      const cleared = withoutCopies(kind, cypher`thing`);
      if (cleared.length === 0) continue;
      await database.command(
        cypher`MATCH (thing:${name(kind.label)}) WHERE thing.settledAt = $never CALL (thing) { SET ${join(cleared, ', ')} } IN TRANSACTIONS OF 5000 ROWS`,
        { never: NEVER },
      );
    }
  },
};
