import { Neo4jError } from 'neo4j-driver';
import { Refusal, SetupError } from '../../domain/errors.ts';
import type { Bilingual } from '../../domain/language.ts';
import { remote } from '../../domain/messages/setup.ts';
import { same } from '../../domain/messages/told.ts';
import { cypher } from '../cypher.ts';
import { DriverDatabase, type House, type StatementObserver } from './driver-database.ts';
import { StatementError } from './faults.ts';
import type { ConnectionSettings } from './pool.ts';

const PATIENCE_TO_CONNECT = 10_000;
const OLDEST: readonly [number, number] = [5, 26];
const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** Connects, and tells in one line what is wrong with the address, the user, the server or the database. */
export async function connectRemote(
  settings: ConnectionSettings,
  observe?: StatementObserver,
  house?: House,
): Promise<{ database: DriverDatabase; serverVersion: string }> {
  checkAddress(settings.address);
  const database = new DriverDatabase(settings, observe, house);
  try {
    const agent = await inTime(database.askServer());
    const serverVersion = agent.replace(/^Neo4j\//, '');
    if (!isRecentEnough(serverVersion)) {
      throw new SetupError(remote.tooOld(settings.address, agent));
    }
    await database.read(cypher`RETURN 1`, {}, { deadline: Date.now() + PATIENCE_TO_CONNECT });
    return { database, serverVersion };
  } catch (fault) {
    void database.close().catch(() => undefined);
    throw fault instanceof SetupError ? fault : explain(fault, settings);
  }
}

/** Also `5.27-aura` and, by the calendar, `2025.04.0`. A server that gives no number is taken at its word. */
export function isRecentEnough(version: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return true;
  return Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
}

function checkAddress(address: string): void {
  const schemes = SCHEMES.join(', ');
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new SetupError(remote.notAnAddress(schemes));
  }
  if (url.username !== '' || url.password !== '') {
    throw new SetupError(remote.holdsPassword());
  }
  if (!SCHEMES.includes(url.protocol.slice(0, -1)) || url.hostname === '') {
    throw new SetupError(remote.cannotBeUsed(address, schemes));
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const message = remote.nothingCameBack(PATIENCE_TO_CONNECT / 1000);
    const timer = setTimeout(() => reject(new Refusal('deadline', message)), PATIENCE_TO_CONNECT);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** What the driver says of a server that does not speak what it does, or lacks what it is asked for. */
const TOO_OLD =
  /Unknown Bolt protocol version|does not support (?:any of the protocol versions|user notification)/;

function explain(fault: unknown, { address, username, database }: ConnectionSettings): unknown {
  const cause = fault instanceof Refusal && fault.cause !== undefined ? fault.cause : fault;
  const code = cause instanceof Neo4jError || cause instanceof StatementError ? cause.code : '';
  const told = (message: Bilingual): SetupError => new SetupError(message, { cause: fault });
  if (code.startsWith('Neo.ClientError.Security.')) {
    return told(remote.wrongPassword(address, username));
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return told(remote.noSuchDatabase(address, database));
  }
  if (cause instanceof Error && TOO_OLD.test(cause.message)) {
    return told(remote.noNeo4j(address));
  }
  const reason =
    cause instanceof Error ? (/Caused by: (.*)$/.exec(cause.message)?.[1] ?? cause.message) : String(cause);
  if (fault instanceof Refusal || cause instanceof Neo4jError || cause instanceof StatementError) {
    return told(
      remote.notReached(address, cause instanceof Refusal ? cause.said : same(reason.split('\n')[0] ?? '')),
    );
  }
  return fault;
}
