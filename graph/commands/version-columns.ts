import { cypher, name, type Cypher } from '../cypher.ts';
import { propertyColumns, shapeOf } from './row-shape.ts';

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
