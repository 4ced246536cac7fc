import { KINDS } from '../../kinds/registry.ts';
import { referencesOf } from '../../kinds/kind.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { searchEntry } from './entry.ts';

const BATCH = 5000;
const PATIENCE = 120_000;

/** Gives its search entry to every version of the things of a label that has none. */
export const fillVersions = (database: Database, label: string): Promise<void> =>
  fill(database, label, findWithout(`${label}Version`, 'VERSION_OF'));

/** The same for the facts of a label, which lead to their thing by a relationship. */
export const fillFacts = (database: Database, label: string, link: string): Promise<void> =>
  fill(database, label, findWithout(label, link));

/** Gives an entry of today to all that a search finds and that has none, or one of a version that knew no sounds. */
export async function renewEntries(database: Database): Promise<void> {
  await inBatches(database, FIND_OLD, (labels) => {
    const found = KIND_OF.find(([label]) => (labels as readonly string[]).includes(label));
    return found?.[1] ?? '';
  });
}

const fill = (database: Database, label: string, find: Cypher): Promise<void> =>
  inBatches(database, find, () => label);

async function inBatches(
  database: Database,
  find: Cypher,
  kindOf: (labels: unknown) => string,
): Promise<void> {
  for (;;) {
    const rows = await database.read(find, { batch: BATCH }, { deadline: Date.now() + PATIENCE });
    if (rows.length === 0) return;
    const entries = rows.map(([id, labels, code, says]) => ({
      id,
      entry: searchEntry(kindOf(labels), String(code), says as Readonly<Record<string, unknown>>),
    }));
    await database.command(SET, { entries });
  }
}

/** The label in the graph of what a search finds by, with the kind that it is of. Things have versions; facts are their own. */
const KIND_OF: readonly (readonly [inGraph: string, kind: string])[] = KINDS.filter(
  ({ found }) => found !== undefined,
).map((kind) => [kind.form === 'fact' ? kind.label : `${kind.label}Version`, kind.label]);
const LINKS = KINDS.filter(({ found, form }) => found !== undefined && form === 'fact').map(
  (kind) => referencesOf(kind).find(({ from }) => from === 'anchor')?.by ?? '',
);

/** One statement for all kinds: each takes Neo4j a while to plan. */
const FIND_OLD = cypher`
  MATCH (version:${join(
    KIND_OF.map(([label]) => name(label)),
    '|',
  )})-[:${join(['VERSION_OF', ...LINKS].map(name), '|')}]->(thing) WHERE version.searchSounds IS NULL
  RETURN elementId(version), labels(version), thing.code, properties(version) LIMIT $batch`;

const findWithout = (label: string, link: string): Cypher => cypher`
  MATCH (version:${name(label)})-[:${name(link)}]->(thing) WHERE version.searchTerms IS NULL
  RETURN elementId(version), labels(version), thing.code, properties(version) LIMIT $batch`;

const SET = cypher`
  UNWIND $entries AS each MATCH (version) WHERE elementId(version) = each.id SET version += each.entry`;
