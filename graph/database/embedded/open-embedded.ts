import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../../../domain/errors.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { noRoomToStart } from '../../../domain/messages/disk.ts';
import * as progress from '../../../domain/messages/progress.ts';
import { starting } from '../../../domain/messages/setup.ts';
import { Disk, ROOM_FOR_NEW, ROOM_TO_START } from '../disk.ts';
import { megabytes, type MemorySettings } from './configuration.ts';
import { install, NEO4J_VERSION } from './install.ts';
import { findJava } from './java.ts';
import { withLock } from './lock.ts';
import { ensurePassword } from './password.ts';
import { prepareFolders, type Paths } from './paths.ts';
import { settle } from './place.ts';
import { stop, type Launch, type RunningServer } from './server-process.ts';
import { waitUntilReady } from './readiness.ts';
import { adopt, findRunning, start } from './start-server.ts';
import { type Alarm, supervise, type Supervised } from './supervise.ts';
import { register, unregister, usersOf, type Role } from './users.ts';

export interface EmbeddedOptions extends MemorySettings {
  readonly folder: string;
  readonly role: Role;
  readonly say: (line: Bilingual) => void;
  readonly environment: NodeJS.ProcessEnv;
  /** Ends the opening where it is aborted; a Neo4j that is starting is stopped. */
  readonly signal?: AbortSignal;
  /** Where the jars are kept, if not in the repository. */
  readonly store?: string;
}
export interface EmbeddedServer {
  readonly address: string;
  readonly password: string;
  readonly disk: Disk;
  /** Told that it answered that it cannot work, and how: it is looked at, and started again. */
  readonly alarm: (what: string) => void;
  /** Stops Neo4j too, unless somebody else still uses it. */
  close(): Promise<void>;
}

const PATIENCE_TO_OPEN = 300_000;
const PATIENCE_TO_CLOSE = 3_000;

/** The Neo4j of a data folder: the one that runs, or else a new one; supervised until it is closed. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  megabytes(options.heap);
  megabytes(options.pageCache);
  const paths = prepareFolders(options.folder);
  const disk = new Disk(options.folder, options.say);
  const prepare = prepareOnce(options);
  const closing = new AbortController();
  const signal = AbortSignal.any([closing.signal, ...(options.signal ? [options.signal] : [])]);
  // Fetching takes a while; the lock is not held for it, so that another's Ctrl-C or refusal is not kept waiting.
  if (findRunning(paths) === undefined) await unlessAborted(prepare(), signal);
  const { password, user, supervised } = await locked(
    paths,
    options,
    { patience: PATIENCE_TO_OPEN, signal },
    () => enter({ paths, disk, prepare, signal }, options),
  );
  const again = (lost: RunningServer): Promise<Supervised> =>
    locked(paths, options, { patience: PATIENCE_TO_OPEN, signal }, async () => {
      const running = findRunning(paths);
      if (running?.port === lost.port && running.pid !== lost.pid) return { server: running };
      if (running) await stop(paths, running);
      const [server, child] = await start(paths, await prepare(), {
        password,
        signal,
        port: lost.port,
      });
      return { server, child };
    });
  const alarm: Alarm = { raised: undefined };
  const isBroken = async (server: RunningServer): Promise<boolean> =>
    !STILL_OURS.has(await waitUntilReady(server, { password, signal, patience: PATIENCE_TO_WORK }));
  void supervise(supervised, { signal, again, say: options.say, alarm, isBroken, disk });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing.abort();
    return (closed ??= leave(paths, options, user));
  };
  const address = `bolt://127.0.0.1:${supervised.server.port}`;
  return { address, password, disk, alarm: (what) => void (alarm.raised = what), close };
}

/** One that cannot work says so, or says nothing for long; a wrong password is no fault of its own. */
const STILL_OURS: ReadonlySet<string> = new Set(['ready', 'wrong-password', 'given-up']);
const PATIENCE_TO_WORK = 10_000;

interface Entrance {
  readonly paths: Paths;
  readonly disk: Disk;
  readonly prepare: () => Promise<Launch>;
  readonly signal: AbortSignal;
}

async function enter({ paths, disk, prepare, signal }: Entrance, { role, say }: EmbeddedOptions) {
  settle(paths, say);
  const service = usersOf(paths).find((user) => user.role === 'service');
  if (role === 'service' && service !== undefined) {
    throw new SetupError(starting.otherServes(service.pid, paths.home));
  }
  const password = ensurePassword(paths);
  const running = findRunning(paths);
  const readiness =
    running &&
    (await adopt(paths, running, { password, signal }).catch(async (fault: unknown) => {
      // Whoever started it may be gone, and so are we: nobody else would stop it.
      if (signal.aborted && usersOf(paths).length === 0) await stop(paths, running);
      throw fault;
    }));
  await refuseWithoutRoom(disk, paths, readiness);
  if (readiness === 'broken' && running) await stop(paths, running);
  else if (running !== undefined) {
    say(progress.usingRunning(running.pid, running.port));
    return { password, user: register(paths, role), supervised: { server: running } };
  }
  const how = await prepare();
  const since = Date.now();
  say(progress.startingNeo4j(NEO4J_VERSION));
  const [server, child] = await start(paths, how, { password, signal });
  say(progress.neo4jReady(server.pid, server.port, ((Date.now() - since) / 1000).toFixed(1)));
  return { password, user: register(paths, role), supervised: { server, child } };
}

/** What runs and works needs no more than it has. */
async function refuseWithoutRoom(
  disk: Disk,
  paths: Paths,
  readiness: 'ready' | 'broken' | undefined,
): Promise<void> {
  if (readiness === 'ready') return;
  const { left } = await disk.room();
  const needed = existsSync(join(paths.home, 'data', 'databases')) ? ROOM_TO_START : ROOM_FOR_NEW;
  if (left < needed) throw new SetupError(noRoomToStart(disk.name, { left, needed }));
}

async function leave(paths: Paths, options: EmbeddedOptions, user: string): Promise<void> {
  try {
    await locked(paths, options, { patience: PATIENCE_TO_CLOSE }, async () => {
      unregister(user);
      const server = findRunning(paths);
      if (server !== undefined && usersOf(paths).length === 0) await stop(paths, server);
    });
  } finally {
    unregister(user);
  }
}

function locked<T>(
  paths: Paths,
  { say }: EmbeddedOptions,
  waiting: { readonly patience: number; readonly signal?: AbortSignal },
  work: () => Promise<T>,
): Promise<T> {
  const { patience } = waiting;
  return withLock(paths.lock, work, {
    ...waiting,
    onWait: () => (patience === PATIENCE_TO_OPEN ? say(progress.waitingForStart()) : undefined),
    onTimeout: () => new SetupError(starting.otherKeepsLock(paths.lock, patience / 1000)),
  });
}

/** What goes on all the same is whole or not there the next time. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(new SetupError(starting.stopped()));
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function prepareOnce({ heap, pageCache, environment, say, store }: EmbeddedOptions): () => Promise<Launch> {
  let found: Launch | undefined;
  return async () => {
    if (found !== undefined) return found;
    const java = await findJava(environment, say);
    const installed = await install({ ...java, environment, say, ...(store === undefined ? {} : { store }) });
    return (found = { java: java.java, ...installed, memory: { heap, pageCache }, environment });
  };
}
