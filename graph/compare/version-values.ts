import { kindOf, shapeOf } from '../commands/row-shape.ts';
import { saidBy } from '../commands/version-columns.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { placeOfVersions } from '../import/place-of-versions.ts';
import { saidIn } from '../import/said-in.ts';
import type { ComparedKind } from './compared-kinds.ts';

/** What a version says, in Cypher: its columns' values, and where its row has its place. */

/** Values as one list that can be compared: no null among them. */
export function comparable(kind: ComparedKind, version: Cypher, columns: readonly string[]): Cypher {
  const values = columns.map((column) => cypher`coalesce(${saidIn(kind.label, version, column)}, '')`);
  return cypher`[${join(values, ', ')}]`;
}

/**
 * What tells a row from others that hang on the same thing, beside its first day: stored as it is, for the order of
 * what is put together differs from that of what is stored. Of what may be there several times over, nothing.
 */
export function partOf(kind: ComparedKind, version: Cypher): Cypher {
  const { key, code, several } = shapeOf(kind.label);
  const rest = key.filter((column) => !code.includes(column));
  if (several || rest.every((column) => column === 'validFrom')) return cypher`''`;
  const [only, ...others] = rest.filter((column) => column !== 'validFrom');
  if (only !== undefined && others.length === 0 && rest.includes('validFrom'))
    return saidIn(kind.label, version, only);
  if (!rest.includes('validFrom')) return cypher`${version}.key`;
  const parts = [only ?? '', ...others].map(
    (column) => cypher`coalesce(toString(${saidIn(kind.label, version, column)}), '')`,
  );
  return cypher`reduce(text = '', part IN [${join(parts, ', ')}] | text + '\\n' + part)`;
}

/** Who a row is about, where the same thing may have several at a time. */
export function partyOf(kind: ComparedKind, version: Cypher): Cypher {
  const { key, code, several } = shapeOf(kind.label);
  const [column] = several ? key.filter((each) => each !== 'validFrom' && !code.includes(each)) : [];
  return column === undefined ? cypher`''` : cypher`coalesce(${saidIn(kind.label, version, column)}, '')`;
}

/** A version as a list: the code of its thing, its two periods, the values of its columns; null for none. */
export function versionRow(kind: ComparedKind, version: Cypher): Cypher {
  const { type } = placeOfVersions(kindOf(kind.label));
  const all = [
    cypher`[(${version})-[:${type}]->(thing) | thing.code][0]`,
    ...['validFrom', 'validTo', 'recordedAt', 'supersededAt'].map(
      (property) => cypher`${version}.${name(property)}`,
    ),
    ...saidBy(kind.label, version),
  ];
  return cypher`CASE WHEN ${version} IS NULL THEN NULL ELSE [${join(all, ', ')}] END`;
}
