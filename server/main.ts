/** The service: the one place where its parts are put together. */
import { OPEN_READER, PART_READER } from '../domain/access/actor.ts';
import { SetupError } from '../domain/errors.ts';
import { localeLanguage, type Bilingual } from '../domain/language.ts';
import { answersAt } from '../domain/messages/progress.ts';
import { migrate } from '../graph/database/migrate.ts';
import { openDatabase } from '../graph/database/open.ts';
import { answersFrom, type Context } from './answers.ts';
import { authenticator } from './access/authenticate.ts';
import { hasOwnKeys } from './access/own-keys.ts';
import { columnsOptions } from './columns-options.ts';
import { type Config, loadConfig, PROJECT_ROOT } from './config.ts';
import { holdColumns } from './hold-columns.ts';
import { listenHttp } from './http.ts';
import { ImportJobs } from './import-jobs.ts';
import { uploadsTo } from './import-upload.ts';
import { createLog, type Log } from './log.ts';
import { Pages } from './pages/pages.ts';
import { prepareData } from './prepare.ts';
import { removeServiceFile, writeServiceFile } from './service-file.ts';
import { Shutdown, shutDownOnSignals } from './shutdown.ts';
import { ASKED_FIRST, ASKED_LATER, warmUp } from './warm-up.ts';

/** How long requests under way may go on once a stop was asked for. */
const GRACE_MS = 4000;

async function main(): Promise<void> {
  const config = loadConfig();
  const log = createLog({
    level: config.logLevel,
    secrets: config.neo4j.kind === 'remote' ? [config.neo4j.password] : [],
  });
  const shutdown = new Shutdown(log);
  shutDownOnSignals(shutdown, log);
  try {
    await start(config, log, shutdown);
  } catch (error) {
    // What a stop breaks off in the middle of the start is no fault.
    if (shutdown.hasBegun) return;
    tell(error, log);
    await shutdown.exit(1);
  }
}

/** The port first: a second service on it must not get as far as the database. */
async function start(config: Config, log: Log, shutdown: Shutdown): Promise<void> {
  const say = ({ en }: Bilingual) => log.info(en);
  const pages = new Pages();
  const http = await listenHttp(config, log, pages);
  shutdown.add(() => http.close(GRACE_MS));
  const building = pages.begin(PROJECT_ROOT, log, shutdown.signal);
  shutdown.add(() => building);
  const opening = openDatabase(config.neo4j, { role: 'service', say, signal: shutdown.signal });
  shutdown.add(() =>
    opening.then(
      (opened) => opened.close(),
      () => undefined,
    ),
  );
  const { database, kind, address, serverVersion, isReady, room } = await opening;
  log.info({ kind, address, serverVersion }, 'database');
  await migrate(database, say);
  const { readAs, columns, ...settings } = answersFrom(database, {
    ...{ timeZone: config.timeZone, log },
    columns: columnsOptions(config, (err) => log.warn({ err }, 'the columns are not kept in their file')),
  });
  const warming = { log, signal: shutdown.signal };
  const openly = { ...warming, read: readAs(OPEN_READER) };
  await Promise.all([prepareData({ database, seed: config.seed, say }), warmUp(ASKED_FIRST, openly)]);
  const authenticate = authenticator(config, log);
  const { rateLimit } = config;
  await http.serve<Context>({
    ...{ ...settings, rateLimit, authenticate, isReady, room, log },
    imports: new ImportJobs(uploadsTo(database, config.timeZone), log),
  });
  await writeServiceFile(config.dataFolder, http.url);
  shutdown.add(() => removeServiceFile(config.dataFolder));
  log.info({ url: http.url }, 'ready');
  // Not on standard output, which holds the log and nothing else.
  tellStarter(answersAt(http.url));
  await warmUp(ASKED_LATER, openly);
  await holdColumns(columns, shutdown, log);
  // Whoever sees a part of the city is answered by statements of their own.
  if (config.issuer !== null || hasOwnKeys(config.dataFolder))
    await warmUp([...ASKED_FIRST, ...ASKED_LATER], { ...warming, read: readAs(PART_READER) });
}

/** For whoever starts the service: in the language of its locale. */
const tellStarter = (said: Bilingual) => process.stderr.write(`${said[localeLanguage(process.env)]}\n`);

/** A fault of the set-up is for whoever starts the service, in one readable message; anything else is a bug. */
function tell(error: unknown, log: Log): void {
  if (error instanceof SetupError) tellStarter(error.said);
  else log.error({ err: error }, 'the start failed');
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  tellStarter(error.said);
  process.exitCode = 1;
}
