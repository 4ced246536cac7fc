import { findGroups, type Grouping } from '../audits/groups.ts';
import { findLookedAt } from '../audits/looked-at.ts';
import { auditOf, auditsOf } from '../audits/registry.ts';
import { scoresOf, type Score } from '../audits/scores.ts';
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
): Promise<ReadonlyMap<string, readonly Score[]>> {
  const { database, options, clock } = reading;
  const [found, own] = await Promise.all([
    findGroups(database, of as Grouping, codes, at, options),
    ownDelegations(reading, at),
  ]);
  const groups = new Map([...found].map(([group, members]) => [group, members.filter(own.has)]));
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
      return [group, reading.scope === 'all' ? scores : scores.map(withoutLoads)];
    }),
  );
}

/** How much somebody has to do is counted over the whole city: who does not see it all is told nothing of it. */
const withoutLoads = (score: Score): Score =>
  auditOf(score.kind).looksAt === 'person' ? { ...score, checked: 0, failed: 0, ratio: null } : score;
