import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../server/config.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { bareEnvironment } from '../support/bare-environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-main-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly status: unknown;
  readonly out: string;
  readonly err: string;
}

function run(environment: Record<string, string>): Promise<Outcome> {
  const env = {
    ...bareEnvironment(),
    LC_ALL: 'en_US.UTF-8',
    QUANZE_DATA: join(folder, 'data'),
    ...environment,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(PROJECT_ROOT, 'server/main.ts')], { env }, (error, out, err) => {
      resolve({ status: error?.code ?? 0, out, err });
    });
  });
}

describe('npm start', () => {
  it('with wrong settings ends with one message and status 1, before it listens', async () => {
    const { status, out, err } = await run({ PORT: 'http', HOST: '0.0.0.0', NEO4J_PASSWORD: 'hush-hush' });
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err.trimEnd().split('\n')).toHaveLength(4);
    expect(err).toContain('PORT=http must be a whole number');
    expect(err).not.toMatch(/hush|\bat .*\.ts/);
  });

  it('on a port that is taken ends with one message and status 1, before it starts a database', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const { status, err } = await run({ PORT: String(port) });
    taken.close();
    expect(status).toBe(1);
    expect(err.trimEnd().split('\n')).toEqual([
      `Quanze cannot listen on port ${port} of 127.0.0.1: another program has it. Set PORT to another port, or to 0 for any free one.`,
    ]);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('without Java ends with one message that says what to install, and status 1', async () => {
    const { status, err } = await run({ PATH: folder, PORT: '0' });
    expect(status).toBe(1);
    expect(err).toMatch(/^There is no Java on this machine .*Install Java 17 or 21 .*\n$/);
  });

  it('on a data folder that cannot be written ends with one message and status 1', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { status, err } = await run({ QUANZE_DATA: file, PORT: '0' });
    expect(status).toBe(1);
    expect(err).toMatch(
      /^The data folder .*\/file cannot be written .*set QUANZE_DATA to another folder\.\n$/,
    );
  });

  it.each([
    [
      'address',
      'bolt://127.0.0.1:1',
      'x',
      /^No Neo4j can be reached at bolt:\/\/127\.0\.0\.1:1: .*Check NEO4J_URI.*\n$/,
    ],
    [
      'password',
      () => testNeo4j().address,
      'wrong-one',
      /does not take the user neo4j .*NEO4J_PASSWORD\.\n$/,
    ],
  ])(
    'with a wrong %s of a Neo4j ends with one line and status 1, and starts none',
    async (_what, uri, password, line) => {
      const data = join(folder, 'not-needed');
      const NEO4J_URI = typeof uri === 'string' ? uri : uri();
      const { status, out, err } = await run({
        NEO4J_URI,
        NEO4J_PASSWORD: password,
        QUANZE_DATA: data,
        PORT: '0',
      });
      expect(status).toBe(1);
      expect(err).toMatch(line);
      expect(err.split('\n')).toHaveLength(2);
      expect(out + err).not.toContain('wrong-one');
      expect(existsSync(data)).toBe(false);
    },
  );
});
