import { isOfCity } from '../../domain/access/scope.ts';
import type { Grouping, Score } from '../../questions/scores.ts';
import { ruleOf } from '../../rules/registry.ts';
import { isOfDelegations } from '../../rules/rule.ts';
import type { Derivation } from '../statement/statement.ts';
import type { Moment } from '../model/dating.ts';
import { auditArguments } from './audit-arguments.ts';
import { ownDelegations } from '../reading/own-delegations.ts';
import { ownDepartmentsAmong } from '../reading/own-departments.ts';
import type { Reading } from '../reading/reading.ts';

/** The scores of each group (a zone, a department, a type of power), by code: every audit is run once for all of them. */
export async function deriveScores(
  reading: Reading,
  { of, args }: Derivation,
  codes: readonly string[],
  at: Moment,
): Promise<ReadonlyMap<string, readonly (Score | ReturnType<typeof unknown>)[]>> {
  const { kinds, ...limits } = { ...auditArguments(args), timeZone: reading.clock.timeZone };
  const asked = { of: of as Grouping, groups: codes, kinds, limits };
  const [found, isKnown] = await Promise.all([
    reading.audits.ask('scores', asked, at, reading.options),
    findKnownGroups(reading, of as Grouping, codes, at),
  ]);
  return new Map(
    found.map(({ scores, delegations }, place) => {
      const group = codes[place] ?? '';
      return [group, scores.map((score) => (isKnown(group, delegations, score) ? score : unknown(score)))];
    }),
  );
}

const unknown = ({ kind }: Score) => ({ kind, checked: null, failed: null, ratio: null });

type IsKnown = (group: string, members: readonly string[], score: Score) => boolean;

/**
 * Whether the reader may know a score: where all that it counts is theirs. How much somebody has to do is counted over
 * the whole city, and who answers in a department says which delegations are its.
 */
async function findKnownGroups(
  reading: Reading,
  of: Grouping,
  codes: readonly string[],
  at: Moment,
): Promise<IsKnown> {
  const { scope } = reading;
  if (isOfCity(scope)) return () => true;
  const [own, ownGroups] = await Promise.all([
    ownDelegations(reading, at),
    of === 'Department' ? ownDepartmentsAmong(reading, scope, codes, at) : undefined,
  ]);
  const isOwnGroup = (group: string) =>
    of === 'Zone' ? own.hasZone(group) : of === 'Department' && (ownGroups?.has(group) ?? false);
  return (group, members, { kind }) => {
    const { looksAt } = ruleOf(kind);
    if (!isOfDelegations(looksAt)) return looksAt !== 'person' && isOwnGroup(group);
    return (ownGroups?.has(group) ?? true) && members.every(own.has);
  };
}
