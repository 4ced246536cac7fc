import { ALWAYS, STILL } from '../../domain/days.ts';
import { Turns } from '../audits/turns.ts';
import type { Read } from '../commands/find-versions.ts';
import { cypher, type Cypher } from '../cypher.ts';
import type { Params, Row } from '../database/database.ts';
import type { ComparedRecord } from './compared-kinds.ts';
import { bindTextAfter, isTextAfter } from '../statement/text-after.ts';
import type { ComparedRows, ComparedVersion, Comparison, Difference, DifferenceKind } from './comparison.ts';
import { KIND, pairRows } from './pair-rows.ts';
import { versionRow } from './version-values.ts';

/** How many differences there are of a kind of record. */
export interface DifferenceCount {
  readonly record: ComparedRecord;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Which of the differences: of these kinds; null for all. */
export type Kinds = readonly DifferenceKind[] | null;

const STATEMENTS_AT_ONCE = 4;

/** By kind of record, in the order of the parts, zeros too: one statement for each. */
export async function countDifferences(
  read: Read,
  comparison: Comparison,
  kinds: Kinds,
): Promise<readonly DifferenceCount[]> {
  const turns = new Turns(STATEMENTS_AT_ONCE);
  const params = paramsOf(comparison, kinds);
  return Promise.all(
    comparison.parts.map(async (part) => {
      const text = cypher`${pairRows(part)} RETURN ${KIND}, count(*)`;
      const rows = (await turns.take(() => read(text, params))) ?? [];
      const counts = new Map(rows.map(([kind, count]) => [String(kind), Number(count)]));
      const of = (kind: DifferenceKind) => counts.get(shownKind(comparison, kind)) ?? 0;
      return {
        record: part.kind.record,
        ...{ added: of('ADDED'), removed: of('REMOVED'), changed: of('CHANGED') },
      };
    }),
  );
}

/** The place of a difference: the kind of record, the code of its thing, what tells it from others there, and its rank. */
export type DifferencePlace = readonly [record: string, code: string, part: string, rank: number];

export interface PlacedDifference extends Difference {
  readonly place: DifferencePlace;
}

export interface DifferencePage {
  readonly differences: readonly PlacedDifference[];
  readonly hasNextPage: boolean;
}

export interface PageAsked {
  readonly kinds: Kinds;
  readonly size: number;
  readonly after: DifferencePlace | undefined;
}

/** So many differences after a place, in order: one statement for each kind of record that is looked into. */
export async function findDifferences(
  read: Read,
  comparison: Comparison,
  { kinds, size, after }: PageAsked,
): Promise<DifferencePage> {
  const { parts } = comparison;
  const start = after ? parts.findIndex(({ kind }) => kind.record === after[0]) : 0;
  const found: PlacedDifference[] = [];
  for (const part of start < 0 ? [] : parts.slice(start)) {
    const place = after?.[0] === part.kind.record ? after : undefined;
    const params: Record<string, unknown> = { ...paramsOf(comparison, kinds) };
    bindPlace(place, size + 1 - found.length, params);
    const rows = await read(pageOf(part), params);
    found.push(...rows.map(([row]) => differenceOf(comparison, part, row as Row)));
    if (found.length > size) break;
  }
  return { differences: found.slice(0, size), hasNextPage: found.length > size };
}

const paramsOf = (comparison: Comparison, kinds: Kinds): Params => ({
  ...comparison.params,
  kinds: kinds?.map((kind) => shownKind(comparison, kind)) ?? null,
});

/** What is shown as added is found as removed where the sides are swapped. */
function shownKind({ isSwapped }: Comparison, kind: DifferenceKind): DifferenceKind {
  if (!isSwapped || kind === 'CHANGED') return kind;
  return kind === 'ADDED' ? 'REMOVED' : 'ADDED';
}

const CODE = 'afterCode';
const PART = 'afterPart';

/** A page begins after a place; within the place that it begins in, rows stand before it that must be paired first. */
const IS_AFTER_CODE = isTextAfter(cypher`code`, CODE);
const IS_AFTER_PART = cypher`(code = $afterCode AND ${isTextAfter(cypher`part`, PART)})`;
const IS_PLACE = cypher`code = $afterCode AND part = $afterPart`;
const FROM_PLACE = cypher`WITH * WHERE $begun = false OR (${IS_PLACE}) OR ${IS_AFTER_CODE} OR ${IS_AFTER_PART}`;
const IS_AFTER = cypher`($begun = false OR ${IS_AFTER_CODE} OR ${IS_AFTER_PART} OR (${IS_PLACE} AND rank > $afterRank))`;

function pageOf(part: ComparedRows): Cypher {
  const { kind } = part;
  return cypher`${pairRows(part, FROM_PLACE)} AND ${IS_AFTER}
    WITH code, part, rank, before, after ORDER BY code, part, rank LIMIT $limit
    RETURN [code, part, rank, ${versionRow(kind, cypher`before`)}, ${versionRow(kind, cypher`after`)}] ORDER BY code, part, rank`;
}

function bindPlace(place: DifferencePlace | undefined, limit: number, params: Record<string, unknown>): void {
  const [, code, part, rank] = place ?? [null, null, null, null];
  params['begun'] = place !== undefined;
  params['limit'] = limit;
  params['afterRank'] = rank;
  bindTextAfter(CODE, code, params);
  bindTextAfter(PART, part, params);
}

function differenceOf(comparison: Comparison, part: ComparedRows, row: Row): PlacedDifference {
  const [code, at, rank, one, other] = row as readonly [string, string, number, Row | null, Row | null];
  const before = one && versionOf(part, one);
  const after = other && versionOf(part, other);
  const kind = before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED';
  return {
    kind: shownKind(comparison, kind),
    of: part.kind,
    ...(comparison.isSwapped ? { before: after, after: before } : { before, after }),
    columns: columnsOf(part, before && after).filter((column) => differs(column, before, after)),
    revision: comparison.doneBy(before, after),
    place: [part.kind.record, code, at, rank],
  };
}

function versionOf({ kind }: ComparedRows, row: Row): ComparedVersion {
  const [code, validFrom, validTo, recordedAt, supersededAt, ...said] = row as readonly [
    string,
    ...(readonly [number, number, number, number]),
    ...unknown[],
  ];
  const values = Object.fromEntries(kind.columns.map((column, place) => [column, said[place] ?? null]));
  return { code, validFrom, validTo, recordedAt, supersededAt, values: { ...values, validFrom, validTo } };
}

/** Where both are there, what is compared; else all that the one says. */
const columnsOf = ({ kind, compared }: ComparedRows, both: unknown): readonly string[] =>
  both ? compared : [...new Set([...kind.columns, ...compared])];

const UNSAID: Readonly<Record<string, unknown>> = { validFrom: ALWAYS, validTo: STILL };

function differs(column: string, before: ComparedVersion | null, after: ComparedVersion | null): boolean {
  const [one, other] = [before, after].map((each) => {
    const value = each?.values[column] ?? null;
    return JSON.stringify(value === UNSAID[column] ? null : value);
  });
  return one !== other;
}
