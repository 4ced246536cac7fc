import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';

/** The newest published revision; without hash and moment while there is none. */
export interface Head {
  readonly revision: number;
  readonly hash: string | null;
  readonly at: string | null;
}

const READ_HEAD = cypher`MATCH (head:Head {key: 'head'}) RETURN head.revision, head.hash, head.at`;

export async function readHead(database: Database): Promise<Head> {
  const [row] = await database.read(READ_HEAD);
  const [revision, hash, at] = row as readonly [number, string | null, number | null];
  return { revision, hash, at: at === null ? null : new Date(at).toISOString() };
}
