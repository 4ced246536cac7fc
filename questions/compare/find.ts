import type { City } from '../../columns/city.ts';
import { NONE } from '../../columns/ints.ts';
import { codeOfRow, saidIn } from '../../columns/said.ts';
import type { View } from '../../columns/view.ts';
import { ALWAYS, STILL } from '../../domain/days.ts';
import { joinKey, splitKey } from '../../domain/keys.ts';
import { compareCodes } from '../../domain/order.ts';
import type { Reader } from '../sight.ts';
import type { ComparedRecord } from '../../kinds/compared-kinds.ts';
import {
  kindOfFound,
  type ComparedRows,
  type ComparedVersion,
  type Comparison,
  type Difference,
  type DifferenceKind,
  type FoundDifference,
} from './comparison.ts';
import { compareParts, pairRows } from './pair-rows.ts';
import { comparePoints, type PointsAsked } from './points.ts';
import { compareWithCatalogue, compareZones, type ZonesAsked } from './zones.ts';

/** What is compared: two days or moments, two zones, or a zone and the catalogue of its class. */
export type Compared =
  | ({ readonly of: 'points' } & PointsAsked)
  | ({ readonly of: 'zones' } & ZonesAsked)
  | ({ readonly of: 'catalogue' } & Omit<ZonesAsked, 'other'>);

/** A page of it. */
export interface DifferencesAsked {
  readonly compared: Compared;
  /** Only differences of these kinds; null for all. */
  readonly kinds: readonly DifferenceKind[] | null;
  /** Where the page before ended: a `place`. */
  readonly after: string | null;
  /** How many to pass over from there. */
  readonly offset: number;
  readonly first: number;
}

/** A difference where it is among the others of its comparison. */
export interface PlacedDifference extends Difference {
  readonly place: string;
}

/** How many differences there are of a kind of record. */
export interface DifferenceCount {
  readonly record: ComparedRecord;
  /** Null where the reader may not see what is compared. */
  readonly added: number | null;
  readonly removed: number | null;
  readonly changed: number | null;
}

export interface DifferencesPage {
  /** How many come before the page. */
  readonly start: number;
  /** How many there are of the kinds that are asked. */
  readonly total: number;
  readonly page: readonly PlacedDifference[];
  /** By kind of record, in the order of the parts, zeros too. */
  readonly counts: readonly DifferenceCount[];
  readonly isAcrossZones: boolean;
}

/**
 * A page of what two sides differ in: by kind of record, the code of the thing, and what tells rows there apart. Null where
 * a zone that is asked is not there. Throws on a place that is none of this comparison.
 */
export function findDifferences(
  view: View,
  { compared, kinds, after, offset, first }: DifferencesAsked,
  reader: Reader,
): DifferencesPage | null {
  const found = foundOf(view, compared, reader);
  if (!found) return null;
  const { comparison, all } = found;
  const items = kinds ? all.filter((each) => kinds.includes(kindOfFound(comparison, each))) : all;
  const start = offset + (after === null ? 0 : countUpTo(comparison, items, after));
  return {
    ...{ start, total: items.length, isAcrossZones: comparison.isAcrossZones },
    page: items.slice(start, start + first).map((each) => told(view.city, comparison, each)),
    counts: count(comparison, items),
  };
}

interface Found {
  readonly comparison: Comparison;
  readonly all: readonly FoundDifference[];
}

/** All of a comparison; the last of a view is kept for the pages that follow the first. */
function foundOf(view: View, compared: Compared, reader: Reader): Found | null {
  const kept = view.keep<{ question: string; found: Found | null }>('comparison', () => ({
    ...{ question: '', found: null },
  }));
  const question = JSON.stringify([compared, reader]);
  if (kept.question === question) return kept.found;
  const comparison = comparisonOf(view, compared, reader);
  kept.found = comparison && {
    comparison,
    all: comparison.parts.flatMap((part) => pairRows(view.city, part)),
  };
  kept.question = question;
  return kept.found;
}

function comparisonOf(view: View, compared: Compared, reader: Reader): Comparison | null {
  switch (compared.of) {
    case 'points':
      return comparePoints(view.city, compared, reader);
    case 'zones':
      return compareZones(view, compared, reader);
    case 'catalogue':
      return compareWithCatalogue(view, compared);
  }
}

function count(comparison: Comparison, items: readonly FoundDifference[]): readonly DifferenceCount[] {
  const counts = new Map<ComparedRows, Record<DifferenceKind, number>>(
    comparison.parts.map((part) => [part, { ADDED: 0, REMOVED: 0, CHANGED: 0 }]),
  );
  for (const each of items) {
    const of = counts.get(each.of);
    if (of) of[kindOfFound(comparison, each)] += 1;
  }
  return [...counts].map(
    ([
      {
        compared: { record },
      },
      { ADDED, REMOVED, CHANGED },
    ]) =>
      comparison.unknown.includes(record)
        ? { record, added: null, removed: null, changed: null }
        : { record, added: ADDED, removed: REMOVED, changed: CHANGED },
  );
}

const codeOf = ({ of: { things }, thing }: FoundDifference): string => things.code(thing);

/** Where a difference is among those of its comparison, as a text: a cursor holds it. */
const placeText = (each: FoundDifference): string =>
  joinKey([each.of.compared.record, codeOf(each), String(each.part), String(each.rank)]);

/** How many come before a place or are at it; the place need not be there any more. */
function countUpTo({ parts }: Comparison, items: readonly FoundDifference[], place: string): number {
  const order = new Map<string, number>(parts.map(({ compared }, at) => [compared.record, at]));
  const [record = '', code = '', part = '', rank] = splitKey(place);
  const at = order.get(record);
  if (at === undefined || rank === undefined) throw new Error(`a place of no difference: ${place}`);
  const isAfter = (each: FoundDifference): boolean =>
    ((order.get(each.of.compared.record) ?? 0) - at ||
      compareCodes(codeOf(each), code) ||
      compareParts(each.part, typeof each.part === 'number' ? Number(part) : part) ||
      each.rank - Number(rank)) > 0;
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(items[middle] as FoundDifference)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function told(city: City, comparison: Comparison, found: FoundDifference): PlacedDifference {
  const { of } = found;
  const [before, after] = [found.before, found.after].map((row, side) => {
    if (row === NONE) return null;
    const place = { label: of.compared.kind.label, row, isBefore: side === 0 };
    return versionOf(city, of, row, (column) => comparison.tells(place, column));
  }) as [ComparedVersion | null, ComparedVersion | null];
  const columns = before && after ? of.columns : [...new Set([...of.compared.columns, ...of.columns])];
  return {
    kind: kindOfFound(comparison, found),
    record: of.compared.record,
    ...(comparison.isSwapped ? { before: after, after: before } : { before, after }),
    columns: columns.filter((column) => differs(column, before, after)),
    revision: comparison.doneBy(before, after),
    place: placeText(found),
  };
}

function versionOf(
  city: City,
  { compared: { kind, columns } }: ComparedRows,
  row: number,
  isTold: (column: string) => boolean,
): ComparedVersion {
  const table = city.table(kind.label);
  const [validFrom, validTo] = [table.validFrom.at(row), table.validTo.at(row)];
  const values = columns
    .filter(isTold)
    .map((column) => [column, saidIn(city, table.layout, row, column)] as const);
  return {
    code: codeOfRow(city, table.layout, row),
    ...{ validFrom, validTo },
    recordedAt: table.recordedAt.at(row),
    supersededAt: table.supersededAt.at(row),
    values: { ...Object.fromEntries(values), validFrom, validTo },
  };
}

const UNSAID: Readonly<Record<string, unknown>> = { validFrom: ALWAYS, validTo: STILL };

function differs(column: string, before: ComparedVersion | null, after: ComparedVersion | null): boolean {
  const [one, other] = [before, after].map((each) => {
    const value = each?.values[column] ?? null;
    return JSON.stringify(value === UNSAID[column] ? null : value);
  });
  return one !== other;
}
