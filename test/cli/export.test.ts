import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { guarded } from '../../workbook/csv-text.ts';
import { ExportRows, type LeftOut } from '../../workbook/export/export-rows.ts';
import { exportWorkbook } from '../../workbook/export/export-workbook.ts';
import { readWorkbook } from '../../workbook/read-workbook.ts';
import { writeRows } from '../../workbook/rows.ts';
import { SHEETS } from '../../tables/sheets/registry.ts';
import { DAYS, randomCity } from '../oracle/random-city.ts';
import { allAnswers } from '../support/all-answers.ts';
import { asking, dataOf } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importFolder, importSheets } from '../support/workbook.ts';
import { makeFolder } from '../workbook/fixtures.ts';

const SAMPLE = fileURLToPath(new URL('../data/sample-city', import.meta.url));
const FORMS = ['book.xlsx', 'folder'] as const;

let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});
beforeEach(() => emptyDatabase(database));

async function exported(
  form: (typeof FORMS)[number],
  day?: number,
): Promise<{ path: string; leftOut: LeftOut[] }> {
  const path = join(await makeFolder({}), form);
  const leftOut: LeftOut[] = [];
  const { revision } = await readStatus(database);
  const at = day === undefined ? { revision } : { revision, day };
  await exportWorkbook(path, new ExportRows(database, at, (each) => leftOut.push(each)), [
    ['revision', revision],
  ]);
  return { path, leftOut };
}

const answers = async (days: readonly string[]) => {
  const all: unknown[] = [];
  for (const asOf of days) all.push(await allAnswers(database, { asOf }));
  return JSON.parse(
    JSON.stringify(all, (key, value: unknown) => (key === 'recordedAt' ? undefined : value)),
  ) as unknown;
};

async function rowsOf(path: string): Promise<ReadonlyMap<string, ReadonlyMap<string, unknown>>> {
  const source = await readWorkbook(path);
  expect(source.problems).toEqual([]);
  const sheets = new Map<string, Map<string, unknown>>();
  for (const { key } of SHEETS) {
    const rows = new Map<string, unknown>();
    for await (const row of writeRows(source, key)) rows.set(row.key, row.values);
    sheets.set(key, rows);
  }
  return sheets;
}

const apply = async (asOf: string, ...changes: readonly unknown[]) =>
  dataOf(
    asking(database)(
      'mutation ($c: [ChangeInput!]!, $d: Date) { applyChanges(changes: $c, asOf: $d) { revision } }',
      {
        c: changes,
        d: asOf,
      },
    ),
  );

describe('an export of all periods', () => {
  it.each(FORMS)(
    'of the sample city as %s has its rows, and imported again changes nothing',
    async (form) => {
      await importFolder(database, SAMPLE);
      const { path, leftOut } = await exported(form);
      expect(leftOut).toEqual([]);
      expect(await rowsOf(path)).toEqual(await rowsOf(SAMPLE));
      const { list, written } = await importFolder(database, path);
      expect([list, written?.revision]).toEqual([[], null]);
    },
  );

  it.each([
    [5, 'book.xlsx'],
    [13, 'folder'],
    [21, 'book.xlsx'],
  ] as const)(
    'of city %i imported where it came from changes nothing, elsewhere answers the same',
    async (seed, form) => {
      expect((await importSheets(database, randomCity(seed))).list).toEqual([]);
      const { path } = await exported(form);
      expect((await importFolder(database, path)).written?.revision).toBeNull();
      const before = await answers([DAYS[2], DAYS[5]]);
      await emptyDatabase(database);
      expect((await importFolder(database, path)).list).toEqual([]);
      expect(await answers([DAYS[2], DAYS[5]])).toEqual(before);
    },
  );

  it('of what commands have written changes nothing where it came from, and lists what it cannot say', async () => {
    await importSheets(database, SMALL_CITY);
    await apply('2016-03-01', { reclassifyZone: { zone: 'Z2', class: 'CLASS_ONE' } });
    await apply('2016-03-01', { removeFromCatalogue: { class: 'CLASS_ONE', power: 'A1' } });
    await apply('2016-05-01', { addToCatalogue: { class: 'CLASS_ONE', power: 'A1' } });
    await apply('2016-03-01', { withdrawPower: { power: 'A1', zone: 'Z1' } });
    await apply('2016-04-01', { delegatePower: { power: 'A2', zone: 'Z2' } });
    await apply('2016-04-01', { withdrawPower: { power: 'A2', zone: 'Z2' } });
    await apply('2016-04-01', { abolishPost: { post: 'P1' } });
    const { revision } = await readStatus(database);
    const { path, leftOut } = await exported('book.xlsx');
    const { list, written } = await importFolder(database, path);
    expect([list, written?.revision, (await readStatus(database)).revision]).toEqual([[], null, revision]);
    expect(leftOut.map(({ sheet, key }) => `${sheet.en} ${key}`)).toEqual([
      'organizations (组织) Z2',
      'catalogueEntries (指导目录) CLASS_ONE|A1',
    ]);
    await emptyDatabase(database);
    expect((await importFolder(database, path)).list).toEqual([]);
    const { zone } = await dataOf(asking(database)('{ zone(code: "Z2", asOf: "2016-06-01") { class } }'));
    expect(zone.class).toBe('CLASS_ONE');
  });

  it('of two responsibilities that come to have one identity says one, lists the other, and changes nothing where it came from', async () => {
    await importSheets(database, SMALL_CITY);
    const [header = []] = SMALL_CITY.responsibilities;
    const both = [
      ['Z1', 'A1', 2, 'Z1D1', 'N1', 'S1', 'P1', 'N3', '2016-01-01', ''],
      ['Z1', 'A1', 2, 'Z1D1', 'N2', 'S1', 'P1', 'N3', '2016-02-01', ''],
    ];
    expect((await importSheets(database, { responsibilities: [header, ...both] })).list).toEqual([]);
    await apply('2016-03-01', { handOverResponsibilities: { fromPost: 'P1', toPost: 'P2' } });
    const { revision } = await readStatus(database);
    for (const day of [undefined, 20160401]) {
      const { path, leftOut } = await exported('folder', day);
      expect(leftOut.map(({ sheet, key }) => `${sheet.en} ${key}`)).toContain(
        'responsibilities (责任) Z1|A1|2|20160301|N3',
      );
      const { list, written } = await importFolder(database, path);
      expect([list, written?.revision, (await readStatus(database)).revision]).toEqual([[], null, revision]);
    }
  });

  it.each(FORMS)('as %s keeps what a spreadsheet would run or mend', async (form) => {
    const [header = []] = SMALL_CITY.people;
    const odd = [
      '=1+1',
      '+1',
      '-1',
      '@x',
      "'=1",
      "''",
      '007',
      '1e5',
      'TRUE',
      '2015-10-01',
      '3-1',
      'a"b,c',
      '_x0041_',
      '<&>',
      '＝1',
    ];
    await importSheets(database, { people: [header, ...odd.map((text) => [guarded(text), guarded(text)])] });
    const { path } = await exported(form);
    expect([...((await rowsOf(path)).get('people')?.values() ?? [])]).toEqual(
      odd.toSorted().map((text) => ({ code: text, name: text })),
    );
    expect((await importFolder(database, path)).written?.revision).toBeNull();
  });
});

describe('an export as of a day', () => {
  it.each([5, 11])('of city %i answers the same on that day', async (seed) => {
    await importSheets(database, randomCity(seed));
    const { path, leftOut } = await exported('book.xlsx', 20160101);
    expect(leftOut).toEqual([]);
    const before = await answers(['2016-01-01']);
    await emptyDatabase(database);
    expect((await importFolder(database, path)).list).toEqual([]);
    expect(await answers(['2016-01-01'])).toEqual(before);
  });

  it('lists what was filed in another period of its term alone: the rows of the day do not say it', async () => {
    const [header = []] = SMALL_CITY.delegations;
    const of = (validFrom: string, validTo: string, filedOn: string) =>
      header.map(
        (column) => ({ zone: 'Z2', power: 'A2', mode: '委托', validFrom, validTo, filedOn })[column] ?? '',
      );
    await importSheets(database, {
      ...SMALL_CITY,
      delegations: [
        header,
        of('2014-01-01', '2015-01-01', '2014-02-01'),
        of('2015-01-01', '2015-06-01', ''),
        of('2015-06-01', '', ''),
      ],
      steps: SMALL_CITY.steps.slice(0, 1),
      responsibilities: SMALL_CITY.responsibilities.slice(0, 1),
    });
    const keys = async (day: number) =>
      (await exported('folder', day)).leftOut.map(({ sheet, key }) => `${sheet.en} ${key}`);
    expect(await keys(20140601)).toEqual([]);
    expect(await keys(20150101)).toEqual(['delegations (下放职权) Z2|A2|20150101']);
    expect(await keys(20160101)).toEqual(['delegations (下放职权) Z2|A2|20150601']);
  });
});

describe('an export', () => {
  it('at an earlier moment is what the record said then', async () => {
    await importSheets(database, SMALL_CITY);
    await importSheets(database, {
      people: [
        ['code', 'name'],
        ['N1', '后来'],
      ],
    });
    const path = join(await makeFolder({}), 'then.xlsx');
    await exportWorkbook(path, new ExportRows(database, { revision: 1 }, () => undefined), []);
    expect((await rowsOf(path)).get('people')?.get('N1')).toEqual({ code: 'N1', name: '甲' });
  });

  it('goes into no folder that has something in it', async () => {
    const path = await makeFolder({ 'old.csv': 'x' });
    await expect(
      exportWorkbook(path, new ExportRows(database, { revision: 0 }, () => undefined), []),
    ).rejects.toThrow(/not empty/);
  });
});
