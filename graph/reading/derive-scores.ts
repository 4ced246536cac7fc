import { findGroups, type Grouping } from '../audits/groups.ts';
import { findLookedAt } from '../audits/looked-at.ts';
import { auditsOf } from '../audits/registry.ts';
import { scoresOf, type Score } from '../audits/scores.ts';
import type { Derivation } from '../statement/statement.ts';
import { auditArguments } from './audit-arguments.ts';
import type { Moment, Reading } from './reading.ts';

/** The scores of each group (a zone, a department, a type of power), by code: every audit is run once for all of them. */
export async function deriveScores(
  reading: Reading,
  { of, args }: Derivation,
  codes: readonly string[],
  at: Moment,
): Promise<ReadonlyMap<string, readonly Score[]>> {
  const { database, options, audits, clock } = reading;
  const groups = await findGroups(database, of as Grouping, codes, at, options);
  const delegations = [...new Set([...groups.values()].flat())].sort();
  const question = { ...auditArguments(args), ...at, delegations, timeZone: clock.timeZone };
  const [lookedAt, findings] = await Promise.all([
    findLookedAt(database, question, { staff: true }, options),
    audits.run(question, options),
  ]);
  const byDelegation = new Map(lookedAt.map((each) => [each.delegation, each]));
  const kinds = auditsOf(question.kinds).map(({ kind }) => kind);
  return new Map(
    [...groups].map(([group, members]) => {
      const own = members.map((code) => byDelegation.get(code)).filter((each) => each !== undefined);
      return [group, scoresOf(kinds, own, findings)];
    }),
  );
}
