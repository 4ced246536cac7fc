import { cypher, join } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { recorded } from '../model/dating.ts';
import { versionsOf } from './place-of-versions.ts';
import type { SheetRow, Value, Values } from './record-kind.ts';
import { RECORD_KINDS } from './record-kinds.ts';
import { saidIn } from './said-in.ts';
import { toRecords } from './to-record.ts';

const version = cypher`version`;

/** What the record says in some columns, of those rows that it has; by their keys. */
export async function findMarked(
  read: Read,
  { sheet, columns }: { readonly sheet: string; readonly columns: readonly string[] },
  rows: readonly SheetRow[],
  revision: number,
): Promise<ReadonlyMap<string, Values>> {
  const found = new Map<string, Values>();
  if (columns.length === 0) return found;
  for (const kind of RECORD_KINDS.filter((each) => each.sheet === sheet && !each.expand)) {
    const made = rows.flatMap((row) => toRecords(kind, row).map((record) => ({ row, record })));
    const key = kind.anchor || kind.identity?.versionPerFirstDay ? cypher`version.key` : cypher`thing.code`;
    const said = join(
      columns.map((column) => saidIn(kind.label, version, column)),
      ', ',
    );
    const text = cypher`UNWIND $codes AS code MATCH ${versionsOf(kind, version)} WHERE thing.code = code AND ${recorded(version)}
      RETURN ${key}, [${said}] ORDER BY version.validFrom`;
    const codes = [...new Set(made.map(({ record }) => record.code))];
    const known = new Map(
      (await read(text, { codes, revision })).map(([each, values]) => [
        String(each),
        values as readonly Value[],
      ]),
    );
    for (const { row, record } of made) {
      const values = known.get(record.key);
      if (values)
        found.set(
          row.key,
          Object.fromEntries(columns.map((column, place) => [column, values[place] ?? null])),
        );
    }
  }
  return found;
}
