import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../../../domain/errors.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { neo4j } from '../../../domain/messages/setup.ts';
import type { Paths } from './paths.ts';
import { findFreePort } from './free-port.ts';
import { isAlive } from './processes.ts';
import { waitUntilReady, type Readiness } from './readiness.ts';
import { launch, processesOn, readRuntime, stop, type Launch, type RunningServer } from './server-process.ts';

const PATIENCE_TO_START = 120_000;
const PORTS_TO_TRY = 5;

export interface StartOptions {
  readonly password: string;
  readonly signal: AbortSignal;
  /** Given when it starts again and clients know it by this port. */
  readonly port?: number;
}

/** The Neo4j of this data folder, if its process lives. It may still be starting: its starter may have died. */
export function findRunning(paths: Paths): RunningServer | undefined {
  const server = readRuntime(paths);
  return server !== undefined && isAlive(server) ? server : undefined;
}

export async function adopt(
  paths: Paths,
  server: RunningServer,
  { password, signal }: StartOptions,
): Promise<'ready' | 'broken'> {
  const readiness = await waitUntilReady(server, { password, signal, patience: PATIENCE_TO_START });
  if (readiness !== 'ready' && readiness !== 'broken') throw failure(readiness, paths, server);
  return readiness;
}

/** Starts Neo4j and waits until it answers. A port that somebody took in between is no reason to give up. */
export async function start(
  paths: Paths,
  how: Launch,
  options: StartOptions,
): Promise<[RunningServer, ChildProcess]> {
  for (let attempt = 1; ; attempt++) {
    const [server, child] = launch(paths, how, options.port ?? (await findFreePort()));
    const { password, signal } = options;
    const readiness = await waitUntilReady(server, { password, signal, patience: PATIENCE_TO_START });
    if (readiness === 'ready') return [server, child];
    const fault = failure(readiness, paths, server);
    await stop(paths, server);
    const another = options.port === undefined && attempt < PORTS_TO_TRY && fault.portTaken;
    if (!another) throw fault;
  }
}

class StartFailure extends SetupError {
  readonly portTaken: boolean;
  constructor(said: Bilingual, portTaken = false) {
    super(said);
    this.portTaken = portTaken;
  }
}

function failure(readiness: Readiness, paths: Paths, server: RunningServer): StartFailure {
  switch (readiness) {
    case 'given-up':
      return new StartFailure(neo4j.stopped());
    case 'wrong-password':
      return new StartFailure(neo4j.wrongPassword(paths.home, paths.password));
    case 'broken':
      return new StartFailure(neo4j.broken(mainLog(paths)));
    case 'silent':
      return new StartFailure(neo4j.silent(server, PATIENCE_TO_START / 1000, mainLog(paths)));
    default:
      return explainDeath(paths, server);
  }
}

function explainDeath(paths: Paths, { port }: RunningServer): StartFailure {
  const text = lastText(paths.output) + lastText(mainLog(paths));
  if (/Address already in use|BindException|PortBindException/.test(text)) {
    return new StartFailure(neo4j.portTaken(port), true);
  }
  if (/store_lock|already in use|has been locked|FileLockException|OverlappingFileLock/.test(text)) {
    const others = processesOn(paths).join(', ');
    return new StartFailure(neo4j.inUse(paths.home, others));
  }
  return new StartFailure(neo4j.ended(lastWords(text), mainLog(paths), paths.output));
}

function mainLog(paths: Paths): string {
  return join(paths.logs, 'neo4j.log');
}

function lastText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').slice(-20_000) : '';
}

/** Causes and errors rather than the stack below them. */
function lastWords(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at|\.\.\.) /.test(line));
  const telling = lines.filter((line) =>
    /ERROR|Caused by|Error|Exception|Failed|Unrecognized|Invalid/.test(line),
  );
  const quoted = (telling.length > 0 ? telling : lines).slice(-3).map((line) => line.trim().slice(0, 240));
  return quoted.length === 0 ? 'none.' : `"${quoted.join('" "')}"`;
}
