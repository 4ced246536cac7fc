import type { Bilingual } from '../domain/language.ts';
import { demoTakenIn, leftoversRemoved } from '../domain/messages/progress.ts';
import type { Database } from '../graph/database/database.ts';
import { removeLeftovers } from '../graph/record/discard.ts';
import { readStatus } from '../graph/record/read-status.ts';
import type { Config } from './config.ts';

export interface Preparation {
  readonly database: Database;
  readonly seed: Config['seed'];
  readonly say: (line: Bilingual) => void;
}

/** Puts the data in order before the first request: what a dead import left goes, and an empty graph is filled. */
export async function prepareData({ database, seed, say }: Preparation): Promise<void> {
  if (await removeLeftovers(database)) say(leftoversRemoved());
  if (seed !== 'demo') return;
  const { revision, operation } = await readStatus(database);
  if (revision !== 0 && operation !== 'SEED') return;
  const { isDemoBegun, takeInDemo } = await import('../seeds/take-in-demo.ts'); // its files are read only where they are needed
  if (!(await isDemoBegun(database))) return;
  await takeInDemo(database);
  say(demoTakenIn());
}
