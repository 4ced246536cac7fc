import type { Cypher } from '../cypher.ts';
import { saidIn } from '../import/said-in.ts';
import type { Value, Values } from '../import/record-kind.ts';
import { columnsOfCode, propertyColumns, shapeOf } from './row-shape.ts';

/** The columns of a row that its version says: its properties, then the codes of what it leads to. */
export const saidColumns = (label: string): readonly string[] => [
  ...propertyColumns(label),
  ...Object.values(shapeOf(label).ofVersion ?? {}),
];

/** What a version says in all of them, in their order. */
export const saidBy = (label: string, version: Cypher): readonly Cypher[] =>
  saidColumns(label).map((column) => saidIn(label, version, column));

/** A version as the values of a row: what its code and label say, and what it says of these columns. */
export function rowValues(
  label: string,
  { code, columns, said, ...period }: VersionRead,
): Values & { readonly validFrom: number; readonly validTo: number } {
  const { constants, happenedOn } = shapeOf(label);
  const named = Object.fromEntries(columns.map((column, place) => [column, orNone(said[place])]));
  const happened = happenedOn === undefined ? {} : { [happenedOn]: period.validFrom };
  return { ...constants, ...columnsOfCode(label, code), ...named, ...happened, ...period };
}

/** No codes at all are a blank cell. */
const orNone = (value: Value | undefined): Value =>
  Array.isArray(value) && value.length === 0 ? null : (value ?? null);

interface VersionRead {
  readonly code: string;
  /** Columns and what is said of each, by place. */
  readonly columns: readonly string[];
  readonly said: readonly Value[];
  readonly validFrom: number;
  readonly validTo: number;
}
