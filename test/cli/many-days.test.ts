import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysEvery } from '../../cli/every.ts';
import type { Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';
import { ownNeo4j, quanze, settings } from './quanze.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-days-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const database = await connectTestDatabase();
  await emptyDatabase(database);
  await importSheets(database, SMALL_CITY);
  await database.close();
});

const run = (...parts: string[]) => quanze(parts, settings(ownNeo4j()));

describe('days apart', () => {
  it('begin with the first, end by the last, and stay in their month', () => {
    expect(daysEvery('2015-10-31', '2016-02-29', 'month')).toEqual([
      ...['2015-10-31', '2015-11-30', '2015-12-31', '2016-01-31', '2016-02-29'],
    ]);
    expect(daysEvery('2016-02-28', '2016-03-01', 'day')).toEqual(['2016-02-28', '2016-02-29', '2016-03-01']);
    expect(daysEvery('2016-02-29', '2018-12-31', 'year')).toEqual(['2016-02-29', '2017-02-28', '2018-02-28']);
    expect(daysEvery('2016-01-02', '2016-01-01', 'week')).toEqual([]);
  });
});

describe('on the command line', () => {
  it('a trend, a pivot and a timeline are told, and written as files', async () => {
    const file = join(folder, 'trend.json');
    const trend = await run(
      'trend',
      '--from',
      '2015-11-01',
      '--to',
      '2016-01-31',
      '--every',
      'month',
      '--out',
      file,
    );
    expect([trend.status, trend.err]).toEqual([0, '']);
    expect(trend.out).toMatch(/Revision 1, 3 days/);
    const { rows } = JSON.parse(readFileSync(file, 'utf8')) as Data;
    expect(new Set(rows.map(({ asOf }: Data) => asOf))).toEqual(
      new Set(['2015-11-01', '2015-12-01', '2016-01-01']),
    );
    const xlsx = join(folder, 'pivot.xlsx');
    const pivot = await run('pivot', '--by', 'zone,kind', '--as-of', '2016-01-01', '--out', xlsx, '--json');
    expect([pivot.status, pivot.err]).toEqual([0, '']);
    const sum = (cells: Data[]) => cells.reduce((all, { count }) => all + count, 0);
    const { cells, total } = JSON.parse(pivot.out) as Data;
    expect(sum(cells)).toBe(total.count);
    expect(readFileSync(xlsx).length).toBeGreaterThan(1000);
    const timeline = await run('timeline', '--post', 'P1');
    expect([timeline.status, timeline.out]).toEqual([0, expect.stringMatching(/2015-01-01 – /)]);
  });

  it('a trend of what was known on each day says nothing of days before the first revision', async () => {
    const days = ['trend', '--from', '2015-11-01', '--to', '2016-01-31', '--json', '--as-known'];
    const [then, now] = await Promise.all(['then', 'now'].map((known) => run(...days, known)));
    expect([then?.status, then?.err, now?.status]).toEqual([0, '', 0]);
    const [early, late] = [then, now].map((each) => (JSON.parse(each?.out ?? '') as Data).points);
    expect(early.map(({ asOf }: Data) => asOf)).toEqual(late.map(({ asOf }: Data) => asOf));
    // The city was recorded today, and the days asked are long past.
    expect(early.every(({ revision, counts }: Data) => revision === null && counts[0].count === null)).toBe(
      true,
    );
    expect(late.every(({ revision, counts }: Data) => revision === 1 && counts[0].count !== null)).toBe(true);
    const text = await run('trend', '--from', '2015-11-01', '--to', '2015-11-01', '--as-known', 'then');
    expect(text.out).toMatch(/^2015-11-01(?: +-){5}$/m);
    expect((await run(...days, 'once')).status).not.toBe(0);
  });

  it('what cannot be is refused', async () => {
    expect((await run('timeline', '--post', 'P1', '--zone', 'Z1')).status).not.toBe(0);
    expect((await run('pivot', '--by', 'colour')).status).not.toBe(0);
  });
});
