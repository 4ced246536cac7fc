import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { placeOfVersions } from '../import/place-of-versions.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import { recorded } from '../model/dating.ts';

/** How many versions and facts the record has of what no sheet is for, by label; none are left out. What machines push is not told. */
export async function countUnsaid(
  database: Database,
  sheets: ReadonlySet<string>,
  revision: number,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const kind of RECORD_KINDS.filter(({ sheet, isPushed }) => !isPushed && !sheets.has(sheet))) {
    const [row] = await database.read(
      cypher`MATCH (version:${placeOfVersions(kind).label}) WHERE ${recorded(cypher`version`)} RETURN count(version)`,
      { revision },
    );
    const count = Number(row?.[0]);
    if (count > 0) counts.set(kind.sheet, (counts.get(kind.sheet) ?? 0) + count);
  }
  return counts;
}
