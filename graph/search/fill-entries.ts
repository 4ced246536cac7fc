import { KINDS } from '../../kinds/registry.ts';
import { referencesOf, type Kind } from '../../kinds/kind.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
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
  for (const kind of KINDS.filter(({ found }) => found !== undefined)) {
    if (kind.form !== 'fact') await fillVersions(database, kind.label);
    else await fillFacts(database, kind.label, anchorOf(kind));
  }
}

const anchorOf = (kind: Kind): string => referencesOf(kind).find(({ from }) => from === 'anchor')?.by ?? '';

async function fill(database: Database, label: string, find: Cypher): Promise<void> {
  for (;;) {
    const rows = await database.read(find, { batch: BATCH }, { deadline: Date.now() + PATIENCE });
    if (rows.length === 0) return;
    const entries = rows.map(([id, code, says]) => ({
      id,
      entry: searchEntry(label, String(code), says as Readonly<Record<string, unknown>>),
    }));
    await database.command(SET, { entries });
  }
}

const findWithout = (label: string, link: string): Cypher => cypher`
  MATCH (version:${name(label)})-[:${name(link)}]->(thing) WHERE version.searchTerms IS NULL OR version.searchSounds IS NULL
  RETURN elementId(version), thing.code, properties(version) LIMIT $batch`;

const SET = cypher`
  UNWIND $entries AS each MATCH (version) WHERE elementId(version) = each.id SET version += each.entry`;
