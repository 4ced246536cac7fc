import { ALWAYS, STILL, type Day } from '../../domain/days.ts';
import { meet, daysWithout, type Period } from '../../domain/periods.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { NEVER } from '../record/revisions.ts';
import { linksOf } from './links-of.ts';
import { findDated } from './find-dated.ts';
import { findMissing, type MissingScope, type Rows } from './find-missing.ts';
import type { Link, RecordKind, SheetRow } from './record-kind.ts';
import { RECORD_KINDS } from './record-kinds.ts';
import { toRecords } from './to-record.ts';

/** A row by which a thing is there on fewer days than are recorded, and what the record names it by on the others. */
export interface NeededBeyond {
  readonly sheet: string;
  readonly row: SheetRow;
  /** Sheet and key of each. */
  readonly by: readonly (readonly [sheet: string, key: string])[];
}

const BATCH = 1000;
const PATIENCE = 60_000;

/**
 * What would be left hanging on things whose rows end them, or have them begin later: what is recorded and has no row
 * (a row is looked at by whoever checks the rows), and does not go itself.
 */
export async function findNeededBeyond(
  database: Database,
  rows: Rows,
  scopes: readonly MissingScope[],
): Promise<readonly NeededBeyond[]> {
  const found: Naming[] = [];
  for (const kind of RECORD_KINDS.filter((each) => each.isDated)) {
    const shortened = await findShortened(database, kind, rows);
    if (shortened.size === 0) continue;
    for (const by of RECORD_KINDS) {
      for (const link of linksOf(by))
        if (link.fate !== 'outlives' && isTo(link, kind))
          found.push(...(await findNamings(database, { kind, by, link }, shortened)));
    }
  }
  return byRow(await withoutThose(database, found, rows, scopes));
}

const isTo = (link: Link, { label, identity }: RecordKind): boolean =>
  link.label === label || (identity?.labels ?? []).includes(link.label);

/** The days that a row takes from a thing. */
interface Shortened {
  readonly row: SheetRow;
  readonly days: readonly Period[];
}

async function findShortened(
  database: Database,
  kind: RecordKind,
  rows: Rows,
): Promise<ReadonlyMap<string, Shortened>> {
  const shortened = new Map<string, Shortened>();
  let dated: ReadonlyMap<string, Period> | undefined;
  for await (const row of rows(kind.sheet)) {
    for (const record of toRecords(kind, row)) {
      if (record.validFrom === ALWAYS && record.validTo === STILL) continue;
      dated ??= await findDated(database, kind.sheet);
      const before = dated.get(record.code) ?? { validFrom: ALWAYS, validTo: STILL };
      const validFrom = record.validFrom === ALWAYS ? before.validFrom : record.validFrom;
      const days = daysWithout(before, [{ validFrom, validTo: record.validTo }]);
      if (days.length > 0) shortened.set(record.code, { row, days });
    }
  }
  return shortened;
}

interface Naming {
  readonly sheet: string;
  readonly row: SheetRow;
  readonly by: RecordKind;
  readonly key: string;
}

interface Way {
  readonly kind: RecordKind;
  readonly by: RecordKind;
  readonly link: Link;
}

/** `[code, key, validFrom, validTo]` of what names things now by one link: facts, versions, or versions of things. */
function namersOf({ kind, by, link }: Way): Cypher {
  const thing = cypher`UNWIND $codes AS code MATCH (thing:${name(kind.label)} {code: code})<-[:${name(link.type)}]-`;
  const current = cypher`version.supersededAt = $never AND version.validFrom < version.validTo`;
  const said = cypher`version.validFrom, version.validTo`;
  if (by.anchor)
    return cypher`${thing}(version:${name(by.label)}) WHERE ${current} RETURN code, version.key, ${said}`;
  const owner = cypher`(by:${name(by.label)})`;
  const path = by.identity?.links?.includes(link)
    ? cypher`${thing}${owner}<-[:VERSION_OF]-(version)`
    : cypher`${thing}(version)-[:VERSION_OF]->${owner}`;
  return cypher`${path} WHERE ${current} RETURN code, coalesce(version.key, by.code), ${said}`;
}

async function findNamings(
  database: Database,
  way: Way,
  shortened: ReadonlyMap<string, Shortened>,
): Promise<readonly Naming[]> {
  const codes = [...shortened.keys()];
  const namings: Naming[] = [];
  for (let from = 0; from < codes.length; from += BATCH) {
    const params = { codes: codes.slice(from, from + BATCH), never: NEVER };
    const rows = await database.read(namersOf(way), params, { deadline: Date.now() + PATIENCE });
    for (const [code, key, validFrom, validTo] of rows as readonly (readonly [string, string, Day, Day])[]) {
      const thing = shortened.get(code);
      if (thing?.days.some((days) => meet(days, { validFrom, validTo })))
        namings.push({ sheet: way.kind.sheet, row: thing.row, by: way.by, key });
    }
  }
  return namings;
}

/** Without what a row takes the place of, and what goes because its sheet is complete without it. */
async function withoutThose(
  database: Database,
  namings: readonly Naming[],
  rows: Rows,
  scopes: readonly MissingScope[],
): Promise<readonly Naming[]> {
  const left: Naming[] = [];
  for (const [by, of] of Map.groupBy(namings, (each) => each.by)) {
    const keys = new Set(of.map(({ key }) => key));
    for await (const row of rows(by.sheet)) for (const { key } of toRecords(by, row)) keys.delete(key);
    for (const scope of keys.size === 0 ? [] : scopes.filter(({ sheet }) => sheet === by.sheet))
      for await (const { kind, missing } of findMissing(database, rows, scope))
        if (kind === by) for (const { key } of missing) keys.delete(key);
    left.push(...of.filter(({ key }) => keys.has(key)));
  }
  return left;
}

const byRow = (namings: readonly Naming[]): readonly NeededBeyond[] =>
  [...Map.groupBy(namings, ({ row }) => row)].map(([row, of]) => ({
    sheet: of[0]?.sheet ?? '',
    row,
    by: of.map(({ by, key }): readonly [string, string] => [by.sheet, key]),
  }));
