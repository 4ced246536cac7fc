import { STILL, type Day } from '../../domain/days.ts';
import type { Database } from '../database/database.ts';
import type { SheetRow } from './record-kind.ts';
import { RECORD_KINDS } from './record-kinds.ts';
import { toRecords } from './to-record.ts';
import { KindWriter } from './write-records.ts';

/** The kinds of a sheet, each with a writer that compares its records. */
const writersOf = (database: Database, sheet: string) =>
  RECORD_KINDS.filter((kind) => kind.sheet === sheet && !kind.expand).map((kind) => ({
    kind,
    writer: new KindWriter(kind, database),
  }));

/** The keys of those rows that say what is recorded already. */
export async function findRepeated(
  database: Database,
  sheet: string,
  rows: readonly SheetRow[],
): Promise<ReadonlySet<string>> {
  const repeated = new Set<string>();
  for (const { kind, writer } of writersOf(database, sheet)) {
    const made = rows.flatMap((row) => toRecords(kind, row).map((record) => ({ row, record })));
    const { added, corrected } = await writer.compare(made.map(({ record }) => record));
    const differ = new Set([...added, ...corrected].map(({ key }) => key));
    for (const { row, record } of made) if (!differ.has(record.key)) repeated.add(row.key);
  }
  return repeated;
}

/** The days on which what these rows are about ended, by their keys; what goes on is left out. */
export async function findEnded(
  database: Database,
  sheet: string,
  rows: readonly SheetRow[],
): Promise<ReadonlyMap<string, Day>> {
  const ended = new Map<string, Day>();
  for (const { kind, writer } of writersOf(database, sheet)) {
    const made = rows.flatMap((row) => toRecords(kind, row).map((record) => ({ row, record })));
    const known = await writer.findKnown(made.map(({ record }) => record));
    for (const { row, record } of made) {
      const last = known.get(record.key)?.findLast(({ validFrom, validTo }) => validFrom < validTo);
      if (last && last.validTo !== STILL) ended.set(row.key, last.validTo);
    }
  }
  return ended;
}
