import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../domain/errors.ts';
import { readFolder } from '../../workbook/read-folder.ts';
import type { SheetKey } from '../../tables/sheets/registry.ts';
import { GOOD, errorsIn, goodBut, makeFolder, placesOf } from './fixtures.ts';
import type { Files } from './fixtures.ts';

/** Row numbers and cells of a sheet, as the reader hands them on. */
async function rawRows(files: Files, key: SheetKey): Promise<unknown[]> {
  const source = await readFolder(await makeFolder(files));
  const rows: unknown[] = [];
  for await (const { row, cells } of source.rows(key)) rows.push([row, ...cells]);
  return rows;
}

describe('a folder', () => {
  it('may name its files in Chinese', async () => {
    const { people, ...files } = GOOD;
    expect(await placesOf({ ...files, 人员: people })).toEqual([]);
  });

  it('is read for its *.csv files only', async () => {
    const files = {
      ...GOOD,
      'notes.txt': 'x',
      'people.csv.bak': 'x',
      '._people.csv': 'x',
      'expected.json': '{}',
    };
    expect(await placesOf(files)).toEqual([]);
  });

  it('may have folders in it, whatever their names', async () => {
    const folder = await makeFolder(GOOD);
    await mkdir(join(folder, 'old.csv'));
    expect((await readFolder(folder)).problems).toEqual([]);
  });

  it('must not have a file that is no sheet', async () => {
    const errors = await errorsIn({ ...GOOD, staff: 'code\n1' });
    expect(errors).toMatchObject([{ sheet: 'staff.csv', row: null, column: null, value: 'staff.csv' }]);
    expect(errors[0]?.expected).toContain('people.csv (人员.csv)');
  });

  it('is told which sheet a file seems to be, whose things then count as known', async () => {
    const { people, ...files } = GOOD;
    const errors = await errorsIn({ ...files, 'all people': people });
    expect(errors).toMatchObject([{ sheet: 'all people.csv', expected: 'people.csv (人员.csv)' }]);
  });

  it('must not have two files for one sheet', async () => {
    const errors = await placesOf({ ...GOOD, 人员: GOOD.people });
    expect(errors).toEqual([['people', null, null, '人员.csv']]);
  });

  it('must have a sheet', async () => {
    expect(await placesOf({ 'notes.txt': '' })).toEqual([
      [expect.any(String), null, null, expect.any(String)],
    ]);
  });

  it('must be a folder', async () => {
    await expect(readFolder('/nowhere/at/all')).rejects.toThrow(Refusal);
  });
});

describe('a header', () => {
  it('may be in either language and any order', async () => {
    const files = { ...GOOD, people: '姓名,code\n金雪,N0\n严平,N1' };
    expect(await rawRows(files, 'people')).toEqual([
      [2, 'N0', '金雪'],
      [3, 'N1', '严平'],
    ]);
  });

  it('must not name an unknown column', async () => {
    const errors = await errorsIn(goodBut('people', 'code,name', 'code,name,生日'));
    expect(errors).toMatchObject([{ sheet: 'people', row: 1, column: '生日', value: '生日' }]);
    expect(errors[0]?.expected).toBe('one of code (编码), name (姓名)');
  });

  it('must not name the column of another sheet', async () => {
    expect(await placesOf(goodBut('chains', 'code,name', 'code,姓名'))).toEqual([
      ['chains', 1, '姓名', '姓名'],
      ['chains', 1, 'name', null],
    ]);
  });

  it('must not name a column twice, in either language', async () => {
    expect(await placesOf(goodBut('people', 'code,name', 'code,name,编码'))).toEqual([
      ['people', 1, '编码', '编码'],
    ]);
  });

  it('must name the required columns; without one that is the identity, its things count as known', async () => {
    const files = { ...GOOD, people: 'name\n金雪\n严平' };
    expect(await placesOf(files)).toEqual([['people', 1, 'code', null]]);
  });

  it.each([
    ['an empty file', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['lines that name no column', '甲,乙\nN0,金'],
  ])('must be there: %s', async (_, people) => {
    expect(await placesOf({ ...GOOD, people })).toEqual([['people', null, null, null]]);
  });

  it('may stand alone', async () => {
    expect(await placesOf({ chains: 'code,name' })).toEqual([]);
  });

  it('may leave columns at the end without a name while nothing stands there', async () => {
    expect(await placesOf(goodBut('people', 'code,name\nN0,金雪', 'code,name,,\nN0,金雪,,'))).toEqual([]);
    expect(await placesOf(goodBut('people', 'code,name\nN0,金雪', 'code,name,,\nN0,金雪,,x'))).toEqual([
      ['people', 2, null, 'x'],
    ]);
  });
});

describe('rows', () => {
  it.each([
    ['Unix line ends', '\n'],
    ['Windows line ends', '\r\n'],
    ['old Mac line ends', '\r'],
  ])('are read with %s', async (_, end) => {
    expect(await rawRows({ people: ['code,name', 'N0,金雪', 'N1,严平', ''].join(end) }, 'people')).toEqual([
      [2, 'N0', '金雪'],
      [3, 'N1', '严平'],
    ]);
  });

  it('are read with a byte order mark', async () => {
    expect(await rawRows({ people: '\uFEFFcode,name\nN0,金雪' }, 'people')).toEqual([[2, 'N0', '金雪']]);
  });

  it('are counted as a spreadsheet does, with line breaks in cells and blank rows', async () => {
    const powers =
      'code,name,type,department,legalBasis\n\nP1,"a",行政许可,C1,"1\n2\n3"\n,,,,\nP2,b,行政许可,C1,';
    expect(await rawRows({ powers }, 'powers')).toEqual([
      [3, 'P1', 'a', '行政许可', 'C1', '1\n2\n3', '', '', ''],
      [5, 'P2', 'b', '行政许可', 'C1', '', '', '', ''],
    ]);
  });

  it('may be shorter than the header', async () => {
    const memberships = 'person,post,validFrom,validTo\nN0,T0,2014-01-01';
    expect(await rawRows({ memberships }, 'memberships')).toEqual([[2, 'N0', 'T0', '2014-01-01', '']]);
  });

  it('must not be longer than the header', async () => {
    expect(await placesOf(goodBut('people', 'N1,严平', 'N1,严平,x'))).toEqual([['people', 3, null, 'x']]);
  });

  it('are trimmed and composed', async () => {
    expect(await rawRows({ people: 'code,name\n N0\u3000,"e\u0301 "' }, 'people')).toEqual([[2, 'N0', 'é']]);
  });

  it('can be read again', async () => {
    const source = await readFolder(await makeFolder(GOOD));
    for (const _ of [1, 2]) {
      let count = 0;
      for await (const row of source.rows('people')) count += row.row;
      expect(count).toBe(5);
    }
  });

  it('must be the same when they are read again', async () => {
    const folder = await makeFolder(GOOD);
    const source = await readFolder(folder);
    await appendFile(join(folder, 'people.csv'), '\nN9,新');
    await expect(source.rows('people')[Symbol.asyncIterator]().next()).rejects.toThrow(/changed/);
  });
});
