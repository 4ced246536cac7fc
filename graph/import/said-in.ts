import { referencesOf, saidColumns } from '../../kinds/kind.ts';
import { kindCalled } from '../../kinds/registry.ts';
import { cypher, name, type Cypher } from '../cypher.ts';

/** What a version says in a column: a property, or the code of what it leads to; null where it says nothing. Several codes come in their order. */
export function saidIn(label: string, version: Cypher, column: string): Cypher {
  const kind = kindCalled(label);
  if (saidColumns(kind).includes(column))
    return cypher`${version}.${name(kind.columns[column]?.property ?? column)}`;
  const link = referencesOf(kind).find(
    ({ from, columns }) => from === 'version' && columns.length === 1 && columns[0] === column,
  );
  if (!link) throw new Error(`${label} has no column ${column}`);
  if (link.isSeveral)
    return cypher`COLLECT { MATCH (${version})-[:${name(link.by)}]->(end) RETURN end.code ORDER BY end.code }`;
  return cypher`[(${version})-[:${name(link.by)}]->(end) | end.code][0]`;
}
