import { shapeOf } from '../commands/row-shape.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { ComparedRows, DifferenceKind } from './comparison.ts';

const flat = (lists: string): Cypher =>
  cypher`reduce(all = [], each IN collect(${name(lists)}) | all + each)`;

/**
 * Pairs the rows of one place: those that say the same are no difference, then those about the same party are the same
 * row before and after, in the order of their first days. Binds `pairs`: lists of what was before and what is after, one
 * of them perhaps null.
 */
const PAIR = cypher`
  WITH party, said, version, isBefore ORDER BY version.validFrom, version.digest
  WITH party, said, collect(CASE WHEN isBefore THEN version END) AS befores, collect(CASE WHEN NOT isBefore THEN version END) AS afters
  WITH party, befores[size(afters)..] AS befores, afters[size(befores)..] AS afters
  WHERE size(befores) + size(afters) > 0
  WITH party, befores, afters, (befores + afters)[0] AS first ORDER BY first.validFrom, first.digest
  WITH party, ${flat('befores')} AS befores, ${flat('afters')} AS afters
  WITH party, [at IN range(0, CASE WHEN size(befores) > size(afters) THEN size(befores) ELSE size(afters) END - 1) | [befores[at], afters[at]]] AS pairs ORDER BY party
  WITH ${flat('pairs')} AS pairs`;

/** Of what may be there several times over: if one party alone went and another alone came, it changed hands. */
const CHANGED_HANDS = cypher`
  WITH pairs, [pair IN pairs WHERE pair[1] IS NULL] AS gone, [pair IN pairs WHERE pair[0] IS NULL] AS come
  WITH CASE WHEN size(gone) = 1 AND size(come) = 1
    THEN [pair IN pairs WHERE pair[0] IS NOT NULL AND pair[1] IS NOT NULL] + [[gone[0][0], come[0][1]]] ELSE pairs END AS pairs`;

export const KIND = cypher`CASE WHEN before IS NULL THEN 'ADDED' WHEN after IS NULL THEN 'REMOVED' ELSE 'CHANGED' END`;

/**
 * Binds `code`, `part`, `rank`, `before`, `after` of each difference, in this order: of the rows that pass, and of the
 * kinds in `$kinds` if that is no null. What the rows say is read place by place, so that a page reads that of its own
 * places, and a count that of one at a time.
 */
export function pairRows(
  { kind, rows, party, said, only }: ComparedRows,
  passing: Cypher = cypher``,
): Cypher {
  const { several } = shapeOf(kind.label);
  const conditions = [cypher`($kinds IS NULL OR ${KIND} IN $kinds)`, ...(only ? [ONLY[only]] : [])];
  return cypher`${rows}
    ${passing}
    WITH code, part, collect([version, isBefore]) AS rows ORDER BY code, part
    CALL (rows) {
      UNWIND rows AS row
      WITH row[0] AS version, row[1] AS isBefore
      WITH version, isBefore, ${party} AS party, ${said} AS said
      ${PAIR} ${several ? CHANGED_HANDS : cypher``}
      UNWIND range(0, size(pairs) - 1) AS rank
      RETURN rank, pairs[rank][0] AS before, pairs[rank][1] AS after
    }
    WITH code, part, rank, before, after WHERE ${join(conditions, ' AND ')}`;
}

const ONLY: Readonly<Record<DifferenceKind, Cypher>> = {
  ADDED: cypher`before IS NULL`,
  REMOVED: cypher`after IS NULL`,
  CHANGED: cypher`before IS NOT NULL AND after IS NOT NULL`,
};
