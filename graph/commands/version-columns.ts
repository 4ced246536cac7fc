import { cypher, name, type Cypher } from '../cypher.ts';
import type { Value, Values } from '../import/record-kind.ts';
import { columnsOfCode, propertyColumns, shapeOf } from './row-shape.ts';

/** The columns of a row that its version says: its properties, then the codes of what it leads to. */
export const saidColumns = (label: string): readonly string[] => [
  ...propertyColumns(label),
  ...Object.values(shapeOf(label).ofVersion ?? {}),
];

/** What a version says in one of these columns; null where it says nothing. */
export function saidIn(label: string, version: Cypher, column: string): Cypher {
  const { renamed = {}, ofVersion = {} } = shapeOf(label);
  if (propertyColumns(label).includes(column)) return cypher`${version}.${name(renamed[column] ?? column)}`;
  const [type] = Object.entries(ofVersion).find(([, each]) => each === column) ?? [];
  if (type === undefined) throw new Error(`${label} has no column ${column}`);
  return cypher`[(${version})-[:${name(type)}]->(end) | end.code][0]`;
}

/** The same for all of them, in their order. */
export const saidBy = (label: string, version: Cypher): readonly Cypher[] =>
  saidColumns(label).map((column) => saidIn(label, version, column));

/** A version as the values of a row: what its code and label say, and what it says of these columns. */
export function rowValues(
  label: string,
  { code, columns, said, ...period }: VersionRead,
): Values & { readonly validFrom: number; readonly validTo: number } {
  const { constants, happenedOn } = shapeOf(label);
  const named = Object.fromEntries(columns.map((column, place) => [column, said[place] ?? null]));
  const happened = happenedOn === undefined ? {} : { [happenedOn]: period.validFrom };
  return { ...constants, ...columnsOfCode(label, code), ...named, ...happened, ...period };
}

interface VersionRead {
  readonly code: string;
  /** Columns and what is said of each, by place. */
  readonly columns: readonly string[];
  readonly said: readonly Value[];
  readonly validFrom: number;
  readonly validTo: number;
}
