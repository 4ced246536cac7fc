import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypher } from '../../../../graph/cypher.ts';
import type { Database } from '../../../../graph/database/database.ts';
import { pathsIn } from '../../../../graph/database/embedded/paths.ts';
import { readRuntime } from '../../../../graph/database/embedded/server-process.ts';
import { connectTestDatabase } from '../../../support/database.ts';
import { testNeo4j } from '../../../support/neo4j.ts';

const SETTINGS = cypher`SHOW SETTINGS YIELD name, value RETURN name, value`;
const onLinux = process.platform === 'linux';
const paths = () => pathsIn(testNeo4j().folder);
const pid = () => readRuntime(paths())?.pid ?? 0;

let database: Database;
let settings: ReadonlyMap<unknown, unknown>;
beforeAll(async () => {
  database = await connectTestDatabase();
  settings = new Map((await database.command(SETTINGS)) as readonly (readonly [string, string])[]);
});
afterAll(() => database.close());

describe('the embedded Neo4j, asked itself,', () => {
  it.each([
    ['reports its use to nobody', 'dbms.usage_report.enabled', 'false'],
    ['lets drivers report nothing', 'client.allow_telemetry', 'false'],
    ['takes nobody without a password', 'dbms.security.auth_enabled', 'true'],
    ['ends a transaction after two minutes at the most', 'db.transaction.timeout', '2m'],
    ['lets nobody wait for a lock for ever', 'db.lock.acquisition.timeout', '10s'],
    ['speaks no HTTP', 'server.http.enabled', 'false'],
    ['speaks no HTTPS', 'server.https.enabled', 'false'],
    ['listens on the loopback', 'server.default_listen_address', '127.0.0.1'],
    ['reads no files for a statement', 'dbms.security.allow_csv_import_from_file_urls', 'false'],
    ['keeps few logs of transactions', 'db.tx_log.rotation.retention_policy', '2 files'],
  ])('%s', (_rule, name, value) => {
    expect(settings.get(name)).toBe(value);
  });

  it('has a limit of memory for all of what it does', () => {
    const bytes = (name: string) => sizeOf(String(settings.get(name)));
    const heap = bytes('server.memory.heap.max_size');
    expect(heap).toBeGreaterThan(0);
    expect(bytes('server.memory.pagecache.size')).toBeGreaterThan(0);
    const all = bytes('dbms.memory.transaction.total.max');
    const one = bytes('db.memory.transaction.max');
    expect([one > 0, one < all, all < heap]).toEqual([true, true, true]);
  });

  it('is of the edition that everybody may use', async () => {
    const [row] = await database.read(cypher`CALL dbms.components() YIELD edition RETURN edition`);
    expect(row).toEqual(['community']);
  });
});

describe('the embedded Neo4j, seen from outside,', () => {
  it.runIf(onLinux)('listens on one port of the loopback and nowhere else', () => {
    const { port } = new URL(testNeo4j().address);
    expect(listenersOf(pid())).toEqual([`127.0.0.1:${port}`]);
  });

  it('does not answer on another address of this machine', async () => {
    const { port } = new URL(testNeo4j().address);
    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    for (const { address } of others.filter(({ internal, family }) => !internal && family === 'IPv4')) {
      expect(await answersAt(address, Number(port))).toBe(false);
    }
    expect(await answersAt('127.0.0.1', Number(port))).toBe(true);
  });

  it('keeps its password, and all that it has, to its owner alone', () => {
    const { home, password, configurationFile, runtime } = paths();
    const modes = [home, password, configurationFile, runtime].map((path) => statSync(path).mode & 0o777);
    expect(modes).toEqual([0o700, 0o600, 0o600, 0o600]);
  });

  it.runIf(onLinux)('has no password among its arguments, in its environment or in its logs', () => {
    const { password } = testNeo4j();
    expect(password).toMatch(/^[\w-]{32}$/);
    expect(readFileSync(`/proc/${pid()}/cmdline`, 'utf8')).not.toContain(password);
    expect(readFileSync(`/proc/${pid()}/environ`, 'utf8')).not.toContain(password);
    for (const file of readdirSync(paths().logs)) {
      expect(readFileSync(join(paths().logs, file), 'utf8')).not.toContain(password);
    }
  });
});

function sizeOf(text: string): number {
  const [, number, unit = ''] = /^([\d.]+)(K|M|G)?i?B?$/.exec(text) ?? [];
  return Number(number) * ({ K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }[unit] ?? 1);
}

/** Addresses that a process listens on, from what Linux tells of its sockets. */
function listenersOf(process: number): readonly string[] {
  const sockets = new Set(
    readdirSync(`/proc/${process}/fd`).map((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${process}/fd/${fd}`))?.[1];
      } catch {
        return undefined; // closed in between
      }
    }),
  );
  const LISTENS = '0A';
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/${process}/net/${table}`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === LISTENS && sockets.has(inode))
      .map(([, local = '']) => addressIn(local)),
  );
}

/** `0100007F:1F90`, and the same within an IPv6 address. */
function addressIn(text: string): string {
  const [host = '', port = ''] = text.split(':');
  const embedded = /^0{16}FFFF0000([0-9A-F]{8})$/.exec(host)?.[1] ?? host;
  if (embedded.length !== 8) return text;
  const bytes = embedded.match(/../g) ?? [];
  return `${bytes
    .toReversed()
    .map((byte) => parseInt(byte, 16))
    .join('.')}:${parseInt(port, 16)}`;
}

function answersAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (answer: boolean) => (): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).setTimeout(5_000, end(false));
  });
}
