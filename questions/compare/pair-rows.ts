import type { City } from '../../columns/city.ts';
import { NONE } from '../../columns/ints.ts';
import type { Layout } from '../../columns/layout.ts';
import { saidIn, valuesOf } from '../../columns/said.ts';
import { compareCodes } from '../../domain/order.ts';
import type { ComparedRows, FoundDifference, PlacedRow } from './comparison.ts';

interface Pair {
  readonly before: PlacedRow | null;
  readonly after: PlacedRow | null;
}

/**
 * The differences of a part, in order: by the code of their place, what tells rows there apart, and rank. Rows of one place
 * that say the same are no difference, then those about the same party are the same row before and after, in the order of
 * their first days.
 */
export function pairRows(city: City, of: ComparedRows): readonly FoundDifference[] {
  const places = of.things.places;
  const placeOf = ({ thing }: PlacedRow): number => places[thing] as number;
  const rows = of.rows.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || compareParts(one.part, other.part),
  );
  const told = new Told(city, of);
  const found: FoundDifference[] = [];
  for (let at = 0; at < rows.length;) {
    const first = rows[at] as PlacedRow;
    const { thing, part } = first;
    let end = at + 1;
    while (rows[end]?.thing === thing && rows[end]?.part === part) end += 1;
    const pairs = end === at + 1 ? [alone(first)] : told.pairs(rows.slice(at, end));
    for (const [rank, { before, after }] of pairs.entries())
      if (isWanted(of, before, after))
        found.push({ of, thing, part, rank, before: before?.row ?? NONE, after: after?.row ?? NONE });
    at = end;
  }
  return found;
}

const alone = (row: PlacedRow): Pair =>
  row.isBefore ? { before: row, after: null } : { before: null, after: row };

function isWanted({ only }: ComparedRows, before: unknown, after: unknown): boolean {
  if (only === undefined) return true;
  return only === (before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED');
}

/** Numbers by size; texts by code point. */
export function compareParts(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : compareCodes(String(one), String(other));
}

/** What the rows of one place say of each other. */
class Told {
  private readonly city: City;
  private readonly of: ComparedRows;

  constructor(city: City, of: ComparedRows) {
    this.city = city;
    this.of = of;
  }

  pairs(rows: readonly PlacedRow[]): readonly Pair[] {
    const inTime = rows.toSorted((one, other) => this.compareInTime(one, other));
    const parties = [...Map.groupBy(inTime, (row) => this.party(row))].toSorted(([one], [other]) =>
      compareCodes(one, other),
    );
    const pairs = parties.flatMap(([, some]) => this.pairsOfParty(some));
    return this.of.compared.kind.isSeveral ? changedHands(pairs) : pairs;
  }

  private pairsOfParty(rows: readonly PlacedRow[]): readonly Pair[] {
    const differing = [...Map.groupBy(rows, (row) => this.said(row)).values()].flatMap((same) => {
      const [befores, afters] = sides(same);
      const rest = [befores.slice(afters.length), afters.slice(befores.length)] as const;
      return rest[0].length + rest[1].length > 0 ? [rest] : [];
    });
    const firstOf = ([befores, afters]: readonly [readonly PlacedRow[], readonly PlacedRow[]]) =>
      (befores[0] ?? afters[0]) as PlacedRow;
    const inTime = differing.toSorted((one, other) => this.compareInTime(firstOf(one), firstOf(other)));
    const befores = inTime.flatMap(([each]) => each);
    const afters = inTime.flatMap(([, each]) => each);
    return Array.from({ length: Math.max(befores.length, afters.length) }, (_, at) => ({
      before: befores[at] ?? null,
      after: afters[at] ?? null,
    }));
  }

  /** Whom a row is about. */
  private party({ label, row }: PlacedRow): string {
    const { hasParties, compared } = this.of;
    const [column] = hasParties && compared.kind.isSeveral ? compared.rest.filter(isNoDay) : [];
    return column === undefined ? '' : String(saidIn(this.city, this.layout(label), row, column) ?? '');
  }

  private said({ label, row }: PlacedRow): string {
    const { columns } = this.of;
    return columns.length === 0
      ? ''
      : JSON.stringify(columns.map((column) => this.value(label, row, column)));
  }

  private value(label: string, row: number, column: string) {
    const { validFrom, validTo } = this.city.table(label);
    if (column === 'validFrom') return validFrom.at(row);
    return column === 'validTo'
      ? validTo.at(row)
      : (saidIn(this.city, this.layout(label), row, column) ?? '');
  }

  /** By first day; of one day by all that they say, so that whoever asks has them in one order. */
  private compareInTime(one: PlacedRow, other: PlacedRow): number {
    const [from, otherFrom] = [one, other].map(({ label, row }) =>
      this.city.table(label).validFrom.at(row),
    ) as [number, number];
    return from - otherFrom || compareCodes(this.all(one), this.all(other)) || one.row - other.row;
  }

  private all({ label, row }: PlacedRow): string {
    const layout = this.layout(label);
    const names = layout.ofVersion.filter((column) => column !== layout.anchor).map(({ name }) => name);
    const { validTo } = this.city.table(label);
    return JSON.stringify([validTo.at(row), valuesOf(this.city, layout, row, names)]);
  }

  private layout(label: string): Layout {
    return this.city.table(label).layout;
  }
}

const isNoDay = (column: string): boolean => column !== 'validFrom';

const sides = (rows: readonly PlacedRow[]) =>
  [rows.filter(({ isBefore }) => isBefore), rows.filter(({ isBefore }) => !isBefore)] as const;

/** Of what may be there several times over: if one party alone went and another alone came, it changed hands. */
function changedHands(pairs: readonly Pair[]): readonly Pair[] {
  const gone = pairs.filter(({ after }) => after === null);
  const come = pairs.filter(({ before }) => before === null);
  const [left, arrived] = [gone[0], come[0]];
  if (gone.length !== 1 || come.length !== 1 || !left || !arrived) return pairs;
  const both = pairs.filter(({ before, after }) => before !== null && after !== null);
  return [...both, { before: left.before, after: arrived.after }];
}
