import { userInfo } from 'node:os';
import { localActor } from '../domain/access/actor.ts';
import type { Database } from '../graph/database/database.ts';
import { RecordAsker, type LocalReader } from '../resolvers/record-asker.ts';

/** As long as it takes, up to a day. */
export const PATIENCE = 24 * 60 * 60 * 1000;

/** Answers documents for whoever runs the command, without a deadline to speak of. */
export function localReader(
  database: Database,
  who: Pick<LocalReader, 'timeZone' | 'language'>,
): RecordAsker {
  return new RecordAsker(database, { ...who, actor: localActor(userInfo().username), patience: PATIENCE });
}
