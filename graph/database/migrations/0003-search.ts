import { cypher, name, type Cypher } from '../../cypher.ts';
import { searchEntry } from '../../search/entry.ts';
import type { Database } from '../database.ts';
import type { Migration } from './migration.ts';

const THINGS = ['Power', 'Chain', 'Person', 'Department', 'Zone', 'Post', 'Section'];
const FACTS = { Alias: 'ALIAS_OF', Identifier: 'IDENTIFIES' };

/** Every version and fact that a search finds holds its texts, in terms that the index takes as they are. */
export const search: Migration = {
  number: 3,
  name: 'search',
  statements: [
    cypher`CREATE FULLTEXT INDEX search IF NOT EXISTS
      FOR (n:PowerVersion|ChainVersion|PersonVersion|DepartmentVersion|ZoneVersion|PostVersion|SectionVersion|Alias|Identifier)
      ON EACH [n.searchTerms]
      OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
    cypher`CALL db.awaitIndexes(300)`,
  ],
  fill: async (database) => {
    for (const label of THINGS) await fill(database, label, findWithout(`${label}Version`, 'VERSION_OF'));
    for (const [label, link] of Object.entries(FACTS)) await fill(database, label, findWithout(label, link));
  },
};

const BATCH = 5000;
const PATIENCE = 120_000;

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
  MATCH (version:${name(label)})-[:${name(link)}]->(thing) WHERE version.searchTerms IS NULL
  RETURN elementId(version), thing.code, properties(version) LIMIT $batch`;

const SET = cypher`
  UNWIND $entries AS each MATCH (version) WHERE elementId(version) = each.id SET version += each.entry`;
