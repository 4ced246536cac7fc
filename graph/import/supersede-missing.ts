import type { Database } from '../database/database.ts';
import type { PendingRevision } from '../record/pending-revision.ts';
import { NEVER } from '../record/revisions.ts';
import { findMissing, type Missing, type MissingScope, type Rows } from './find-missing.ts';
import { statementsOf } from './statements.ts';

const BATCH = 5000;

/** Supersedes what the graph has in a scope and there is no row for; returns how many. Without `begin` it only counts. */
export async function supersedeMissing(
  database: Database,
  rows: Rows,
  scope: MissingScope,
  begin: (() => PendingRevision) | undefined,
  onMissing: (missing: Missing) => void,
): Promise<number> {
  let removed = 0;
  for await (const found of findMissing(database, rows, scope)) {
    const { kind, missing } = found;
    removed += missing.length;
    onMissing(found);
    if (!begin) continue;
    const { supersede } = statementsOf(kind);
    for (let from = 0; from < missing.length; from += BATCH) {
      const pending = begin();
      const batch = missing.slice(from, from + BATCH);
      for (const each of batch) pending.digest.closed({ label: kind.label, ...each });
      await pending.batch(async (transaction, revision) => {
        await transaction.run(supersede, {
          rows: batch,
          revision,
          never: NEVER,
        });
      });
    }
  }
  return removed;
}
