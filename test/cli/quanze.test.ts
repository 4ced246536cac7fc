import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { WRITER } from '../../graph/record/head.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { ownNeo4j, quanze, type Outcome, typed } from './quanze.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-cli-'));
const city = join(folder, 'city');
const errorFile = join(folder, 'errors.csv');
let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  writeCity(city, SMALL_CITY);
});
beforeEach(() => emptyDatabase(database));
afterAll(async () => {
  await emptyDatabase(database);
  await database.close();
  rmSync(folder, { recursive: true });
});

const run = (...parts: string[]): Promise<Outcome> => quanze(parts, ownNeo4j());
const statusNow = async () => JSON.parse((await run('status', '--json')).out);

describe('quanze status', () => {
  it('says what runs, on what data, at which revision, and ends with 0', async () => {
    const { status, out, err } = await run('status');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/service +not running/);
    expect(out).toMatch(/database +Neo4j 5\.26\.\d+, remote, bolt:/);
    expect(out).toMatch(/revision +0, nothing recorded yet/);
  });

  it('prints the same as data, and nothing else on standard output', async () => {
    await run('import', city);
    const told = await statusNow();
    expect(told).toMatchObject({
      service: null,
      database: { kind: 'remote', folder: null },
      record: { revision: 1, operation: 'IMPORT', source: city, pendingRevision: null, people: 3 },
    });
    expect(told.record.at).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('says that a large write is under way, and leaves it alone', async () => {
    const pending = cypher`MATCH (head:Head {key: 'head'})
      SET head.pendingRevision = 1, head.pendingWriter = $writer, head.pendingUntil = timestamp() + 600000`;
    await database.write((transaction) => transaction.run(pending, { writer: WRITER }));
    const { status, out } = await run('status');
    expect(status).toBe(0);
    expect(out).toMatch(/writing +revision 1, not published yet/);
    expect((await statusNow()).record.pendingRevision).toBe(1);
  });
});

describe('quanze import', () => {
  it('ends with 0 when it went well, and the same a second time is no new revision', async () => {
    const first = await run('import', city, '--json');
    expect(first.status).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ revision: 1, errors: 0, sheets: { people: { added: 3 } } });
    const second = await run('import', city);
    expect(second.status).toBe(0);
    expect(second.out).toContain('no new revision');
    expect((await statusNow()).record.revision).toBe(1);
  });

  it('--dry-run ends with 0 and writes nothing', async () => {
    const { status, out } = await run('import', city, '--dry-run');
    expect(status).toBe(0);
    expect(out).toMatch(/people \(人员\): 3 added.*nothing was written/s);
    expect((await statusNow()).record).toMatchObject({ revision: 0, people: 0 });
  });

  it('of a workbook with an error ends with 1, tells it, and changes nothing', async () => {
    const bad = join(folder, 'bad');
    const [header = [], ...people] = SMALL_CITY.people;
    writeCity(bad, { ...SMALL_CITY, people: [header, ...people, ['', '无编码']] });
    const { status, out } = await run('import', bad, '--errors', errorFile);
    expect(status).toBe(1);
    expect(out).toMatch(/people \(人员\), row 5, column A code/);
    expect(out).toContain('nothing was changed');
    expect(readFileSync(errorFile, 'utf8')).toContain(',people,5,code,');
    expect((await statusNow()).record).toMatchObject({ revision: 0, people: 0 });
  });

  it('shows what is wrong also where the files that were asked for cannot be written', async () => {
    const bad = join(folder, 'unwritten');
    const [header = []] = SMALL_CITY.people;
    writeCity(bad, { ...SMALL_CITY, people: [header, ['N1', '']] });
    for (const option of ['--errors', '--report']) {
      const nowhere = join(folder, 'nowhere', 'file.xlsx');
      const { status, out, err } = await run('import', bad, '--errors', errorFile, option, nowhere);
      expect([status, out]).toEqual([1, expect.stringContaining('row 2, column B name')]);
      expect(err).toBe(`${nowhere} cannot be written: there is no folder ${join(folder, 'nowhere')}.\n`);
    }
  });

  it('of what is not there ends with 1 and says so in a line', async () => {
    const { status, out, err } = await run('import', join(folder, 'nowhere'));
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(join(folder, 'nowhere'));
    expect(err).not.toMatch(/\bat .*\.ts/);
  });
});

describe('quanze', () => {
  it.each([[['--help']], [['import', '--help']], [['status', '--help']]])(
    '%j helps in the language of the environment, and ends with 0',
    async (parts) => {
      const english = await run(...parts);
      expect([english.status, english.err]).toEqual([0, '']);
      expect(english.out).toMatch(/^Usage: quanze/);
      const chinese = await quanze(parts, { ...ownNeo4j(), LC_ALL: 'zh_CN.UTF-8' });
      expect(chinese.status).toBe(0);
      expect(chinese.out).toMatch(/\p{Script=Han}{4}/u);
    },
  );

  it('is what npm runs under its name', async () => {
    const { status, out } = await typed(['--help'], ownNeo4j());
    expect([status, out]).toEqual([0, (await run('--help')).out]);
  });

  it.each([[['statsu']], [['status', '--jsn']], [['import']], [[]]])(
    '%j is told with what there is, and does not end with 0',
    async (parts) => {
      const { status, out, err } = await run(...parts);
      expect(status).not.toBe(0);
      expect(out).toBe('');
      expect(err).toMatch(/Usage: quanze/);
    },
  );

  it('with a setting that is wrong ends with 1 and names it', async () => {
    const { status, err } = await quanze(['status'], { ...ownNeo4j(), QUANZE_SEED: 'all' });
    expect(status).toBe(1);
    expect(err).toContain('QUANZE_SEED=all must be demo or none');
  });

  it('without its Neo4j ends with 1 and one line', async () => {
    const { status, out, err } = await quanze(['status'], {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'x',
    });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^No Neo4j can be reached at bolt:\/\/127\.0\.0\.1:1: .*\n$/);
  });

  it('does not wait for ever for a Neo4j that accepts and never answers', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as AddressInfo;
    const { status, err } = await quanze(['status'], {
      NEO4J_URI: `bolt://127.0.0.1:${port}`,
      NEO4J_PASSWORD: 'x',
    });
    silent.close();
    expect(status).toBe(1);
    expect(err).toMatch(/^No Neo4j can be reached at .*\n$/);
  });
});

function writeCity(path: string, sheets: typeof SMALL_CITY): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  for (const [sheet, rows] of Object.entries(sheets)) {
    writeFileSync(join(path, `${sheet}.csv`), rows.map((row) => row.join(',')).join('\n'));
  }
}
