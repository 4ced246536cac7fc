import type { Actor } from '../../domain/access/actor.ts';
import { versionLabelOf } from '../../kinds/kind.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { versionLabel } from '../model/dating.ts';
import { everyOwnVersion, isOwnVersion } from '../model/own-versions.ts';
import { ownKindsRecorded } from './own-kinds.ts';
import type { StoredChange } from './stored-change.ts';
import type { Reading } from './reading.ts';

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
          ...{ source: null, input: null, idempotencyKey: null, digest: null, sealed: null },
          ...(counts.get(change.revision) ?? NOTHING),
          subjects: (change.subjects ?? []).filter((subject) => own.has(subject)),
        },
  );
}

type Params = Readonly<Record<string, unknown>>;
interface Counts {
  readonly added: number;
  readonly corrected: number;
  readonly removed: number;
}

/** A version in the place of another: of the same thing, under the same key, from the same day. */
const countOf = (label: string): Cypher => cypher`
  CALL () { ${everyOwnVersion(label, cypher`AND (v.recordedAt IN $revisions OR v.supersededAt IN $revisions) RETURN v`)} }
  UNWIND $revisions AS revision
  WITH v, revision WHERE v.recordedAt = revision OR v.supersededAt = revision
  OPTIONAL MATCH (v)-[:VERSION_OF]->(thing)
  WITH revision, thing, v.key AS key, v.validFrom AS validFrom,
    max(v.recordedAt = revision) AS isOpened, max(v.supersededAt = revision) AS isClosed
  RETURN revision, sum(CASE WHEN isOpened AND NOT isClosed THEN 1 ELSE 0 END),
    sum(CASE WHEN isOpened AND isClosed THEN 1 ELSE 0 END), sum(CASE WHEN isOpened THEN 0 ELSE 1 END)`;

async function countOwn(
  reading: Reading,
  changes: readonly StoredChange[],
  params: Params,
): Promise<ReadonlyMap<number, Counts>> {
  const all = { ...params, revisions: changes.map(({ revision }) => revision) };
  const kinds = await ownKindsRecorded(reading);
  const rows = await Promise.all(kinds.map((kind) => reading.read(countOf(versionLabelOf(kind)), all)));
  const counts = new Map<number, Counts>();
  for (const [at, ...found] of rows.flat()) {
    const [added = 0, corrected = 0, removed = 0] = found.map(Number);
    const before = counts.get(Number(at)) ?? NOTHING;
    counts.set(Number(at), {
      added: before.added + added,
      corrected: before.corrected + corrected,
      removed: before.removed + removed,
    });
  }
  return counts;
}

const NOTHING: Counts = { added: 0, corrected: 0, removed: 0 };

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
