import type { Actor } from '../../domain/access/actor.ts';
import { parseGlobalId } from '../../domain/global-id.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { namingBy } from '../../kinds/naming.ts';
import { KINDS } from '../../kinds/registry.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import { decodeCursor } from '../statement/cursor.ts';
import { pageSize } from '../statement/paging.ts';
import { findHiddenRevisions } from './hidden-changes.ts';
import { asSeen } from './own-changes.ts';
import { findOwnRevisions } from './own-revisions.ts';
import type { Reading } from './reading.ts';
import type { StoredChange } from './stored-change.ts';

/** Which Changes; what is left out or null does not narrow. */
export interface ChangesArgs {
  /** The id of a thing, or of a finding that was accepted. */
  readonly of?: string | null;
  readonly actor?: string | null;
  readonly operation?: string | null;
  readonly revisions?: readonly number[] | null;
  /** Moments, in milliseconds since 1970: from the first up to, not including, the last. */
  readonly from?: number | null;
  readonly to?: number | null;
  readonly knownAt?: number | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface ChangePage {
  readonly changes: readonly StoredChange[];
  readonly more: boolean;
  readonly begun: boolean;
  readonly totalCount: number;
}

export const CHANGES_LIST = 'Query.changes';

/** A page of Changes, the newest first, and how many there are: one statement. */
export async function findChanges(reading: Reading, actor: Actor, args: ChangesArgs): Promise<ChangePage> {
  const size = pageSize(args.first);
  const [before = null] = typeof args.after === 'string' ? decodeCursor(CHANGES_LIST, args.after, 1) : [];
  const thing = thingOf(args.of);
  if (thing === 'none') return { changes: [], more: false, begun: before !== null, totalCount: 0 };
  const given = FILTERS.filter(([argument]) => args[argument] !== null && args[argument] !== undefined);
  const filters = given.map(([, condition]) => condition);
  const { revision, params } = await paramsOf(reading, args, given);
  const among = await findOwnRevisions(reading, thing, revision);
  const hidden = reading.scope === 'city' ? await findHiddenRevisions(reading, revision) : [];
  const seen = hidden.length > 0 ? [NOT_HIDDEN] : [];
  const rows = await reading.read(compile(thing?.type, [...filters, ...seen], among !== undefined), {
    ...params,
    ...{ revision, before, limit: size + 1, code: thing?.code ?? null, among: among ?? null },
    ...{ hidden, self: actor.name },
  });
  const [changes = [], totalCount = 0] = (rows[0] ?? []) as readonly [StoredChange[]?, number?];
  const more = changes.length > size;
  const shown = await asSeen(reading, actor, changes.slice(0, size), revision);
  return { changes: shown, more, begun: before !== null, totalCount };
}

const FIND_ONE = cypher`MATCH (change:Change {revision: $revision}) RETURN change {.*}`;

/** The Change of a revision. */
export async function findChange(
  reading: Reading,
  actor: Actor,
  revision: number,
): Promise<StoredChange | undefined> {
  const [row] = await reading.read(FIND_ONE, { revision });
  const found = row?.[0] as StoredChange | undefined;
  return found && (await asSeen(reading, actor, [found], revision))[0];
}

const FIND_SOME = cypher`MATCH (change:Change) WHERE change.revision IN $revisions RETURN change {.*}`;

/** The Changes of some revisions, by revision: one statement. */
export async function findChangesOf(
  reading: Reading,
  revisions: readonly number[],
): Promise<ReadonlyMap<number, StoredChange>> {
  const rows = await reading.read(FIND_SOME, { revisions: [...new Set(revisions)] });
  return new Map(rows.map(([change]) => [(change as StoredChange).revision, change as StoredChange]));
}

/** What one did oneself is told whole. */
const NOT_HIDDEN = cypher`(NOT change.revision IN $hidden OR change.actor = $self)`;

const FILTERS = [
  ['actor', cypher`change.actor = $actor`],
  ['operation', cypher`change.operation = $operation`],
  ['revisions', cypher`change.revision IN $revisions`],
  ['from', cypher`change.at >= $from`],
  ['to', cypher`change.at < $to`],
] as const;

async function paramsOf(reading: Reading, args: ChangesArgs, given: readonly (typeof FILTERS)[number][]) {
  const params = Object.fromEntries(given.map(([argument]) => [argument, args[argument]]));
  return { params, revision: await reading.revision(args) };
}

const NAMED: ReadonlySet<string> = new Set(
  RECORD_KINDS.filter(({ identity }) => identity).map(({ label }) => label),
);

function thingOf(id: string | null | undefined) {
  if (id === null || id === undefined) return undefined;
  const thing = parseGlobalId(id);
  if (thing?.type === 'Finding') return { type: 'Acceptance', code: thing.code };
  return thing && NAMED.has(thing.type) ? thing : 'none';
}

function compile(type: string | undefined, filters: readonly Cypher[], isAmong: boolean): Cypher {
  const start = isAmong
    ? cypher`WITH $among AS revisions`
    : type === undefined
      ? undefined
      : revisionsOf(type);
  const known = cypher`change.revision <= $revision`;
  const among = start === undefined ? [] : [cypher`change.revision IN revisions`];
  const match = cypher`MATCH (change:Change) WHERE ${join([known, ...among, ...filters], ' AND ')}`;
  const page = cypher`COLLECT { ${match} AND ($before IS NULL OR change.revision < $before) RETURN change {.*} ORDER BY change.revision DESC LIMIT $limit }`;
  return cypher`${start ?? cypher``} RETURN ${page}, COUNT { ${match} }`;
}

/** How versions lead to things of a label. What machines push may be millions: its Changes are about where it was done. */
const typesTo = (label: string): Cypher => {
  const naming = KINDS.filter(({ isPushed }) => !isPushed).flatMap((kind) => namingBy(kind, label));
  return join(
    ['VERSION_OF', ...new Set(naming)].map((type) => name(type)),
    '|',
  );
};

/**
 * The revisions that wrote of a thing: those whose Change is about it, and those that opened or closed a version of
 * it, a version or fact that names it, or one of a delegation or step that belongs to it.
 */
const revisionsOf = (label: string): Cypher => cypher`
  MATCH (thing:${name(label)} {code: $code})
  CALL (thing) {
    MATCH (thing)<-[:ABOUT]-(change:Change) RETURN change.revision AS revision
    UNION
    MATCH (thing)<-[:${typesTo(label)}]-(version) WHERE version.recordedAt IS NOT NULL
    UNWIND [version.recordedAt, version.supersededAt] AS revision RETURN revision
    UNION
    MATCH (thing)<-[:TO_ZONE|DELEGATES|STEP_OF]-(part)<-[:VERSION_OF|FOR_STEP]-(version)
    UNWIND [version.recordedAt, version.supersededAt] AS revision RETURN revision
  }
  WITH collect(DISTINCT revision) AS revisions`;
