import { findGroups, type Grouping } from '../audits/groups.ts';
import { findLookedAt } from '../audits/looked-at.ts';
import { auditOf, auditsOf } from '../audits/registry.ts';
import { scoresOf, type Score } from '../audits/scores.ts';
import { cypher } from '../cypher.ts';
import { isOwn, ownPlaces } from '../model/own.ts';
import type { Derivation } from '../statement/statement.ts';
import type { Moment } from '../model/dating.ts';
import { auditArguments } from './audit-arguments.ts';
import { findFindings } from './find-findings.ts';
import { ownDelegations } from './own-delegations.ts';
import type { Reading } from './reading.ts';

/** The scores of each group (a zone, a department, a type of power), by code: every audit is run once for all of them. */
export async function deriveScores(
  reading: Reading,
  { of, args }: Derivation,
  codes: readonly string[],
  at: Moment,
): Promise<ReadonlyMap<string, readonly (Score | ReturnType<typeof unknown>)[]>> {
  const { database, options, clock } = reading;
  const [groups, isKnown] = await Promise.all([
    findGroups(database, of as Grouping, codes, at, options),
    findKnownGroups(reading, of as Grouping, codes, at),
  ]);
  const delegations = [...new Set([...groups.values()].flat())].sort();
  const question = { ...auditArguments(args), ...at, delegations, timeZone: clock.timeZone };
  const [lookedAt, findings] = await Promise.all([
    findLookedAt(database, question, { staff: true }, options),
    findFindings(reading, question),
  ]);
  const byDelegation = new Map(lookedAt.map((each) => [each.delegation, each]));
  const kinds = auditsOf(question.kinds).map(({ kind }) => kind);
  return new Map(
    [...groups].map(([group, members]) => {
      const lookedAtOf = members.map((code) => byDelegation.get(code)).filter((each) => each !== undefined);
      const scores = scoresOf(kinds, lookedAtOf, findings);
      return [group, scores.map((score) => (isKnown(group, members, score) ? score : unknown(score)))];
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
  if (scope === 'all') return () => true;
  const [own, ownGroups] = await Promise.all([
    ownDelegations(reading, at),
    of === 'Department' ? ownDepartmentsAmong(reading, codes, at) : undefined,
  ]);
  return (group, members, { kind }) =>
    auditOf(kind).looksAt !== 'person' && (ownGroups?.has(group) ?? true) && members.every(own.has);
}

const FIND_OWN = cypher`UNWIND $codes AS code MATCH (n:Department {code: code}) WHERE ${isOwn('Department', { thing: cypher`n` })} RETURN code`;

async function ownDepartmentsAmong({ read, scope }: Reading, codes: readonly string[], at: Moment) {
  const rows = await read(FIND_OWN, { codes, ...at, ...ownPlaces(scope) });
  return new Set(rows.map(([code]) => String(code)));
}
