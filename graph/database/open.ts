import { isAbsolute } from 'node:path';
import { SetupError } from '../../domain/errors.ts';
import type { Bilingual } from '../../domain/language.ts';
import { starting } from '../../domain/messages/setup.ts';
import { remoteCannotWork } from '../../domain/messages/disk.ts';
import { cypher } from '../cypher.ts';
import type { Database } from './database.ts';
import type { Room } from './disk.ts';
import type { DriverDatabase } from './driver-database.ts';
import { type StatementObserver } from './driver-database.ts';
import { openEmbedded, type EmbeddedServer } from './embedded/open-embedded.ts';
import { connectRemote } from './remote.ts';

export type DatabaseSettings =
  | { kind: 'remote'; uri: string; username: string; password: string; database: string }
  /** `folder` is absolute; sizes as Neo4j writes them: `512m`, `1g`. */
  | { kind: 'embedded'; folder: string; heap: string; pageCache: string };

export interface OpenedDatabase {
  readonly database: Database;
  /** Never with a password. */
  readonly address: string;
  readonly kind: 'remote' | 'embedded';
  readonly serverVersion: string;
  /** True when a tiny statement was answered in time. */
  isReady(): Promise<boolean>;
  /** Null where the disk is not ours to look after. */
  room(): Promise<Room | null>;
  /** The driver, and the embedded Neo4j if nobody else uses it. */
  close(): Promise<void>;
}
export interface OpenOptions {
  readonly role: 'service' | 'command';
  /** Lines for people: what takes long, and what happens to the embedded Neo4j later. */
  readonly say: (line: Bilingual) => void;
  readonly observe?: StatementObserver;
  /** Ends the opening where it is aborted: an embedded Neo4j that is starting is stopped. */
  readonly signal?: AbortSignal;
  /** Where Java and Maven are looked for, if not where this process would. */
  readonly environment?: NodeJS.ProcessEnv;
}

export async function openDatabase(
  settings: DatabaseSettings,
  options: OpenOptions,
): Promise<OpenedDatabase> {
  return settings.kind === 'remote' ? openRemote(settings, options) : openOwn(settings, options);
}

async function openRemote(
  settings: DatabaseSettings & { kind: 'remote' },
  options: OpenOptions,
): Promise<OpenedDatabase> {
  const { uri, username, password, database } = settings;
  const connected = await connectRemote({ address: uri, username, password, database }, options.observe, {
    onOutOfOrder: seldom(({ message }) => options.say(remoteCannotWork(uri, firstLine(message)))),
  });
  return describe(connected.database, uri, 'remote', connected.serverVersion, () =>
    connected.database.close(),
  );
}

async function openOwn(
  settings: DatabaseSettings & { kind: 'embedded' },
  options: OpenOptions,
): Promise<OpenedDatabase> {
  const { role, say, observe, signal, environment = process.env } = options;
  if (!isAbsolute(settings.folder)) throw new SetupError(starting.dataFolderNotAbsolute(settings.folder));
  const { folder, heap, pageCache } = settings;
  const server = await openEmbedded({
    ...{ folder, heap, pageCache, role, say, environment },
    ...(signal ? { signal } : {}),
  });
  try {
    const { address, password } = server;
    const connected = await connectRemote(
      { address, username: 'neo4j', password, database: 'neo4j' },
      observe,
      { disk: server.disk, onOutOfOrder: ({ message }) => server.alarm(firstLine(message)) },
    );
    const close = (): Promise<void> => closeBoth(connected.database, server);
    return describe(connected.database, address, 'embedded', connected.serverVersion, close);
  } catch (fault) {
    await server.close();
    throw fault;
  }
}

/** A driver that waits for a dead connection does not keep Neo4j running. */
async function closeBoth(database: DriverDatabase, server: EmbeddedServer): Promise<void> {
  const closed = database.close().catch(() => undefined);
  await server.close();
  await closed;
}

const firstLine = (text: string): string => text.split('\n', 1)[0]?.slice(0, 300) ?? '';

const SELDOM = 60_000;

/** Of what is told again and again, the first in a minute. */
function seldom<T>(tell: (what: T) => void): (what: T) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (what) => {
    if (Date.now() - toldAt < SELDOM) return;
    toldAt = Date.now();
    tell(what);
  };
}

const PING = cypher`RETURN 1`;
const PATIENCE_TO_PING = 1_000;

function describe(
  database: DriverDatabase,
  address: string,
  kind: 'remote' | 'embedded',
  serverVersion: string,
  close: () => Promise<void>,
): OpenedDatabase {
  const isReady = (): Promise<boolean> =>
    database.read(PING, {}, { deadline: Date.now() + PATIENCE_TO_PING }).then(
      () => true,
      () => false,
    );
  const room = async (): Promise<Room | null> => (await database.disk?.room()) ?? null;
  return { database, address, kind, serverVersion, isReady, room, close };
}
