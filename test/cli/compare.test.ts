import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { importFolder } from '../support/workbook.ts';
import { ownNeo4j, quanze, type Outcome } from './quanze.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const database = await connectTestDatabase();
  await emptyDatabase(database);
  await importFolder(database, fileURLToPath(new URL('../data/sample-city', import.meta.url)));
  await database.close();
});

const compare = (...args: string[]): Promise<Outcome> => quanze(['compare', ...args], ownNeo4j());

describe('quanze compare', () => {
  it('prints counts, and a line for each difference with the write that did it', async () => {
    const { status, out } = await compare('days', '2015-11-14', '2015-12-01', '--zones', 'Z01');
    expect(status).toBe(0);
    expect(out).toMatch(/^revision 1: \d+ differences\n/);
    expect(out).toMatch(/ {2}RESPONSIBILITY +责任\n/);
    expect(out).toMatch(/ RESPONSIBILITY Z01\|P\d+\|\d+ .*\[1 IMPORT local:test\]\n/);
  });

  it('prints all of them as JSON, and writes them as a table, as many as are counted', async () => {
    const asked = ['days', '2015-11-14', '2016-06-01', '--kinds', '变更,removed'];
    const { totalCount, differences } = JSON.parse((await compare(...asked, '--json')).out);
    expect(totalCount).toBeGreaterThan(0);
    expect(differences).toHaveLength(totalCount);
    expect(new Set(differences.map(({ kind }: { kind: string }) => kind))).not.toContain('ADDED');
    const file = join(folder, 'days.json');
    expect((await compare(...asked, '--out', file)).status).toBe(0);
    const { about, rows } = JSON.parse(readFileSync(file, 'utf8'));
    expect(about).toMatchObject({ from: '2015-11-14', to: '2016-06-01', revision: 1, total: totalCount });
    const fields = differences.map((each: { fields: unknown[] }) => Math.max(1, each.fields.length));
    expect(rows).toHaveLength(fields.reduce((sum: number, each: number) => sum + each, 0));
  });

  it('compares zones, and a zone with its catalogue, on a day', async () => {
    const zones = await compare(
      'zones',
      'Z00',
      'Z01',
      '--as-of',
      '2016-01-01',
      '--records',
      '下放职权',
      '--json',
    );
    const { counts, totalCount } = JSON.parse(zones.out);
    expect(counts).toHaveLength(1);
    expect(totalCount).toBeGreaterThan(0);
    const { status, out } = await compare('catalogue', 'Z00', '--as-of', '2016-01-01');
    expect([status, out]).toEqual([0, expect.stringMatching(/^revision 1: \d+ differences/)]);
  });

  it('compares what the record said at two moments', async () => {
    const { out } = await compare(
      'moments',
      '2000-01-01T00:00:00Z',
      '--as-of',
      '2016-01-01',
      '--records',
      'ZONE',
    );
    expect(out).toMatch(/^revision 1: 4 differences/);
  });

  it.each([
    [['days', '2015-02-30'], /2015-02-30/],
    [['days'], /from/],
    [['zones', 'Z00', 'nowhere'], /not there/],
    [['zones', 'Z00', 'Z01', '--records', 'NOTHING'], /NOTHING is none of/],
    [['days', '2015-01-01', '--out', 'x.doc'], /must end in/],
  ] as const)('says what is wrong with %o and ends with another status', async (args, message) => {
    const { status, err, out } = await compare(...args);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(message);
  });
});
