import type { Values } from '../kinds/kind.ts';
import { kindCalled } from '../kinds/registry.ts';
import type { City } from './city.ts';
import { periodOf } from './city-of.ts';
import { NONE } from './ints.ts';
import { STILL_RECORDED } from './table.ts';

/** A version or fact, as changes begin it or take it out of the record: what it says by column, its period among it. */
export interface ChangedRow {
  readonly label: string;
  readonly values: Values;
}

export interface RowChanges {
  readonly superseded: readonly ChangedRow[];
  readonly begun: readonly ChangedRow[];
}

/** A city with changes laid over it, and which rows they are: those taken out, and those of their own. */
export interface ChangedCity {
  readonly city: City;
  readonly superseded: ReadonlyMap<string, readonly number[]>;
  readonly begun: ReadonlyMap<string, readonly number[]>;
}

/** The city as changes of what it says at a revision leave it, at that revision. The city itself stays as it is. */
export function layOver(city: City, { superseded, begun }: RowChanges, revision: number): ChangedCity {
  const hidden = new Map<string, Set<number>>();
  for (const row of superseded) {
    const rows = hidden.get(row.label) ?? new Set();
    hidden.set(row.label, rows.add(find(city, row, revision)));
  }
  const over = city.over(hidden);
  const added = begun.map(({ label, values }) => {
    const times = { ...periodOf(kindCalled(label), values), recordedAt: revision };
    return [label, over.add(label, values, { ...times, supersededAt: STILL_RECORDED })] as const;
  });
  return {
    city: over,
    superseded: new Map([...hidden].map(([label, rows]) => [label, [...rows]])),
    begun: new Map(
      [...Map.groupBy(added, ([label]) => label)].map(([label, rows]) => [label, rows.map(([, row]) => row)]),
    ),
  };
}

/** The row that says just that at a revision. Throws where there is none: the city is not of that record. */
function find(city: City, { label, values }: ChangedRow, revision: number): number {
  const { validFrom, validTo } = periodOf(kindCalled(label), values);
  const row = city.findSaying(label, values, { validFrom, validTo, revision });
  if (row === NONE) throw new Error(`the columns have no such row of ${label} at revision ${revision}`);
  return row;
}
