import type { Bilingual } from '../domain/language.ts';
import { migrate } from '../graph/database/migrate.ts';
import { openDatabase, type OpenedDatabase } from '../graph/database/open.ts';
import { removeLeftovers } from '../graph/record/discard.ts';
import { loadConfig, type Config } from '../server/config.ts';
import { tell } from './language.ts';

/** Runs a command on the database of the settings: the running one, or one that is started for it. */
export async function withDatabase<T>(
  work: (opened: OpenedDatabase, config: Config) => Promise<T>,
): Promise<T> {
  const config = loadConfig('command');
  const say = (line: Bilingual) => process.stderr.write(`${tell(line)}\n`);
  const opened = await openDatabase(config.neo4j, { role: 'command', say });
  const stop = () => void opened.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await migrate(opened.database, say);
    await removeLeftovers(opened.database);
    return await work(opened, config);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await opened.close();
  }
}
