import { shapeOf } from '../commands/row-shape.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
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

const ONLY: Readonly<Record<DifferenceKind, Cypher>> = {
  ADDED: cypher` WHERE before IS NULL`,
  REMOVED: cypher` WHERE after IS NULL`,
  CHANGED: cypher` WHERE before IS NOT NULL AND after IS NOT NULL`,
};

/**
 * Binds `code`, `part`, `rank`, `before`, `after` of each difference. What the rows say is read place by place: it may
 * be more than the memory of a statement holds.
 */
export function pairRows({ kind, rows, party, said, only }: ComparedRows): Cypher {
  const { several } = shapeOf(kind.label);
  return cypher`${rows}
    WITH code, part, collect([version, isBefore]) AS rows
    CALL (rows) {
      UNWIND rows AS row
      WITH row[0] AS version, row[1] AS isBefore
      WITH version, isBefore, ${party} AS party, ${said} AS said
      ${PAIR} ${several ? CHANGED_HANDS : cypher``}
      UNWIND range(0, size(pairs) - 1) AS rank
      RETURN rank, pairs[rank][0] AS before, pairs[rank][1] AS after
    }
    WITH code, part, rank, before, after${only ? ONLY[only] : cypher``}`;
}
