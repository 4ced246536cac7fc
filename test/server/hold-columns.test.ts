import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Columns } from '../../graph/columns/columns.ts';
import { SavedCity } from '../../graph/columns/saved-city.ts';
import type { Database } from '../../graph/database/database.ts';
import { holdColumns } from '../../server/hold-columns.ts';
import { createLog } from '../../server/log.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';

let database: Database;
let saved: SavedCity;
beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  await importSheets(database, SMALL_CITY);
  const folder = await mkdtemp(join(tmpdir(), 'quanze-hold-'));
  saved = new SavedCity(join(folder, 'columns'));
  return async () => {
    await database.close();
    await rm(folder, { recursive: true });
  };
});

/** A start that holds columns: what it logs, and what it does when it stops. */
async function started(columns: Columns, signal = new AbortController().signal) {
  const lines: Record<string, unknown>[] = [];
  const steps: (() => Promise<void>)[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const log = createLog({ level: 'debug', secrets: [], destination });
  await holdColumns(columns, { signal, add: (step) => void steps.push(step) }, log);
  return { lines, stop: () => Promise.all(steps.map((step) => step())) };
}

describe('after the service is ready', () => {
  it('the record is held as columns, which is told with their rows and bytes, and saved', async () => {
    const columns = new Columns(database, { saved });
    const { lines, stop } = await started(columns);
    const city = await columns.cityAt(0);
    expect(lines).toMatchObject([
      { level: 'info', msg: 'the record is held as columns', rows: city.rows, bytes: city.bytes },
    ]);
    expect(city.rows).toBeGreaterThan(30);
    expect(await saved.facts()).toMatchObject({ revision: 1 });
    await stop();
  });

  it('what the record would take is told in words where QUANZE_MEMORY is less', async () => {
    const columns = new Columns(database, { most: 3 * 1024 });
    const { lines, stop } = await started(columns);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      level: 'warn',
      msg: expect.stringMatching(
        /^The whole record would take some \d\S* \w+ of memory, and QUANZE_MEMORY is 3\S* \w+: questions about the whole city are refused/,
      ) as string,
    });
    expect(columns.at).toBeUndefined();
    await stop();
  });

  it('nothing is read, and nothing told, where the stop has begun', async () => {
    const columns = new Columns(database);
    expect((await started(columns, AbortSignal.abort())).lines).toEqual([]);
    expect(columns.at).toBeUndefined();
  });
});
