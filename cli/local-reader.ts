import { userInfo } from 'node:os';
import { localActor } from '../domain/access/actor.ts';
import { columnsFileSpoiled } from '../domain/messages/setup.ts';
import type { Database } from '../graph/database/database.ts';
import { RecordAsker, type LocalReader } from '../resolvers/record-asker.ts';
import { columnsOptions } from '../server/columns-options.ts';
import type { Config } from '../server/config.ts';
import { LANGUAGE, tell } from './language.ts';

/** As long as it takes, up to a day. */
export const PATIENCE = 24 * 60 * 60 * 1000;

type Reader = Partial<Pick<LocalReader, 'language' | 'actor'>>;

/** Answers documents for whoever runs the command, without a deadline to speak of. */
export function localReader(
  database: Database,
  config: Pick<Config, 'timeZone' | 'columnsFile' | 'memory'>,
  { actor = localActor(userInfo().username), language = LANGUAGE }: Reader = {},
): RecordAsker {
  // What the service saved spares a command from reading the whole record.
  const columns = columnsOptions(config, (error) =>
    process.stderr.write(`${tell(columnsFileSpoiled(config.columnsFile, String(error)))}\n`),
  );
  const { timeZone } = config;
  return new RecordAsker(database, { timeZone, actor, language, columns, patience: PATIENCE });
}
