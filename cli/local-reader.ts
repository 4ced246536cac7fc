import { userInfo } from 'node:os';
import { localActor } from '../domain/access/actor.ts';
import type { Database } from '../graph/database/database.ts';
import { RecordAsker, type LocalReader } from '../resolvers/record-asker.ts';
import { LANGUAGE } from './language.ts';

/** As long as it takes, up to a day. */
export const PATIENCE = 24 * 60 * 60 * 1000;

type Reader = Pick<LocalReader, 'timeZone' | 'language'> & Partial<Pick<LocalReader, 'actor'>>;

/** Answers documents for whoever runs the command, without a deadline to speak of. */
export function localReader(
  database: Database,
  { actor = localActor(userInfo().username), language = LANGUAGE, ...who }: Reader,
): RecordAsker {
  return new RecordAsker(database, { ...who, actor, language, patience: PATIENCE });
}
