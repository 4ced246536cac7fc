import { join } from 'node:path';
import type { Database } from '../graph/database/database.ts';
import { removeLeftovers } from '../graph/record/discard.ts';
import { readStatus } from '../graph/record/read-status.ts';
import { importWorkbook } from '../workbook/import-workbook.ts';
import { PROJECT_ROOT, type Config } from './config.ts';

export interface Preparation {
  readonly database: Database;
  readonly seed: Config['seed'];
  readonly say: (text: string) => void;
}

/** Puts the data in order before the first request: what a dead import left goes, and an empty graph is filled. */
export async function prepareData({ database, seed, say }: Preparation): Promise<void> {
  if (await removeLeftovers(database)) say('What an unfinished import had left was removed.');
  const { revision } = await readStatus(database);
  if (seed === 'demo' && revision === 0) await seedDemo(database, say);
}

const DEMO = 'seeds/demo';

async function seedDemo(database: Database, say: (text: string) => void): Promise<void> {
  const { errors } = await importWorkbook(database, {
    path: join(PROJECT_ROOT, DEMO),
    source: DEMO,
    dryRun: false,
    replace: [],
    change: { actor: 'local:quanze', operation: 'SEED' },
    onError: ({ sheet, row, message }) => say(`${sheet}:${row ?? ''} ${message}`),
    onNotice: () => undefined,
    onProgress: () => undefined,
  });
  if (errors > 0) throw new Error(`the demo city has ${errors} errors`);
  say('An invented city was taken in to start with; QUANZE_SEED=none leaves an empty database empty.');
}
