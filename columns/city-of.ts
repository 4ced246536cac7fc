import { ALWAYS, STILL, type Day } from '../domain/days.ts';
import { thereSince, type Kind, type Values } from '../kinds/kind.ts';
import { KINDS } from '../kinds/registry.ts';
import { City } from './city.ts';
import { STILL_RECORDED } from './table.ts';

/** One revision that says all that some rows say. */
export interface OneRevision {
  readonly revision: number;
  /** When it was recorded, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * A city of the rows of tables, as an import of them into an empty record leaves it: words by their schema name, days as
 * whole numbers, null where a cell is blank.
 */
export function cityOf(rowsOf: (table: string) => Iterable<Values>, { revision, at }: OneRevision): City {
  const city = City.empty();
  city.moments.add(revision, at);
  for (const kind of KINDS) {
    for (const values of recordsOf(kind, rowsOf(kind.table))) {
      const times = { ...periodOf(kind, values), recordedAt: revision, supersededAt: STILL_RECORDED };
      city.add(kind.label, values, times);
    }
  }
  return city;
}

/** What a kind's records say, of the rows of its table. */
export function recordsOf(kind: Kind, rows: Iterable<Values>): readonly Values[] {
  const { rows: which, madeOf } = kind;
  const own = [...rows].filter(
    (values) =>
      !which ||
      (which.is === undefined ? values[which.column] !== which.isNot : values[which.column] === which.is),
  );
  if (!madeOf) return own;
  const made = new Map(own.flatMap((values) => madeOf(values)).map((values) => [values['code'], values]));
  return [...made.values()];
}

/** When a record holds: always where its kind says no days. */
export function periodOf(kind: Kind, values: Values): { readonly validFrom: Day; readonly validTo: Day } {
  const { happenedOn } = kind;
  if (happenedOn !== undefined) return { validFrom: Number(values[happenedOn]), validTo: STILL };
  const since = thereSince(kind, values);
  if (since !== undefined) return { validFrom: since, validTo: STILL };
  return {
    validFrom: Number(values['validFrom'] ?? ALWAYS),
    validTo: Number(values['validTo'] ?? STILL),
  };
}
