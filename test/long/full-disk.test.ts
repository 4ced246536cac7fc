import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureOwnKeys } from '../../server/access/own-keys.ts';
import { signToken } from '../../server/access/sign-token.ts';
import { PROJECT_ROOT } from '../../server/config.ts';
import { quanze, settings } from '../cli/quanze.ts';
import { type Answer, killAllOn, ServiceProcess } from './service-process.ts';

/** So many that an import tells how far it has come, before its end. */
const PEOPLE = 60_000;
const isPossible = process.platform === 'linux' && userInfo().uid === 0;

/** A file system of its own that can be filled and enlarged: that takes root, on Linux. */
describe.runIf(isPossible)('a disk that is full', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-full-disk-'));
  const data = join(folder, 'data');
  const people = join(folder, 'people');
  const mount = (options: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', data]);
  const environment = {
    QUANZE_DATA: data,
    QUANZE_NEO4J_HEAP: '512m',
    QUANZE_NEO4J_PAGE_CACHE: '64m',
  };
  const filling = join(data, 'filling');
  let service: ServiceProcess;
  let token: string;

  beforeAll(async () => {
    mkdirSync(data);
    mkdirSync(people);
    mount('size=420m');
    const rows = Array.from({ length: PEOPLE }, (_, row) => `N${row},张三丰${row % 977}`);
    writeFileSync(join(people, 'people.csv'), ['编码,姓名', ...rows].join('\n'));
    service = await new ServiceProcess(data).ready();
    token = await signToken(await ensureOwnKeys(data), { sub: 'test', role: 'administrator' }, 36_000);
  });
  afterAll(() => {
    service.process.kill('SIGKILL');
    killAllOn(data);
    execFileSync('umount', ['-l', data]);
    rmSync(folder, { recursive: true, force: true });
  });

  const register = (code: string): Promise<Answer> =>
    service.ask(
      'mutation ($code: ID!) { registerPerson(input: { code: $code, name: "新来" }) { revision } }',
      { code },
      { authorization: `Bearer ${token}` },
    );
  const disk = async () =>
    ((await (await fetch(`${service.url}/health/ready`)).json()) as { disk: unknown }).disk;

  it('is told before an import that would not go on it, with numbers, and nothing is written', async () => {
    const more = join(folder, 'more');
    mkdirSync(more);
    const rows = Array.from({ length: 200_000 }, (_, row) => `M${row},张三丰`);
    writeFileSync(join(more, 'people.csv'), ['编码,姓名', ...rows].join('\n'));
    const { status, err } = await quanze(['import', more], environment);
    expect(status).not.toBe(0);
    expect(err).toMatch(
      /200000 rows needs about \d+ MB, and the disk of the data has \d+ MB left: nothing was changed/,
    );
    expect((await service.ask('{ people { totalCount } }')).data).toEqual({ people: { totalCount: 0 } });
    const told = await quanze(['status'], environment);
    expect(told.out).toMatch(/^disk {6}\d+ MB of 420 MB left$/m);
    expect(await disk()).toMatchObject({ ofBytes: 420 * 1024 * 1024, isWritable: true });
  });

  it(
    'loses nothing that was acknowledged, is told, and all goes on by itself when it is larger',
    { timeout: 1_800_000 },
    async () => {
      const acknowledged: string[] = [];
      const refused = new Set<unknown>();
      let isWriting = true;
      const tally = ({ errors = [] }: Answer) => {
        for (const { extensions } of errors) refused.add(extensions['code']);
      };
      const writer = (async () => {
        for (let number = 0; isWriting; number++) {
          const answer = await register(`C${number}`);
          tally(answer);
          if (!answer.errors) acknowledged.push(`C${number}`);
          tally(await service.ask('{ people(first: 1) { totalCount } }'));
        }
      })();
      await expect.poll(() => acknowledged.length).toBeGreaterThan(5);

      // Filled behind the back of all that looks for room: in the middle of the import.
      const importing = spawn(process.execPath, ['cli/main.ts', 'import', people], {
        cwd: PROJECT_ROOT,
        env: settings(environment),
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      importing.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const imported = new Promise((resolve) => importing.once('exit', resolve));
      await expect.poll(() => said).toContain('writing');
      fill(filling);
      expect(await imported, said).not.toBe(0);
      await expect.poll(async () => await disk()).toMatchObject({ isWritable: false });
      await expect.poll(() => refused).toContain('SERVICE_UNAVAILABLE');

      mount('remount,size=1500m');
      await expect.poll(() => service.isReady()).toBe(true);
      const before = acknowledged.length;
      await expect.poll(() => acknowledged.length).toBeGreaterThan(before + 5);
      isWriting = false;
      await writer;
      expect(refused).not.toContain('INTERNAL_SERVER_ERROR');
      expect(
        service.messages.filter((line) => line.includes(`disk of ${data} (mounted at ${data}) has `)),
      ).not.toEqual([]);

      const { data: found } = await service.ask('{ people(first: 500) { edges { node { code } } } }');
      const codes = (found as { people: { edges: { node: { code: string } }[] } }).people.edges.map(
        ({ node }) => node.code,
      );
      expect(codes).toEqual(expect.arrayContaining(acknowledged));
      expect((await quanze(['verify'], environment)).status).toBe(0);
      expect((await quanze(['import', people], environment)).status).toBe(0);
      expect((await quanze(['verify'], environment)).status).toBe(0);
    },
  );
});

function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (const block = Buffer.alloc(1024 * 1024); ;) writeSync(file, block);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOSPC') throw fault;
    expect(fstatSync(file).size).toBeGreaterThan(0);
  } finally {
    closeSync(file);
  }
}
