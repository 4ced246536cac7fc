import type { Database } from '../graph/database/database.ts';
import { removeLeftovers } from '../graph/record/discard.ts';
import type { Config } from './config.ts';

export interface Preparation {
  readonly database: Database;
  readonly seed: Config['seed'];
  readonly say: (text: string) => void;
}

/** Puts the data in order before the first request: what a dead import left goes, and an empty graph is filled. */
export async function prepareData({ database, say }: Preparation): Promise<void> {
  if (await removeLeftovers(database)) say('What an unfinished import had left was removed.');
}
