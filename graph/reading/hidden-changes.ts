import { versionLabelOf, type Kind } from '../../kinds/kind.ts';
import { isDraft } from '../../kinds/own.ts';
import { KINDS } from '../../kinds/registry.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { isSubmitted, type DraftLabel } from '../model/drafts.ts';
import type { Reading } from './reading.ts';
import { addCounts, COUNTED, type Counts } from './version-counts.ts';

/** What Changes wrote of drafts that their owner has not submitted: hidden from the rest of the city. */

const DRAFTS: readonly Kind[] = KINDS.filter(isDraft);

const hidden = (kind: Kind): Cypher => {
  const label = versionLabelOf(kind);
  return cypher`MATCH (v:${name(label)}) WHERE v.recordedAt <= $revision AND NOT ${isSubmitted(kind.label as DraftLabel, name('v'))}
    UNWIND [v.recordedAt, v.supersededAt] AS revision
    WITH DISTINCT v, revision WHERE revision <= $revision ${COUNTED}`;
};

/** How much of each revision is hidden. */
export async function findHidden({ read }: Reading, revision: number): Promise<ReadonlyMap<number, Counts>> {
  const rows = await Promise.all(DRAFTS.map((kind) => read(hidden(kind), { revision })));
  return addCounts(rows.flat());
}

const FIND_WHOLE = cypher`UNWIND $counts AS hidden MATCH (change:Change {revision: hidden.revision})
  WHERE change.added + change.corrected + change.removed = hidden.count RETURN change.revision`;

/** The revisions that wrote nothing but what is hidden. */
export async function findHiddenRevisions(reading: Reading, revision: number): Promise<readonly number[]> {
  const found = await findHidden(reading, revision);
  if (found.size === 0) return [];
  const counts = [...found].map(([at, { added, corrected, removed }]) => ({
    revision: at,
    count: added + corrected + removed,
  }));
  return (await reading.read(FIND_WHOLE, { counts })).map(([at]) => Number(at));
}

const FIND_HIDDEN = cypher`UNWIND $subjects AS subject MATCH (list:AdjustmentList {code: subject.list})
  WHERE NOT EXISTS { (list)<-[:VERSION_OF]-(round) WHERE round.recordedAt <= $revision AND $revision < round.supersededAt AND round.submittedOn IS NOT NULL }
  RETURN subject.text`;

/** Of what Changes are about, the drafts that are hidden. */
export async function hiddenSubjects(
  { read }: Reading,
  subjects: readonly string[],
  revision: number,
): Promise<ReadonlySet<string>> {
  const drafts = subjects.flatMap((text) => {
    const [type = '', ...code] = text.split(':');
    const list = code.join(':').split('|')[0] ?? '';
    return DRAFTS.some(({ label }) => label === type) ? [{ text, list }] : [];
  });
  if (drafts.length === 0) return new Set();
  return new Set((await read(FIND_HIDDEN, { subjects: drafts, revision })).map(([text]) => String(text)));
}
