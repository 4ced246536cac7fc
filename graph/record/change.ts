import { hash } from 'node:crypto';
import type { Actor } from '../../domain/access/actor.ts';
import { isOfCity } from '../../domain/access/scope.ts';
import { canonicalJson } from '../../domain/canonical.ts';
import { cypher, name } from '../cypher.ts';
import type { WriteTransaction } from '../database/database.ts';
import { WRITER } from './head.ts';

/** What the record says of a revision, beside what the revision wrote. */
export interface NewChange {
  /** Who: `local:` and the system's user, or the role and subject of a token. */
  readonly actor: string;
  /** The zones and city departments that the actor wrote for; left out for who writes for the city. */
  readonly actorZones?: readonly string[];
  readonly actorDepartments?: readonly string[];
  /** The command in capitals (`WITHDRAW_POWER`), or `IMPORT`, `SEED`. */
  readonly operation: string;
  /** What it was made of: the path that was imported. */
  readonly source?: string;
  /** How many versions it added, how many it put in the place of others, how many it ended in the record. */
  readonly added: number;
  readonly corrected: number;
  readonly removed: number;
  /** The same by sheet, as JSON. */
  readonly bySheet: string;
  /** What it is about; none for an import. */
  readonly subjects?: readonly Subject[];
  /** What was asked for, as canonical JSON. */
  readonly input?: string;
  /** The actor's own key for it, by which it is done once. */
  readonly idempotencyKey?: string;
  /** Given before the first attempt, so that a retry finds what was saved though no answer came. */
  readonly commandId?: string;
}

/** Who wrote, as a Change says it. */
export const writtenBy = ({ name, scope }: Pick<Actor, 'name' | 'scope'>) => ({
  actor: name,
  ...(!isOfCity(scope) && scope.zones.length > 0 && { actorZones: scope.zones }),
  ...(!isOfCity(scope) && scope.departments.length > 0 && { actorDepartments: scope.departments }),
});

/** A thing by its type and code. */
export interface Subject {
  readonly type: string;
  readonly code: string;
}

/** Where a Change goes: after the head, as it is read under its lock. */
export interface ChangePlace {
  readonly revision: number;
  readonly previousHash: string | null;
  readonly at: number;
}

/** The moment of the next Change: now, or just after the one before, so that moments are strictly increasing. */
export function nextMoment(now: number, before: number | null): number {
  return before !== null && before >= now ? before + 1 : now;
}

/** All that a Change says, with the hash of the one before it, as the one text that its hash is over. */
export function sealedText(properties: Readonly<Record<string, unknown>>): string {
  const { hash: _own, ...said } = properties;
  return canonicalJson(said);
}

/** The hash over all that a Change says, and over the hash of the one before it. */
export function hashOfChange(properties: Readonly<Record<string, unknown>>): string {
  return hash('sha256', sealedText(properties), 'hex');
}

export const onceKeyOf = (actor: string, idempotencyKey: string): string =>
  canonicalJson([actor, idempotencyKey]);

const CREATE = cypher`
  MATCH (head:Head {key: 'head'})
  CREATE (change:Change) SET change = $properties
  SET head.revision = $properties.revision, head.at = $properties.at, head.hash = $properties.hash
  REMOVE head.pendingRevision, head.pendingWriter, head.pendingUntil, head.pendingBatch
  RETURN change.revision`;

/** Writes the Change and moves the head, in the transaction that holds the head's lock. */
export async function sealChange(
  transaction: WriteTransaction,
  place: ChangePlace,
  change: NewChange & { readonly digest: string },
): Promise<void> {
  const { subjects = [], idempotencyKey, ...said } = change;
  const known = {
    ...said,
    ...place,
    writer: WRITER,
    subjects: subjects.map(({ type, code }) => `${type}:${code}`),
    ...(idempotencyKey === undefined
      ? {}
      : { idempotencyKey, onceKey: onceKeyOf(change.actor, idempotencyKey) }),
  };
  const properties = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
  await transaction.run(CREATE, { properties: { ...properties, hash: hashOfChange(properties) } });
  for (const [type, codes] of byType(subjects)) {
    await transaction.run(
      cypher`MATCH (change:Change {revision: $revision}) UNWIND $codes AS code MATCH (thing:${name(type)} {code: code}) CREATE (change)-[:ABOUT]->(thing)`,
      { revision: place.revision, codes },
    );
  }
}

function byType(subjects: readonly Subject[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { type, code } of subjects) {
    const codes = groups.get(type);
    if (codes) codes.push(code);
    else groups.set(type, [code]);
  }
  return groups;
}
