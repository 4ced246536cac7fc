import type { Actor } from '../../domain/access/actor.ts';
import { versionLabelOf } from '../../kinds/kind.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { versionLabel } from '../model/dating.ts';
import { everyOwnVersion, isOwnVersion } from '../model/own-versions.ts';
import { findHidden, hiddenSubjects } from './hidden-changes.ts';
import { ownKindsRecorded } from './own-kinds.ts';
import type { StoredChange } from './stored-change.ts';
import type { Reading } from './reading.ts';
import { addCounts, COUNTED, NOTHING, type Counts } from './version-counts.ts';

/**
 * Changes as somebody is told of them who sees their own only: when and by whom, what they did to what is theirs, and
 * nothing of what they did to others. What somebody did themselves is told whole.
 */
export async function asSeen(
  reading: Reading,
  actor: Actor,
  changes: readonly StoredChange[],
  revision: number,
): Promise<readonly StoredChange[]> {
  const others = changes.filter((change) => change['actor'] !== actor.name);
  if (actor.scope === 'all' || others.length === 0) return changes;
  if (actor.scope === 'city') return withoutHidden(reading, actor, changes, revision);
  const params = { revision, ...(await reading.own(revision)) };
  const [counts, own] = await Promise.all([
    countOwn(reading, others, params),
    findOwnSubjects(reading, others, params),
  ]);
  return changes.map((change) =>
    change['actor'] === actor.name
      ? change
      : {
          ...change,
          ...UNTOLD,
          ...(counts.get(change.revision) ?? NOTHING),
          subjects: (change.subjects ?? []).filter((subject) => own.has(subject)),
        },
  );
}

/** What of a Change tells more than whoever asks may see. */
const UNTOLD = { source: null, input: null, idempotencyKey: null, digest: null, sealed: null } as const;

/** The same for who sees the city: without what was written of drafts that were not submitted. */
async function withoutHidden(
  reading: Reading,
  actor: Actor,
  changes: readonly StoredChange[],
  revision: number,
): Promise<readonly StoredChange[]> {
  const hidden = await findHidden(reading, revision);
  const some = changes.filter((change) => change['actor'] !== actor.name && hidden.has(change.revision));
  if (some.length === 0) return changes;
  const subjects = await hiddenSubjects(
    reading,
    some.flatMap((change) => change.subjects ?? []),
    revision,
  );
  return changes.map((change) => {
    const less = some.includes(change) ? hidden.get(change.revision) : undefined;
    if (!less) return change;
    const counts = Object.entries(less).map(([name, count]) => [name, Number(change[name]) - Number(count)]);
    return {
      ...change,
      ...UNTOLD,
      ...(Object.fromEntries(counts) as Record<string, unknown>),
      subjects: (change.subjects ?? []).filter((subject) => !subjects.has(subject)),
    };
  });
}

type Params = Readonly<Record<string, unknown>>;

const countOf = (label: string): Cypher => cypher`
  CALL () { ${everyOwnVersion(label, cypher`AND (v.recordedAt IN $revisions OR v.supersededAt IN $revisions) RETURN v`)} }
  UNWIND $revisions AS revision
  WITH v, revision WHERE v.recordedAt = revision OR v.supersededAt = revision ${COUNTED}`;

async function countOwn(
  reading: Reading,
  changes: readonly StoredChange[],
  params: Params,
): Promise<ReadonlyMap<number, Counts>> {
  const all = { ...params, revisions: changes.map(({ revision }) => revision) };
  const kinds = await ownKindsRecorded(reading);
  const rows = await Promise.all(kinds.map((kind) => reading.read(countOf(versionLabelOf(kind)), all)));
  return addCounts(rows.flat());
}

/** Of what Changes are about, what is or was one's own. */
async function findOwnSubjects(
  { read }: Reading,
  changes: readonly StoredChange[],
  params: Params,
): Promise<ReadonlySet<string>> {
  const subjects = [...new Set(changes.flatMap(({ subjects: of = [] }) => of))];
  const byType = Map.groupBy(subjects, (subject) => subject.slice(0, subject.indexOf(':')));
  const found = await Promise.all(
    [...byType].map(async ([type, of]) => {
      const label = versionLabel(type);
      const text = cypher`MATCH (thing:${name(type)})<-[:VERSION_OF]-(v:${label}) WHERE thing.code IN $codes AND ${isOwnVersion(label)} RETURN DISTINCT thing.code`;
      const codes = of.map((subject) => subject.slice(type.length + 1));
      return (await read(text, { ...params, codes })).map(([code]) => `${type}:${String(code)}`);
    }),
  );
  return new Set(found.flat());
}
