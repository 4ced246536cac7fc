import { versionLabelOf, type Kind } from '../../kinds/kind.ts';
import { KINDS } from '../../kinds/registry.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { waysToVersions, type OwnWay, type Segment } from './own-ways.ts';

/** The kinds whose versions and facts are somebody's own. */
export const OWNED_KINDS: readonly Kind[] = KINDS.filter(({ own }) => own !== 'public');

/**
 * Which versions and facts are somebody's own, whatever day they are of: history, and what is exported of it. A version
 * is one's own while the place that it is in is: where the two hold at the same time, by the record of the same time.
 * A way leads from one of `$own.zones` or `$own.departments` to the version `v`, segment by segment: the planner looks at
 * one at a time, which takes it a tenth of what a long pattern does.
 */
const OWN_WAYS: Readonly<Record<string, readonly OwnWay[]>> = Object.fromEntries(
  OWNED_KINDS.map((kind) => [versionLabelOf(kind), waysToVersions(kind, 'v')]),
);

/** By the record of any time, as history has it, or by that of the revision asked. */
export type OwnBy = 'ever' | 'revision';

/** Both hold at the same time, and the record says so at the same time. */
function atOnce(one: Cypher, other: Cypher, by: OwnBy): Cypher {
  const overlap = cypher`${one}.validFrom < ${other}.validTo AND ${other}.validFrom < ${one}.validTo AND ${one}.recordedAt < ${other}.supersededAt AND ${other}.recordedAt < ${one}.supersededAt AND ${other}.recordedAt <= $revision`;
  return by === 'ever' ? overlap : cypher`${overlap} AND $revision < ${other}.supersededAt`;
}

interface Clause {
  readonly match: Cypher;
  /** What is bound by now. */
  readonly bound: readonly Cypher[];
}

/** A `MATCH` for each segment, in an order, with each condition where all that it names is bound. */
function clauses(
  { together }: OwnWay,
  segments: readonly Segment[],
  given: readonly string[],
  by: OwnBy,
): readonly Clause[] {
  let bound = given;
  let open = together;
  return segments.map(({ pattern, binds, where }) => {
    bound = [...new Set([...bound, ...binds])];
    const here = open.filter((pair) => pair.every((each) => bound.includes(each)));
    open = open.filter((pair) => !here.includes(pair));
    const conditions = [
      ...(where ? [where] : []),
      ...here.map(([one, other]) => atOnce(name(one), name(other), by)),
    ];
    const condition =
      conditions.length > 0 ? cypher` WHERE ${join(conditions, ' AND ')}` : cypher` WHERE true`;
    return { match: cypher`MATCH ${pattern}${condition}`, bound: bound.map(name) };
  });
}

/** Whether `v`, of this label, is one's own. */
export function isOwnVersion(label: string, by: OwnBy = 'ever'): Cypher {
  const found = (OWN_WAYS[label] ?? []).map((each) =>
    clauses(each, each.segments.toReversed(), ['v'], by).reduceRight<Cypher | undefined>(
      (inner, { match }) => cypher`EXISTS { ${match}${inner ? cypher` AND ${inner}` : cypher``} }`,
      undefined,
    ),
  );
  const tests = found.filter((each) => each !== undefined);
  return tests.length === 0 ? cypher`false` : cypher`(${join(tests, ' OR ')})`;
}

/** All versions of a label that are one's own, as `v`, each found from the zone or department that it belongs to. */
export const everyOwnVersion = (label: string, returned: Cypher): Cypher =>
  join(
    (OWN_WAYS[label] ?? []).map((each) => {
      const found = clauses(each, each.segments, [], 'ever').map(({ match, bound }) =>
        bound.includes(name('v')) ? match : cypher`${match} WITH DISTINCT ${join(bound, ', ')}`,
      );
      return cypher`${join(found, ' ')} AND v:${name(label)} ${returned}`;
    }),
    '\nUNION\n',
  );
