import { isOfCity, type Scope } from '../../domain/access/scope.ts';
import type { Day } from '../../domain/days.ts';
import { versionLabelOf } from '../../kinds/kind.ts';
import { ownRule } from '../../kinds/own.ts';
import { kindLabelled } from '../../kinds/registry.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { recorded } from '../model/dating.ts';
import { isOwn, isPlacedHere, seenWith } from '../model/own.ts';
import { asksOfDrafts } from '../model/drafts.ts';
import { asksOfPosts } from '../model/self.ts';
import { isOwnRecorded } from '../model/unplaced.ts';
import { draftParams } from '../record/draft-params.ts';
import { ownParams } from '../record/own-params.ts';
import { selfParams } from '../record/self-params.ts';

/** Whether somebody may name the thing of a label with a code: what is not for them to see is as if it were not there. */
export type Sees = (label: string, code: string) => Promise<boolean>;

/** The day on which changes take effect, today, and the revision that they are made on. */
export interface ChangeTime {
  readonly day: Day;
  readonly today: Day;
  readonly revision: number;
}

/** Who is placed here; or who is nowhere, on that day and today, and was first recorded for one's own. */
const person = cypher`UNWIND $codes AS code MATCH (n:Person {code: code})
  WHERE ${isPlacedHere(cypher`n`)}
    OR (${isOwnRecorded(cypher`n`)}
      AND NOT EXISTS { MATCH (n)<-[:MEMBER|LEADER|STAFF]-(placing) WHERE ${recorded(cypher`placing`)} AND any(each IN $days WHERE placing.validFrom <= each AND each < placing.validTo) })
  RETURN code`;

/** The codes of the things of a label that somebody may name; undefined of what is public. */
function findSeen(label: string, scope: Exclude<Scope, 'all'>): Cypher | undefined {
  const kind = kindLabelled(label);
  const seen = seenWith(scope === 'city' ? 'city' : 'own', kind.label);
  if (!seen) return undefined;
  if (ownRule(kind) === 'people') return person;
  const version = cypher`version`;
  return cypher`UNWIND $codes AS code MATCH (thing:${name(kind.label)} {code: code})<-[:VERSION_OF]-(version:${name(versionLabelOf(kind))})
  WHERE ${recorded(version)} AND ${seen({ thing: cypher`thing`, version })} RETURN DISTINCT code`;
}

/** Undefined for those who see all. */
export function seenBy(read: Read, scope: Scope, when: ChangeTime): Sees | undefined {
  if (scope === 'all') return undefined;
  return async (label, code) => (await seenAmong(read, scope, when, { label, codes: [code] })).has(code);
}

/** Those of the codes that somebody may name, on the day or today. */
export async function seenAmong(
  read: Read,
  scope: Scope,
  { day, today, revision }: ChangeTime,
  { label, codes }: { readonly label: string; readonly codes: readonly string[] },
): Promise<ReadonlySet<string>> {
  const statement = scope === 'all' ? undefined : findSeen(label, scope);
  if (!statement) return new Set(codes);
  const seen = new Set<string>();
  const own = await ownParams(read, scope, revision);
  const days = [...new Set([day, today])];
  for (const each of days) {
    const drafts = asksOfDrafts(statement) ? await draftParams(read, scope, { day: each, revision }) : {};
    const posts = asksOfPosts(statement) ? await selfParams(read, scope, { day: each, revision }) : {};
    const params = { codes, day: each, days, revision, ...own, ...drafts, ...posts };
    for (const [code] of await read(statement, params)) seen.add(String(code));
  }
  return seen;
}

/** Those of the things of a label that are somebody's own today. */
export async function ownAmong(
  read: Read,
  scope: Scope,
  { today, revision }: Omit<ChangeTime, 'day'>,
  { label, codes }: { readonly label: string; readonly codes: readonly string[] },
): Promise<ReadonlySet<string>> {
  if (isOfCity(scope)) return new Set(codes);
  const statement = cypher`UNWIND $codes AS code MATCH (n:${name(label)} {code: code}) WHERE ${isOwn(label, { thing: cypher`n` })} RETURN code`;
  const own = await ownParams(read, scope, revision);
  const rows = await read(statement, { codes, day: today, revision, ...own });
  return new Set(rows.map(([code]) => String(code)));
}
