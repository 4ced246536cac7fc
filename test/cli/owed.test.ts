import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';
import { importSheets } from '../support/workbook.ts';
import { ownNeo4j, quanze, settings } from './quanze.ts';

/** The sheets of what is owed without a duty. */
const OWED_ANYWAY = ['raised', 'tasks', 'taskUnits', 'taskNeeds', 'taskEvidence'];

const folder = mkdtempSync(join(tmpdir(), 'quanze-owed-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const database = await connectTestDatabase();
  await emptyDatabase(database);
  await importSheets(database, {
    ...Object.fromEntries(Object.entries(RUNNING_CITY).filter(([sheet]) => !OWED_ANYWAY.includes(sheet))),
    duties: [
      ['matter', 'city', 'days', 'dayKind', 'clause', 'validFrom'],
      ...['移交', '电子签章', '备案'].map((matter) => [matter, '', 10, '自然日', '三', '2015-01-01']),
    ],
  });
  await database.close();
});

it('what is owed is told on the command line, late first, and written as a file', async () => {
  const run = (...parts: string[]) => quanze(['owed', ...parts], settings(ownNeo4j()));
  const all = JSON.parse((await run('--as-of', '2015-12-31', '--json')).out) as Data[];
  expect(all.map(({ matter, state }) => `${matter} ${state}`)).toEqual([
    ...['TRANSFER LATE', 'SEAL LATE', 'FILING LATE'],
  ]);
  const by = JSON.parse((await run('--as-of', '2015-12-31', '--by', 'C1', '--json')).out) as Data[];
  expect(by.map(({ matter }) => matter)).toEqual(['TRANSFER']);
  const to = JSON.parse((await run('--as-of', '2015-12-31', '--to', 'C1', '--json')).out) as Data[];
  expect(to.map(({ matter }) => matter)).toEqual(['FILING']);
  // Before anything is late, and one of the forms handed over: what falls due within two days, and within none.
  const open = async (days: string) =>
    (JSON.parse((await run('--as-of', '2015-10-10', '--days', days, '--json')).out) as Data[]).length;
  expect([await open('2'), await open('1')]).toEqual([4, 0]);
  const file = join(folder, 'owed.json');
  const { out } = await run('--as-of', '2015-12-31', '--zone', 'Z1', '--out', file);
  expect(out).toContain('2015-12-31');
  const { rows } = JSON.parse(readFileSync(file, 'utf8')) as Data;
  expect(rows).toHaveLength(3);
  expect(rows.map(({ subject }: Data) => subject)).toContain('审批系统账号(A1|2)');
}, 120_000);
