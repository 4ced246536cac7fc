import { cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { NEVER } from '../../graph/record/revisions.ts';

const NODES = cypher`MATCH (node) WHERE NOT (node:Migration OR node:MigrationLock) RETURN labels(node), properties(node)`;
const LINKS = cypher`
  MATCH (from)-[link]->(to)
  RETURN labels(from), coalesce(from.key, from.digest, from.code), type(link), properties(link),
    labels(to), coalesce(to.key, to.code, to.digest)`;
/** What says when and by whom, and so differs from run to run. */
const OF_THE_RUN = new Set(['actor', 'at', 'hash', 'previousHash', 'writer', 'locks', 'source', 'commandId']);

/** All that the graph holds, in an order that does not depend on how it came about. */
export async function wholeGraph(database: Database): Promise<readonly string[]> {
  const options = { deadline: Date.now() + 120_000 };
  const rows = [await database.read(NODES, {}, options), await database.read(LINKS, {}, options)].flat();
  return rows.map((row) => JSON.stringify(row.map(withoutStaleCopy), sorted)).toSorted();
}

/** What a thing that is not settled says by itself is a copy that is read by nobody. */
function withoutStaleCopy(value: unknown): unknown {
  const thing = value as { readonly settledAt?: unknown; readonly code?: unknown };
  return thing?.settledAt === NEVER ? { code: thing.code, settledAt: NEVER } : value;
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([name]) => !OF_THE_RUN.has(name));
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
