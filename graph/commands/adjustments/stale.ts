import { joined, type Period } from '../../../domain/periods.ts';
import type { Day } from '../../../domain/days.ts';
import { thingName } from '../../../domain/messages/things.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { cypher, name } from '../../cypher.ts';
import type { Read } from '../../database/database.ts';
import { findVersions, type VersionRow, type Where } from '../find-versions.ts';
import type { Question } from '../worksheet.ts';

/** The days on which a round of a list was submitted, forwarded and decided, by the day that is asked. */
export interface ReviewedRound {
  /** The key of the round. */
  readonly key: string;
  readonly submittedOn: Day | null;
  readonly forwardedOn: Day | null;
  readonly decidedOn: Day | null;
}

const REVIEWED = ['decidedOn', 'forwardedOn', 'submittedOn'] as const;

/**
 * The revision that a list was last decided on: the one before the revision that first recorded that it was decided, else
 * forwarded, else submitted. Null for a draft.
 */
export async function basedOn(read: Read, round: ReviewedRound, revision: number): Promise<number | null> {
  const column = REVIEWED.find((each) => round[each] !== null);
  if (column === undefined) return null;
  const rows = await read(
    cypher`MATCH (version:AdjustmentListVersion) WHERE version.key = $key AND version.recordedAt <= $revision AND version.${name(column)} IS NOT NULL
      RETURN min(version.recordedAt)`,
    { key: round.key, revision },
  );
  const first = rows[0]?.[0];
  return typeof first === 'number' ? first - 1 : null;
}

/** Something of which the record says something else than it did. */
export interface Moved {
  readonly label: string;
  readonly code: string;
}

export const movedName = ({ label, code }: Moved): Bilingual => {
  const { zh, en } = thingName(label);
  return { zh: `${zh} ${code}`, en: `the ${en} ${code}` };
};

/**
 * The first thing of which an answer to one of the questions differs between two revisions, in the order of the questions;
 * undefined where none does. Of delegations all that they say counts; of what they are of, whether it is there, and what
 * whoever reviews a list weighs of it: another name moves nothing.
 */
export async function movedSince(
  read: Read,
  questions: readonly Question[],
  since: number,
  revision: number,
): Promise<Moved | undefined> {
  if (since === revision) return undefined;
  for (const question of together(questions)) {
    const [then, now] = await Promise.all(
      [since, revision].map(async (each) => byCode(await findVersions(read, question, each))),
    );
    for (const code of new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])) {
      const said = [then, now].map((rows) => saidOf(question.label, rows?.get(code) ?? []));
      if (said[0] !== said[1]) return { label: question.label, code };
    }
  }
  return undefined;
}

/** Questions of one shape asked at once: what they ask is asked of all combinations, of which a list has few. */
function together(questions: readonly Question[]): readonly Question[] {
  const groups = Map.groupBy(questions, ({ label, where }) =>
    [label, ...Object.keys(where).sort()].join(' '),
  );
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (!first) throw new Error('a group has a question');
    const where = Object.fromEntries(
      Object.keys(first.where).map((column) => [
        column,
        [...new Set(group.flatMap((each) => each.where[column] ?? null))].sort(),
      ]),
    ) as Where;
    return { label: first.label, where };
  });
}

const byCode = (rows: readonly VersionRow[]): ReadonlyMap<string, readonly VersionRow[]> =>
  Map.groupBy(rows, ({ code }) => code);

function saidOf(label: string, rows: readonly VersionRow[]): string {
  if (label === 'Delegation')
    return JSON.stringify(rows.map(({ validFrom, validTo, digest }) => [validFrom, validTo, digest]).sort());
  const weighed = WEIGHED[label] ?? [];
  const alike = Map.groupBy(rows, ({ values }) =>
    JSON.stringify(weighed.map((each) => values[each] ?? null)),
  );
  const said = [...alike].map(([values, of]): readonly [string, readonly Period[]] => [values, joined(of)]);
  return JSON.stringify(said.filter(([, periods]) => periods.length > 0).sort());
}

/** What of things a list is decided by, besides their being there. */
const WEIGHED: Readonly<Record<string, readonly string[]>> = {
  Power: ['type', 'department'],
  Zone: ['zoneClass'],
};
