import type { Bilingual } from '../../domain/language.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Database } from '../../graph/database/database.ts';
import { openDatabase } from '../../graph/database/open.ts';
import { migrate } from '../../graph/database/migrate.ts';
import { createLog } from '../../server/log.ts';
import { ASKED_FIRST, type Read, warmUp } from '../../server/warm-up.ts';
import { asking } from './ask.ts';
import type { TestNeo4j } from './neo4j.ts';
import { withSteadyPlans } from './steady-plans.ts';
import { ensurePassword } from '../../graph/database/embedded/password.ts';
import { pathsIn } from '../../graph/database/embedded/paths.ts';

/** A Neo4j that has just started plans its first trace for longer than a request may take on a busy machine. */
async function warm(database: Database): Promise<void> {
  const lines: string[] = [];
  const log = createLog({
    level: 'warn',
    secrets: [],
    destination: { write: (line) => void lines.push(line) },
  });
  const { signal } = new AbortController();
  await warmUp(ASKED_FIRST, { read: asking(database) as Read, log, signal });
  if (lines.length > 0) throw new Error(lines.join(''));
}

async function start(kept: string | undefined): Promise<{ own: TestNeo4j; stop: () => Promise<void> }> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'quanze-test-'));
  const said: string[] = [];
  const say = ({ en }: Bilingual): void => void said.push(en);
  const { database, address, close } = await openDatabase(
    { kind: 'embedded', folder, heap: '768m', pageCache: '128m' },
    { role: 'command', say },
  );
  const stop = async (): Promise<void> => {
    await close();
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  };
  await migrate(database, say);
  await warm(withSteadyPlans(database));
  return { own: { address, password: ensurePassword(pathsIn(folder)), folder }, stop };
}

/**
 * A Neo4j for the whole run, in a folder of its own that is gone afterwards. QUANZE_TEST_DATA (an absolute path) names one
 * that stays: whoever holds it open meanwhile spares every run the start of a cold Neo4j.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { own, stop } = await start(process.env['QUANZE_TEST_DATA']);
  project.provide('neo4j', own);
  return stop;
}
