import type { ColumnLayout, Layout } from '../../columns/layout.ts';
import { versionLabelOf } from '../../kinds/kind.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { VERSION } from '../record/touched.ts';

const version = cypher`version`;

/** `[code, validFrom, validTo, recordedAt, supersededAt, said…]` of each version of a kind of a revision or before. */
export const readAll = (layout: Layout): Cypher =>
  cypher`${match(layout)} WHERE version.recordedAt <= $head RETURN ${rowOf(layout)}`;

/**
 * `[id, labels]` of the versions that a revision after `$known` opened or closed: by one index.
 * Some may be of a revision after the head, which is not published.
 */
export const FIND_TOUCHED = cypher`
  MATCH (version:${VERSION}) WHERE version.touchedAt > $known
  RETURN elementId(version), labels(version)`;

/** What `readAll` tells of those of `$ids` that a revision after `$known`, up to `$head`, opened or closed. */
export const readTouched = (layout: Layout): Cypher =>
  cypher`UNWIND $ids AS id ${match(layout)}
    WHERE elementId(version) = id
      AND ($known < version.recordedAt <= $head OR $known < version.supersededAt <= $head)
    RETURN ${rowOf(layout)}`;

/** How many versions of a kind there are, of whatever revision: a number that Neo4j keeps. */
export const countAll = ({ kind }: Layout): Cypher =>
  cypher`MATCH (version:${name(versionLabelOf(kind))}) RETURN count(version)`;

/** From a version to its thing, from a fact to what it hangs on. */
function match({ kind, anchor }: Layout): Cypher {
  return cypher`MATCH (version:${name(versionLabelOf(kind))})-[:${name(anchor?.by ?? 'VERSION_OF')}]->(thing)`;
}

function rowOf(layout: Layout): Cypher {
  const times = cypher`thing.code, version.validFrom, version.validTo, version.recordedAt, version.supersededAt`;
  return join([times, ...layout.ofVersion.map((column) => saidIn(layout, column))], ', ');
}

function saidIn({ anchor }: Layout, column: ColumnLayout): Cypher {
  if (column === anchor) return cypher`null`;
  const { by, property = '', isList, isMade } = column;
  if (by === undefined) return cypher`${version}.${name(property)}`;
  const codes = cypher`[(${version})-[:${name(by)}]->(end) | end.code]`;
  if (isMade) return codes;
  if (!isList) return cypher`${codes}[0]`;
  // Several codes are told in their order.
  return cypher`COLLECT { MATCH (${version})-[:${name(by)}]->(end) RETURN end.code ORDER BY end.code }`;
}
