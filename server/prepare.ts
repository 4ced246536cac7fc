import type { Bilingual } from '../domain/language.ts';
import { demoTakenIn, leftoversRemoved } from '../domain/messages/progress.ts';
import type { Database } from '../graph/database/database.ts';
import { removeLeftovers } from '../graph/record/discard.ts';
import { isDemoBegun } from '../seeds/demo-begun.ts';
import type { Config } from './config.ts';

export interface Preparation {
  readonly database: Database;
  readonly seed: Config['seed'];
  readonly say: (line: Bilingual) => void;
}

/** Puts the data in order before the first request: what a dead import left goes, and an empty graph is filled. */
export async function prepareData({ database, seed, say }: Preparation): Promise<void> {
  if (await removeLeftovers(database)) say(leftoversRemoved());
  if (seed !== 'demo' || !(await isDemoBegun(database))) return;
  const { takeInDemo } = await import('../seeds/take-in-demo.ts'); // its files are read only where they are needed
  await takeInDemo(database);
  say(demoTakenIn());
}
