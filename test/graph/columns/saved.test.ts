import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Columns, type ColumnsOptions } from '../../../graph/columns/columns.ts';
import { SavedCity } from '../../../graph/columns/saved-city.ts';
import type { Database } from '../../../graph/database/database.ts';
import { readHead } from '../../../graph/record/read-head.ts';
import { sharedParts, askingOf } from '../../../resolvers/asking.ts';
import { localActor } from '../../../domain/access/actor.ts';
import { randomCity } from '../../oracle/random-city.ts';
import { asking, dataOf } from '../../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { saidByColumns } from '../../support/said-by-columns.ts';
import { importSheets } from '../../support/workbook.ts';

const REGISTER = 'mutation ($c: ID!) { registerPerson(input: { code: $c, name: "新人" }) { revision } }';

let database: Database;
let folder: string;
let file: string;
beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});
beforeEach(async () => {
  await emptyDatabase(database);
  folder = await mkdtemp(join(tmpdir(), 'quanze-columns-'));
  file = join(folder, 'columns');
  return () => rm(folder, { recursive: true });
});

/** Columns of a service that starts: what it streams is counted. */
function starting(options: Partial<ColumnsOptions> = {}) {
  const streamed: string[] = [];
  const faults: string[] = [];
  const columns = new Columns(
    {
      read: (...asked) => database.read(...asked),
      stream: (text, ...asked) => {
        streamed.push(text);
        return database.stream(text, ...asked);
      },
    },
    {
      saved: new SavedCity(file),
      onFault: (error) => void faults.push(String(error)),
      ...options,
    },
  );
  return { columns, streamed, faults };
}

const register = async (code: string) => dataOf(asking(database)(REGISTER, { c: code }));

async function whatIsThere(columns: Columns): Promise<readonly string[]> {
  const { revision } = await readHead(database);
  return saidByColumns(await columns.cityAt(revision));
}

describe('columns that are saved', () => {
  it('are taken up at the next start, which reads only what was recorded since', async () => {
    await importSheets(database, randomCity(11));
    const first = starting();
    const said = await whatIsThere(first.columns);
    expect(first.streamed.length).toBeGreaterThan(20);
    await first.columns.save();
    const second = starting();
    expect(await whatIsThere(second.columns)).toEqual(said);
    expect(second.streamed).toEqual([]);
    await register('N901');
    const third = starting();
    const now = await whatIsThere(third.columns);
    expect(now.length).toBe(said.length + 1);
    expect(third.streamed.length).toBe(1);
    expect(await whatIsThere(first.columns)).toEqual(now);
    await third.columns.save();
    expect((await new SavedCity(file).facts())?.revision).toBe(2);
    expect([...first.faults, ...second.faults, ...third.faults]).toEqual([]);
  });

  it('are made anew where they are of another record, or of a later revision than there is', async () => {
    await importSheets(database, randomCity(12));
    await register('N901');
    const first = starting();
    await whatIsThere(first.columns);
    await first.columns.save();
    await emptyDatabase(database);
    const empty = starting();
    expect(await whatIsThere(empty.columns)).toEqual([]);
    await importSheets(database, randomCity(13));
    await register('N902');
    const other = starting();
    const said = await whatIsThere(other.columns);
    expect(said).toEqual(await whatIsThere(starting({ saved: new SavedCity(join(folder, 'none')) }).columns));
    expect(other.streamed.length).toBeGreaterThan(20);
    expect(other.faults).toEqual([]);
  });

  it('are made anew where the file is spoiled, which is told; where it cannot be written, too', async () => {
    await importSheets(database, randomCity(14));
    await writeFile(file, 'no columns');
    const { columns, faults } = starting();
    const said = await whatIsThere(columns);
    expect(said.length).toBeGreaterThan(0);
    expect(faults.length).toBe(1);
    const nowhere = starting({ saved: new SavedCity(join(file, 'below-a-file')) });
    expect(await whatIsThere(nowhere.columns)).toEqual(said);
    await nowhere.columns.save();
    expect(nowhere.faults.length).toBeGreaterThan(0);
    await columns.save();
    expect(await whatIsThere(starting().columns)).toEqual(said);
  });

  it('are saved as they were while commands go on', async () => {
    await importSheets(database, randomCity(15));
    const { columns } = starting();
    await whatIsThere(columns);
    const [, , now] = await Promise.all([columns.save(), register('N903'), columns.cityAt(1)]);
    expect(now.rows).toBeGreaterThan(0);
    await whatIsThere(columns);
    const { streamed, columns: next, faults } = starting();
    expect(await whatIsThere(next)).toEqual(await whatIsThere(columns));
    expect(streamed.length).toBe(1);
    expect(faults).toEqual([]);
  });
});

describe('a record that takes more memory than it may', () => {
  it('is told with what it would take; questions on the whole city are refused, lists and commands go on', async () => {
    await importSheets(database, randomCity(16));
    const shared = sharedParts(database, 'Asia/Shanghai', { most: 10_000 });
    const options = { deadline: Date.now() + 60_000 };
    const refused = { kind: 'too-large', details: { most: 10_000, needs: expect.any(Number) } };
    await expect(
      shared.audits.columns.ask(
        'overview',
        { limits: { overload: 30, backdated: 30, timeZone: 'Asia/Shanghai' } },
        { day: 20160101, revision: 1 },
        options,
      ),
    ).rejects.toMatchObject(refused);
    await expect(shared.audits.columns.cityAt(1)).rejects.toThrow('QUANZE_MEMORY is');
    const { reading } = askingOf(
      shared,
      { actor: localActor('test'), now: Date.now(), language: 'zh', options },
      {},
    );
    expect(await reading.moment({})).toMatchObject({ revision: 1 });
    await register('N904');
  });
});
