import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { totalmem } from 'node:os';
import { constrainedMemory } from 'node:process';
import { describe, expect, it } from 'vitest';
import { SetupError } from '../../domain/errors.ts';
import { ensureOwnKeys } from '../../server/access/own-keys.ts';
import { type Environment, PROJECT_ROOT, readConfig, SETTING_NAMES } from '../../server/config.ts';

const REMOTE = { NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_PASSWORD: 'hush-hush' };

function faultsOf(environment: Environment): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof SetupError) return error.message.split('\n  ').slice(1);
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('are complete without any variable', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataFolder: join(PROJECT_ROOT, '.quanze'),
      seed: 'demo',
      timeZone: 'Asia/Shanghai',
      neo4j: { kind: 'embedded', folder: join(PROJECT_ROOT, '.quanze'), heap: '1g', pageCache: '512m' },
      issuer: null,
      openReads: true,
      publicUrl: null,
      rateLimit: 600_000_000,
      columnsFile: join(PROJECT_ROOT, '.quanze/columns'),
      memory: Math.floor(Math.min(totalmem(), constrainedMemory() || Infinity) / 2),
      requestMs: 10_000,
      logLevel: 'info',
    });
  });

  it('take an empty value as one not given', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readConfig({}));
  });

  it('use the database that NEO4J_URI names', () => {
    expect(readConfig(REMOTE).neo4j).toEqual({
      kind: 'remote',
      uri: 'neo4j+s://db.example:7687',
      username: 'neo4j',
      password: 'hush-hush',
      database: 'neo4j',
    });
  });

  it.each(['bolt', 'neo4j', 'bolt+s', 'neo4j+s', 'bolt+ssc', 'neo4j+ssc'])('know the scheme %s', (scheme) => {
    expect(faultsOf({ ...REMOTE, NEO4J_URI: `${scheme}://[::1]:7687` })).toEqual([]);
  });

  it('resolve QUANZE_DATA in the project', () => {
    expect(readConfig({ QUANZE_DATA: 'elsewhere' }).dataFolder).toBe(join(PROJECT_ROOT, 'elsewhere'));
    expect(readConfig({ QUANZE_DATA: '/srv/quanze' }).dataFolder).toBe('/srv/quanze');
  });

  it.each([
    ['HOST', '0.0.0.0', 'loopback'],
    ['HOST', '::', 'loopback'],
    ['HOST', 'example.org', 'loopback'],
    ['HOST', '127.0.0.1.example.org', 'loopback'],
    ['PORT', 'http', '0 to 65535'],
    ['PORT', '65536', '0 to 65535'],
    ['PORT', '-1', '0 to 65535'],
    ['PORT', '4000.5', '0 to 65535'],
    ['QUANZE_SEED', 'Demo', 'demo or none'],
    ['QUANZE_TIMEZONE', 'Asia/Beijing', 'IANA'],
    ['QUANZE_TIMEZONE', '+08:00', 'IANA'],
    ['QUANZE_NEO4J_HEAP', '1', 'such as 512m'],
    ['QUANZE_NEO4J_PAGE_CACHE', '0m', 'such as 512m'],
    ['QUANZE_LOG_LEVEL', 'loud', 'debug'],
    ['QUANZE_OPEN_READS', 'yes', 'true or false'],
    ['QUANZE_RATE_LIMIT', '-1', 'whole number'],
    ['QUANZE_REQUEST_SECONDS', '0', 'seconds from 1 to 999'],
    ['QUANZE_MEMORY', '4', 'such as 512m'],
  ])('name the fault in %s=%s', (name, value, right) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${name}=${value} must be`);
    expect(faults[0]).toContain(right);
  });

  it.each(['http://login.example', 'login.example', 'https://a:b@login.example', 'https://login.example/?a'])(
    'take no %s as an issuer',
    (value) => {
      const [fault] = faultsOf({ QUANZE_ISSUER: value, QUANZE_AUDIENCE: 'quanze' });
      expect(fault).toContain('must be the address of an issuer');
    },
  );

  it('take how much of the record may be in memory, and where it is kept', () => {
    expect(readConfig({ QUANZE_MEMORY: '3m' }).memory).toBe(3 * 1024 * 1024);
    expect(readConfig({ QUANZE_CACHE: '/var/cache/quanze' }).columnsFile).toBe('/var/cache/quanze/columns');
    expect(readConfig({ QUANZE_DATA: '/srv/city' }).columnsFile).toBe('/srv/city/columns');
  });

  it('take an address without what would not be part of an IRI, and no slash at its end, as the public one', () => {
    const publicUrl = (value: string) => readConfig({ QUANZE_PUBLIC_URL: value }).publicUrl;
    expect(publicUrl('https://Quanze.example/')).toBe('https://quanze.example');
    expect(publicUrl('http://quanze.example:80/city/')).toBe('http://quanze.example/city');
    for (const value of [
      'quanze.example',
      'ftp://quanze.example',
      'https://a:b@quanze.example',
      'https://x/?a',
      'https://x/#a',
    ])
      expect(faultsOf({ QUANZE_PUBLIC_URL: value })[0]).toContain('must be an address without a query');
  });

  it('want an issuer and an audience together', () => {
    expect(faultsOf({ QUANZE_ISSUER: 'https://login.example' })[0]).toContain('QUANZE_AUDIENCE is not set');
    expect(faultsOf({ QUANZE_AUDIENCE: 'quanze' })[0]).toContain('QUANZE_ISSUER is not');
  });

  it('let a service be reached from elsewhere once access control is set up, and a command be run before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'quanze-config-'));
    const reachable = { HOST: '0.0.0.0', QUANZE_DATA: folder };
    const issuer = { QUANZE_ISSUER: 'https://login.example', QUANZE_AUDIENCE: 'quanze' };
    expect(faultsOf(reachable)).toHaveLength(1);
    expect(faultsOf({ ...reachable, ...issuer })).toEqual([]);
    expect(readConfig(reachable, 'command').host).toBe('0.0.0.0');
    await ensureOwnKeys(folder);
    expect(faultsOf(reachable)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('tell every fault, each on a line of its own', () => {
    expect(faultsOf({ HOST: '0.0.0.0', PORT: 'x', QUANZE_SEED: 'much', QUANZE_PROT: '1' })).toHaveLength(4);
  });

  it('know no variable of ours that they do not list', () => {
    expect(faultsOf({ QUANZE_TIMEZON: 'Asia/Shanghai' })[0]).toContain('QUANZE_TIMEZON is not a setting');
  });

  it.each(['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])('want NEO4J_URI with %s', (name) => {
    expect(faultsOf({ [name]: 'neo4j-or-so' })).toEqual([
      `${name} is set and NEO4J_URI is not: give the address of the database too, or neither.`,
    ]);
  });

  it('want a password with NEO4J_URI', () => {
    expect(faultsOf({ NEO4J_URI: 'bolt://db' })[0]).toContain('NEO4J_PASSWORD is not set');
  });

  it('never repeat credentials', () => {
    const faults = faultsOf({ NEO4J_URI: 'bolt://neo4j:hush-hush@db' }).join('\n');
    expect(faults).toContain('NEO4J_URI=bolt://[redacted]@db must be');
    expect(faults).not.toContain('hush');
  });
});

describe('.env.example', () => {
  const lines = readFileSync(join(PROJECT_ROOT, '.env.example'), 'utf8').matchAll(/^#([A-Z0-9_]+)=(.*)$/gm);
  const example = new Map([...lines].map(([, name, value]) => [name ?? '', value ?? '']));

  it('lists every setting once', () => {
    expect([...example.keys()].sort()).toEqual([...SETTING_NAMES].sort());
  });

  it('shows the values that hold without it', () => {
    const ours = Object.fromEntries(
      [...example].filter(([name]) => !/^NEO4J_|ISSUER$|AUDIENCE$|PUBLIC_URL$|MEMORY$/.test(name)),
    );
    expect(readConfig(ours)).toEqual(readConfig({}));
  });

  it('shows values that are valid together', () => {
    expect(faultsOf(Object.fromEntries(example))).toEqual([]);
  });
});
