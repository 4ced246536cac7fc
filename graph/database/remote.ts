import { Neo4jError } from 'neo4j-driver';
import { Refusal, SetupError } from '../../domain/errors.ts';
import { cypher } from '../cypher.ts';
import { DriverDatabase, type StatementObserver } from './driver-database.ts';
import { StatementError } from './faults.ts';
import type { ConnectionSettings } from './pool.ts';

const PATIENCE_TO_CONNECT = 10_000;
const OLDEST: readonly [number, number] = [5, 26];
const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** Connects, and tells in one line what is wrong with the address, the user, the server or the database. */
export async function connectRemote(
  settings: ConnectionSettings,
  observe?: StatementObserver,
): Promise<{ database: DriverDatabase; serverVersion: string }> {
  checkAddress(settings.address);
  const database = new DriverDatabase(settings, observe);
  try {
    const agent = await inTime(database.askServer());
    const serverVersion = agent.replace(/^Neo4j\//, '');
    if (!isRecentEnough(serverVersion)) {
      throw new SetupError(
        `The server at ${settings.address} is ${agent}; Quanze needs Neo4j 5.26 or later.`,
      );
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
  const form = `It is to be like neo4j://host:7687 or neo4j+s://host (${SCHEMES.join(', ')}).`;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new SetupError(`NEO4J_URI is not an address. ${form}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new SetupError(
      'NEO4J_URI holds a user or a password. Put them into NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
  if (!SCHEMES.includes(url.protocol.slice(0, -1)) || url.hostname === '') {
    throw new SetupError(`NEO4J_URI (${address}) cannot be used. ${form}`);
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const message = `nothing came back for ${PATIENCE_TO_CONNECT / 1000} seconds`;
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
  const told = (message: string): SetupError => new SetupError(message, { cause: fault });
  if (code.startsWith('Neo.ClientError.Security.')) {
    return told(
      `The Neo4j at ${address} does not take the user ${username} with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return told(`The Neo4j at ${address} has no database "${database}". Check NEO4J_DATABASE, or create it.`);
  }
  if (cause instanceof Error && TOO_OLD.test(cause.message)) {
    return told(
      `The server at ${address} is too old, or no Neo4j at all: Quanze needs Neo4j 5.26 or later. Check NEO4J_URI.`,
    );
  }
  const reason =
    cause instanceof Error ? (/Caused by: (.*)$/.exec(cause.message)?.[1] ?? cause.message) : String(cause);
  if (fault instanceof Refusal || cause instanceof Neo4jError || cause instanceof StatementError) {
    return told(
      `No Neo4j can be reached at ${address}: ${reason.split('\n')[0]}. Check NEO4J_URI, and that it runs.`,
    );
  }
  return fault;
}
