import type { Bilingual } from '../../domain/language.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Database } from '../../graph/database/database.ts';
import { openDatabase } from '../../graph/database/open.ts';
import { migrate } from '../../graph/database/migrate.ts';
import { createLog } from '../../server/log.ts';
import { ASKED_FIRST, ASKED_LATER, type Read, warmUp } from '../../server/warm-up.ts';
import { asking } from './ask.ts';
import { ensurePassword } from '../../graph/database/embedded/password.ts';
import { pathsIn } from '../../graph/database/embedded/paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: { readonly address: string; readonly password: string; readonly folder: string };
  }
}

/** A Neo4j that has just started plans its first trace for longer than a request may take on a busy machine. */
async function warm(database: Database): Promise<void> {
  const lines: string[] = [];
  const log = createLog({
    level: 'warn',
    secrets: [],
    destination: { write: (line) => void lines.push(line) },
  });
  const { signal } = new AbortController();
  await warmUp([...ASKED_FIRST, ...ASKED_LATER], { read: asking(database) as Read, log, signal });
  if (lines.length > 0) throw new Error(lines.join(''));
}

/**
 * One Neo4j for the whole run, in a folder of its own that is gone afterwards. QUANZE_TEST_DATA (an absolute path)
 * names a folder that stays: whoever holds it open meanwhile spares every run the start of a cold Neo4j.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kept = process.env['QUANZE_TEST_DATA'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'quanze-test-'));
  const said: string[] = [];
  const say = ({ en }: Bilingual): void => void said.push(en);
  const opened = await openDatabase(
    { kind: 'embedded', folder, heap: '768m', pageCache: '128m' },
    { role: 'command', say },
  );
  await migrate(opened.database, say);
  await warm(opened.database);
  const password = ensurePassword(pathsIn(folder));
  project.provide('neo4j', { address: opened.address, password, folder });
  return async () => {
    await opened.close();
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  };
}
