import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../graph/database/database.ts';
import { ensurePassword } from '../graph/database/embedded/password.ts';
import { pathsIn } from '../graph/database/embedded/paths.ts';
import { migrate } from '../graph/database/migrate.ts';
import { openDatabase } from '../graph/database/open.ts';

/** What the service gives its own Neo4j when nothing is said. */
const MEMORY = { heap: '1g', pageCache: '512m' } as const;

export interface Neo4j {
  readonly database: Database;
  readonly address: string;
  readonly password: string;
  readonly pid: number;
  close(): Promise<void>;
}

/** The Neo4j of a data folder, started, with the indexes of the project. */
export async function openNeo4j(folder: string): Promise<Neo4j> {
  const opened = await openDatabase(
    { kind: 'embedded', folder, ...MEMORY },
    { role: 'command', say: () => undefined },
  );
  await migrate(opened.database, () => undefined);
  return {
    database: opened.database,
    address: opened.address,
    password: ensurePassword(pathsIn(folder)),
    pid: neo4jOf(folder),
    close: () => opened.close(),
  };
}

interface Stored {
  readonly folder: string;
  readonly store: string;
}

/** Has a copy of a store for as long as the work takes. */
export async function withCopiedStore(
  { folder, store }: Stored,
  work: (copy: string) => Promise<void>,
): Promise<void> {
  const copy = join(folder, 'copied-store');
  rmSync(copy, { recursive: true, force: true });
  cpSync(store, copy, { recursive: true });
  try {
    await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Opens a copy of a store for as long as the work takes. */
export const withCopy = (stored: Stored, work: (neo4j: Neo4j) => Promise<void>): Promise<void> =>
  withCopiedStore(stored, async (copy) => {
    const neo4j = await openNeo4j(copy);
    try {
      await work(neo4j);
    } finally {
      await neo4j.close();
    }
  });

/** The process of the Neo4j that runs on a data folder. */
export function neo4jOf(folder: string): number {
  return (JSON.parse(readFileSync(pathsIn(folder).runtime, 'utf8')) as { pid: number }).pid;
}

/** How a process of its own finds the database. */
export const environmentOf = ({ address, password }: Neo4j) => ({
  NEO4J_URI: address,
  NEO4J_PASSWORD: password,
});
