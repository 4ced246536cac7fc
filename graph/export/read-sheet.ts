import { batchesOf } from '../../domain/batches.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { ALWAYS, STILL, type Day } from '../../domain/days.ts';
import { keyOfRow } from '../commands/row-shape.ts';
import { rowValues, saidBy, saidColumns } from '../commands/version-columns.ts';
import { isDraft } from '../../kinds/own.ts';
import { kindCalled } from '../../kinds/registry.ts';
import { cypher, join, type Cypher } from '../cypher.ts';
import type { Database, Read, Row } from '../database/database.ts';
import { placeOfVersions, versionsOf } from '../import/place-of-versions.ts';
import type { RecordKind, Value, Values } from '../import/record-kind.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import { recorded } from '../model/dating.ts';
import { isSubmitted, type DraftLabel } from '../model/drafts.ts';
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
    for (const some of batchesOf(codes, BATCH)) {
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
  const own = seenOfSheet(kind, scope, label);
  const values = [cypher`thing.code`, cypher`v.validFrom`, cypher`v.validTo`, ...saidBy(kind.label, version)];
  return cypher`UNWIND $codes AS code MATCH (thing:${thing} {code: code}) MATCH ${versionsOf(kind, version)} WHERE ${recorded(version)} AND v.validFrom < v.validTo${own}
    RETURN [${join(values, ', ')}] AS row
    ORDER BY code, row`;
}

/** What of a sheet is somebody's to have. */
function seenOfSheet({ label: kind }: RecordKind, scope: Scope, label: string): Cypher {
  if (scope === 'all') return cypher``;
  if (scope !== 'city') return cypher` AND ${isOwnVersion(label, 'revision')}`;
  return isDraft(kindCalled(kind)) ? cypher` AND ${isSubmitted(kind as DraftLabel, version)}` : cypher``;
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

/** The row of what has one identity, of a day or of all. */
function chosen(
  kind: RecordKind,
  periods: readonly Version[],
  day: Day | undefined,
): ExportedRow | undefined {
  if (kind.isDated) return day === undefined ? wholeThing(kind, periods) : thingOn(periods, day);
  const there = kind.period && day !== undefined ? periods.filter((each) => isOn(each, day)) : periods;
  const version = there.at(-1);
  if (!version) return undefined;
  const isWhole = there.length === 1 && (kind.period !== undefined || isAlways(version));
  if (isWhole) return { values: version.values };
  return { values: version.values, unsaid: kind.period ? 'other periods' : 'period' };
}

/**
 * A thing with the last that was said of it, its first day and its end. What other things are in has no first day in its
 * row: a thing may be older than what it went to, and its row says for all its days where it was last.
 */
function wholeThing(kind: RecordKind, periods: readonly Version[]): ExportedRow | undefined {
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return undefined;
  const validFrom = hasThingsIn(kind) ? ALWAYS : first.validFrom;
  const isWhole = periods.length === 1 && validFrom === first.validFrom;
  const values = { ...last.values, validFrom };
  return isWhole ? { values } : { values, unsaid: 'period' };
}

const hasThingsIn = ({ label, identity }: RecordKind): boolean =>
  RECORD_KINDS.some(
    (by) =>
      by.isDated &&
      by.links.some(
        (link) => link.fate !== 'outlives' && [label, ...(identity?.labels ?? [])].includes(link.label),
      ),
  );

/**
 * A thing as it is on a day, without days: what else is of that day names it. What is over by then, or not there yet, is
 * there with its end or its beginning: what may outlive a thing still names it.
 */
function thingOn(periods: readonly Version[], day: Day): ExportedRow | undefined {
  const there = periods.findLast((each) => isOn(each, day));
  if (there) return { values: { ...there.values, validFrom: ALWAYS, validTo: STILL } };
  const over = periods.findLast(({ validTo }) => validTo <= day);
  if (over) return { values: { ...over.values, validFrom: ALWAYS } };
  const [first] = periods;
  return first && { values: { ...first.values, validTo: STILL } };
}

const isOn = ({ validFrom, validTo }: Version, day: Day): boolean => validFrom <= day && day < validTo;

const isAlways = ({ validFrom, validTo }: Version): boolean => validFrom === ALWAYS && validTo === STILL;
