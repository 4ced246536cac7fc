import type { City } from '../../columns/city.ts';
import { codeOfRow, saidIn } from '../../columns/said.ts';
import type { Day } from '../../domain/days.ts';
import { rowKey } from '../../kinds/kind.ts';
import { canBeOf } from '../../kinds/own.ts';
import { sightOf, zonesSight, type Reader, type SightOn } from '../sight.ts';
import { COMPARED_KINDS, type ComparedKind, type ComparedRecord } from '../../kinds/compared-kinds.ts';
import type { ComparedRows, Comparison, PlacedRow } from './comparison.ts';
import { isNameTold } from './names-told.ts';

/** A day, and the revision at which it is looked at. */
export interface Point {
  readonly day: Day;
  readonly revision: number;
}

export interface PointsAsked {
  readonly from: Point;
  readonly to: Point;
  /** Null for all. */
  readonly records: readonly ComparedRecord[] | null;
  /** Only what belongs to one of these zones, by code; null for all. */
  readonly zones: readonly string[] | null;
}

/** Two days of one record, or two moments' record of one day: the rows that are in force at one of them only. */
export function comparePoints(
  city: City,
  { from, to, records, zones }: PointsAsked,
  reader: Reader,
): Comparison {
  const isSwapped = from.day > to.day || from.revision > to.revision;
  const [earlier, later] = isSwapped ? [to, from] : [from, to];
  const isOfRecord = from.revision !== to.revision;
  const isLookedAt = ({ record, kind }: ComparedKind) =>
    (records?.includes(record) ?? true) && (zones === null || canBeOf(kind, 'zone'));
  const asked = {
    earlier: looking(city, earlier, zones, reader),
    later: looking(city, later, zones, reader),
  };
  return {
    parts: COMPARED_KINDS.filter(isLookedAt).map((compared) => ({
      compared,
      things: city.things(placedBy(city, compared)),
      rows: rowsOf(city, compared, asked),
      hasParties: true,
      columns: isOfRecord ? [...compared.columns, 'validFrom', 'validTo'] : compared.columns,
    })),
    ...{ isSwapped, unknown: [], isAcrossZones: false },
    tells: ({ label, row, isBefore }, column) =>
      isNameTold(city, (isBefore ? asked.earlier : asked.later).sight, label, row, column),
    doneBy: (before, after) => {
      if (after) return after.recordedAt;
      if (!before) throw new Error('a difference has no side');
      return isOfRecord ? before.supersededAt : before.recordedAt;
    },
  };
}

interface Looking extends Point {
  readonly sight: SightOn;
  /** Whether whoever reads is told of a row, if it is of what they ask. */
  readonly tells: (label: string, row: number) => boolean;
}

function looking(city: City, point: Point, zones: readonly string[] | null, reader: Reader): Looking {
  const sight = sightOf(city, point.revision, reader).on(point.day);
  const places = zones && zonesSight(city, point.revision, zones).on(point.day);
  const tells = (label: string, row: number) =>
    sight.sees(label, row) && (places === null || places.owns(label, row));
  return { ...point, sight, tells };
}

function rowsOf(
  city: City,
  compared: ComparedKind,
  { earlier, later }: { readonly earlier: Looking; readonly later: Looking },
): ComparedRows['rows'] {
  const { label } = compared.kind;
  const table = city.table(label);
  const { anchor } = table.layout;
  const things = anchor ? table.column(anchor.name) : table.thing;
  const rows: PlacedRow[] = [];
  for (let row = 0; row < table.count; row += 1) {
    const isBefore = table.holds(row, earlier.day, earlier.revision);
    if (isBefore === table.holds(row, later.day, later.revision)) continue;
    if (!(isBefore ? earlier : later).tells(label, row)) continue;
    rows.push({ thing: things.at(row), part: partOf(city, compared, row), label, row, isBefore });
  }
  return rows;
}

/** What rows hang on: its label. */
function placedBy(city: City, { kind: { label } }: ComparedKind): string {
  const { anchor } = city.table(label).layout;
  return anchor ? (anchor.to ?? '') : label;
}

/**
 * What tells a row from others that hang on the same thing, beside its first day. Of what may be there several times over,
 * nothing.
 */
function partOf(city: City, { kind, rest }: ComparedKind, row: number): string | number {
  const others = rest.filter((column) => column !== 'validFrom');
  if (kind.isSeveral || others.length === 0) return '';
  const { layout } = city.table(kind.label);
  const said = Object.fromEntries(others.map((column) => [column, saidIn(city, layout, row, column)]));
  const [only = ''] = others;
  if (!rest.includes('validFrom'))
    return rowKey(kind, { ...layout.partsOf(codeOfRow(city, layout, row)), ...said });
  const value = said[only] ?? '';
  if (others.length === 1) return typeof value === 'number' ? value : String(value);
  return others.map((column) => `\n${String(said[column] ?? '')}`).join('');
}
