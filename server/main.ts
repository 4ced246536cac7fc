/** The service: the one place where its parts are put together. */
import { getOperationAST } from 'graphql';
import { OPEN_READER, type Actor } from '../domain/access/actor.ts';
import { dayAt } from '../domain/days.ts';
import { SetupError } from '../domain/errors.ts';
import { Executor } from '../execution/execute.ts';
import { answerPlugin } from '../execution/plugin.ts';
import { AuditDesk } from '../graph/audits/audit-desk.ts';
import { Recorder } from '../graph/commands/recorder.ts';
import type { Database } from '../graph/database/database.ts';
import { migrate } from '../graph/database/migrate.ts';
import { openDatabase } from '../graph/database/open.ts';
import { Reading } from '../graph/reading/reading.ts';
import { HeadReader } from '../graph/reading/record.ts';
import type { Variables } from '../graph/statement/selected-field.ts';
import { rootFields } from '../resolvers/root-fields.ts';
import { preferredLanguage } from './language.ts';
import type { Asking } from '../resolvers/root-field.ts';
import { loadSchema } from '../resolvers/schema.ts';
import { authenticator } from './access/authenticate.ts';
import { type Config, loadConfig } from './config.ts';
import { clientError } from './errors/client-error.ts';
import { listenHttp, type ServeOptions } from './http.ts';
import { uploadsTo } from './import-upload.ts';
import { createLog, type Log } from './log.ts';
import { prepareData } from './prepare.ts';
import { RequestScope } from './scope.ts';
import { removeServiceFile, writeServiceFile } from './service-file.ts';
import { Shutdown, shutDownOnSignals } from './shutdown.ts';
import { ASKED_FIRST, ASKED_LATER, type Read, warmUp } from './warm-up.ts';

/** How long requests under way may go on once a stop was asked for. */
const GRACE_MS = 4000;
/** For one question that nobody has asked yet. */
const LONGEST_WARM_UP_MS = 60_000;

interface Context {
  readonly scope: RequestScope;
  readonly actor: Actor;
}

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
  const say = (text: string) => log.info(text);
  const http = await listenHttp(config, log);
  shutdown.add(() => http.close(GRACE_MS));
  const opening = openDatabase(config.neo4j, { role: 'service', say });
  shutdown.add(() =>
    opening.then(
      (opened) => opened.close(),
      () => undefined,
    ),
  );
  const { database, kind, address, serverVersion, isReady } = await opening;
  log.info({ kind, address, serverVersion }, 'database');
  await migrate(database, say);
  const { read, ...settings } = answers(database, config.timeZone, log);
  const warming = { read, log, signal: shutdown.signal };
  await Promise.all([prepareData({ database, seed: config.seed, say }), warmUp(ASKED_FIRST, warming)]);
  const authenticate = authenticator(config, log);
  const { rateLimit } = config;
  await http.serve<Context>({
    ...{ ...settings, rateLimit, authenticate, isReady, log },
    uploads: uploadsTo(database),
  });
  await writeServiceFile(config.dataFolder, http.url);
  shutdown.add(() => removeServiceFile(config.dataFolder));
  log.info({ url: http.url }, 'ready');
  // Not on standard output, which holds the log and nothing else.
  process.stderr.write(`Quanze answers at ${http.url}/graphql - open it in a browser for GraphiQL.\n`);
  await warmUp(ASKED_LATER, warming);
}

function answers(
  database: Database,
  timeZone: string,
  log: Log,
): Pick<ServeOptions<Context>, 'schema' | 'plugins' | 'contextFor'> & { readonly read: Read } {
  const schema = loadSchema();
  const heads = new HeadReader(database);
  const audits = new AuditDesk(database);
  const executor = new Executor(schema, rootFields);
  const recorder = new Recorder(database);
  const askingFor = ({ scope, actor }: Context, variables: Variables): Asking => {
    const options = { deadline: scope.deadline, signal: scope.signal };
    const clock = { now: scope.startedAt, today: dayAt(scope.startedAt, timeZone), timeZone };
    const { language } = scope;
    return {
      reading: new Reading({
        database,
        heads,
        audits,
        options,
        clock,
        language,
        variables,
        scope: actor.scope,
      }),
      writing: { recorder, options, today: clock.today },
      actor,
    };
  };
  const plugin = answerPlugin<Context, Asking>({
    executor,
    askingFor,
    toError: (error, { document, request }) => clientError(error, document, request.variables, log),
  });
  return {
    schema,
    plugins: [plugin],
    read: (document, variables) => {
      const operation = getOperationAST(document);
      if (!operation) throw new Error('a document with one operation is asked');
      const scope = new RequestScope('warm-up', LONGEST_WARM_UP_MS);
      const context = { scope, actor: OPEN_READER };
      return executor.execute({ document, operation, variables }, (coerced) => askingFor(context, coerced));
    },
    contextFor: (scope, headers, actor) => {
      scope.language = preferredLanguage(headers['accept-language']);
      return { scope, actor };
    },
  };
}

/** A fault of the set-up is for whoever starts the service, in one readable message; anything else is a bug. */
function tell(error: unknown, log: Log): void {
  if (error instanceof SetupError) process.stderr.write(`${error.message}\n`);
  else log.error({ err: error }, 'the start failed');
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
