import { ALWAYS, STILL, type Day } from '../../domain/days.ts';
import type { Period } from '../../domain/periods.ts';
import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { NEVER } from '../record/revisions.ts';
import { versionsOf } from './place-of-versions.ts';
import { RECORD_KINDS } from './record-kinds.ts';

const PATIENCE = 60_000;

/** When those things of a sheet are there that are not there always, by code: from their first version to their last. */
export async function findDated(database: Database, sheet: string): Promise<ReadonlyMap<string, Period>> {
  const dated = new Map<string, Period>();
  for (const kind of RECORD_KINDS.filter((each) => each.sheet === sheet && each.isDated)) {
    // What is settled is there always.
    const rows = await database.read(
      cypher`MATCH ${versionsOf(kind, cypher`version`)}
        WHERE thing.settledAt = $never AND version.supersededAt = $never AND version.validFrom < version.validTo
        WITH thing.code AS code, min(version.validFrom) AS validFrom, max(version.validTo) AS validTo
        WHERE validFrom > $always OR validTo < $still
        RETURN code, validFrom, validTo`,
      { never: NEVER, always: ALWAYS, still: STILL },
      { deadline: Date.now() + PATIENCE },
    );
    for (const [code, validFrom, validTo] of rows as readonly (readonly [string, Day, Day])[])
      dated.set(code, { validFrom, validTo });
  }
  return dated;
}
