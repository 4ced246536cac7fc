import { cypher } from '../../graph/cypher.ts';
import type { Database, Row } from '../../graph/database/database.ts';
import { emptyDatabase } from './database.ts';
import { importSheets, type Sheets } from './workbook.ts';

interface Graph {
  readonly nodes: readonly Row[];
  readonly relationships: readonly Row[];
}

const READ_NODES = cypher`
  MATCH (node) WHERE NOT node:Migration RETURN elementId(node), labels(node), properties(node)`;
const READ_RELATIONSHIPS = cypher`
  MATCH (one)-[link]->(other) RETURN elementId(one), elementId(other), type(link), properties(link)`;
const WRITE_NODES = cypher`
  UNWIND $nodes AS node CREATE (made:$(node[1])) SET made = node[2], made.afresh = node[0]`;
const WRITE_RELATIONSHIPS = cypher`
  MATCH (node) WHERE node.afresh IS NOT NULL
  WITH collect([node.afresh, node]) AS pairs
  UNWIND $relationships AS link
  WITH [pair IN pairs WHERE pair[0] = link[0] | pair[1]][0] AS one, [pair IN pairs WHERE pair[0] = link[1] | pair[1]][0] AS other, link
  CREATE (one)-[made:$(link[2])]->(other) SET made = link[3]`;
const FORGET = cypher`MATCH (node) WHERE node.afresh IS NOT NULL REMOVE node.afresh`;

const kept = new Map<string, Graph>();

/** A database with what an import of these sheets into an empty one leaves: the first time by importing them. */
export async function cityAfresh(
  database: Database,
  sheets: Sheets,
  about = 'a city that tests begin with',
): Promise<void> {
  await emptyDatabase(database);
  const key = JSON.stringify(sheets);
  const graph = kept.get(key);
  if (graph) return write(database, graph);
  const { list } = await importSheets(database, sheets);
  if (list.length > 0) throw new Error(`${about} is no valid workbook: ${JSON.stringify(list)}`);
  kept.set(key, {
    nodes: await database.read(READ_NODES),
    relationships: await database.read(READ_RELATIONSHIPS),
  });
}

async function write(database: Database, { nodes, relationships }: Graph): Promise<void> {
  await database.write(async (transaction) => {
    await transaction.run(cypher`MATCH (head:Head) DELETE head`, {});
    await transaction.run(WRITE_NODES, { nodes });
    await transaction.run(WRITE_RELATIONSHIPS, { relationships });
    await transaction.run(FORGET, {});
  });
}
