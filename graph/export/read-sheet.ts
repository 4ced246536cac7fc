import type { Scope } from '../../domain/access/scope.ts';
import { ALWAYS, STILL, type Day } from '../../domain/days.ts';
import { keyOfRow } from '../commands/row-shape.ts';
import { rowValues, saidBy, saidColumns } from '../commands/version-columns.ts';
import { cypher, join, type Cypher } from '../cypher.ts';
import type { Database, Read, Row } from '../database/database.ts';
import { placeOfVersions, versionsOf } from '../import/place-of-versions.ts';
import type { RecordKind, Value, Values } from '../import/record-kind.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import { recorded } from '../model/dating.ts';
import { ownParams } from '../record/own-params.ts';
import { isOwnVersion } from '../model/own-versions.ts';

/** What is exported: of a revision, and of a day where one is given. */
export interface ExportAt {
  readonly revision: number;
  readonly day?: Day;
  /** Whose own it is; everything unless said. */
  readonly scope?: Scope;
}

/** A row of a sheet, and what of the record it cannot say. */
export interface ExportedRow {
  readonly values: Values;
  readonly unsaid?: Unsaid;
}

/** Why a row says less than the record: the sheet has no columns for its period, or one row only for several periods or versions. */
export type Unsaid = 'period' | 'other periods';

const BATCH = 2000;
const PATIENCE = 120_000;
const patient = () => ({ deadline: Date.now() + PATIENCE });

/**
 * The rows of a sheet as the record has them, by code; versions of a thing or fact with one identity are one row. A
 * period that ends on the day on which it begins never holds, and is no row.
 */
export async function* readSheet(
  database: Database,
  sheet: string,
  at: ExportAt,
): AsyncGenerator<ExportedRow> {
  const { scope = 'all' } = at;
  const read: Read = (text, params) => database.read(text, params, patient());
  const own = await ownParams(read, scope, at.revision);
  for (const kind of RECORD_KINDS.filter((each) => each.sheet === sheet && !each.expand)) {
    const text = statementOf(kind, scope);
    const columns = saidColumns(kind.label);
    const found = await read(codesOf(kind), {});
    const codes = found.map(([code]) => String(code));
    for (let from = 0; from < codes.length; from += BATCH) {
      const some = codes.slice(from, from + BATCH);
      const params = { codes: some, revision: at.revision, ...own };
      const rows = await read(text, params);
      const versions = rows.map(([row]) => versionOf(kind, columns, row as Row));
      for (const periods of Map.groupBy(versions, ({ key }) => key).values()) {
        const row = chosen(kind, periods, at.day);
        if (row) yield row;
      }
    }
  }
}

const codesOf = (kind: RecordKind): Cypher =>
  cypher`MATCH (thing:${placeOfVersions(kind).thing}) RETURN thing.code AS code ORDER BY code`;

/** `v` is the version: so it is called by what says whose own it is. */
const version = cypher`v`;

function statementOf(kind: RecordKind, scope: Scope): Cypher {
  const { label, thing } = placeOfVersions(kind);
  const own = scope === 'all' ? cypher`` : cypher` AND ${isOwnVersion(label, 'revision')}`;
  const values = [cypher`thing.code`, cypher`v.validFrom`, cypher`v.validTo`, ...saidBy(kind.label, version)];
  return cypher`UNWIND $codes AS code MATCH (thing:${thing} {code: code}) MATCH ${versionsOf(kind, version)} WHERE ${recorded(version)} AND v.validFrom < v.validTo${own}
    RETURN [${join(values, ', ')}] AS row
    ORDER BY code, row`;
}

interface Version {
  readonly key: string;
  readonly values: Values;
  readonly validFrom: Day;
  readonly validTo: Day;
}

function versionOf({ label }: RecordKind, columns: readonly string[], row: Row): Version {
  const [code, validFrom, validTo, ...said] = row as readonly [string, Day, Day, ...Value[]];
  const values = rowValues(label, { code, columns, said, validFrom, validTo });
  return { key: keyOfRow(label, values), values, validFrom, validTo };
}

/**
 * Of several periods with one identity, the last; on a day, the one that is in force. What has no columns for its
 * period must be there all the same, for what names it: then the nearest one speaks.
 */
function chosen(
  kind: RecordKind,
  periods: readonly Version[],
  day: Day | undefined,
): ExportedRow | undefined {
  const onDay =
    day === undefined ? [] : periods.filter((each) => each.validFrom <= day && day < each.validTo);
  const began = day === undefined ? periods : periods.filter((each) => each.validFrom <= day);
  const last = kind.period && day !== undefined ? undefined : (began.at(-1) ?? periods[0]);
  const version = onDay.at(-1) ?? last;
  if (!version) return undefined;
  if (kind.period) {
    const isOnly = (day === undefined ? periods : onDay).length <= 1;
    return isOnly ? { values: version.values } : { values: version.values, unsaid: 'other periods' };
  }
  const isAlways = periods.length === 1 && version.validFrom === ALWAYS && version.validTo === STILL;
  return isAlways ? { values: version.values } : { values: version.values, unsaid: 'period' };
}
