import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../domain/errors.ts';
import { guarded, unguarded } from '../../../workbook/csv-text.ts';
import { writeTable } from '../../../workbook/table/write-table.ts';
import type { Table } from '../../../workbook/table/table.ts';
import { makeFolder } from '../fixtures.ts';

const table = (rows: Table['rows']): Table => ({
  name: 'powers',
  columns: ['code', 'name', 'chains', 'held', 'count'],
  rows,
  about: { asOf: '2016-01-01', revision: 7, total: 2 },
  layout: {
    title: '职权',
    frontTitle: '说明',
    columns: ['代码', '名称', '链条', '承接', '数量'].map((title, at) => ({
      ...{ title, width: 20, of: (row) => row[at] ?? null, isRaw: at === 0 },
    })),
    front: [[{ heading: '日期' }, '2016-01-01']],
  },
});
const ROWS = [
  ['P1', '核发, "证"', ['K1', 'K2'], true, 3],
  ['P2', '=HYPERLINK("x")', [], false, null],
];

describe('a table', () => {
  it('as .csv says the day and revision once, and runs as no formula', async () => {
    const path = join(await makeFolder({}), 'out.csv');
    expect(await writeTable(path, table(ROWS))).toBe(2);
    expect(parse(await readFile(path, 'utf8'), { bom: true })).toEqual([
      ['code', 'name', 'chains', 'held', 'count', 'asOf=2016-01-01 revision=7 total=2'],
      ['P1', '核发, "证"', 'K1；K2', 'true', '3', ''],
      ['P2', '\'=HYPERLINK("x")', '', 'false', '', ''],
    ]);
  });

  it('as .json keeps lists, numbers and nulls', async () => {
    const path = join(await makeFolder({}), 'out.json');
    await writeTable(path, table(ROWS));
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      about: { asOf: '2016-01-01', revision: 7, total: 2 },
      rows: [
        { code: 'P1', name: '核发, "证"', chains: ['K1', 'K2'], held: true, count: 3 },
        { code: 'P2', name: '=HYPERLINK("x")', chains: [], held: false, count: null },
      ],
    });
  });

  it('without rows is a whole file all the same', async () => {
    const folder = await makeFolder({});
    for (const ending of ['csv', 'json', 'xlsx']) await writeTable(join(folder, `out.${ending}`), table([]));
    expect(JSON.parse(await readFile(join(folder, 'out.json'), 'utf8')).rows).toEqual([]);
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('that breaks off leaves nothing, and what was there before', async () => {
    const folder = await makeFolder({ 'out.csv': 'before' });
    const rows = () =>
      (async function* () {
        yield ROWS[0] ?? [];
        throw new Error('the database went away');
      })();
    for (const ending of ['csv', 'json', 'xlsx']) {
      await expect(writeTable(join(folder, `out.${ending}`), table(rows()))).rejects.toThrow('went away');
    }
    expect(await readdir(folder)).toEqual(['out.csv']);
    expect(await readFile(join(folder, 'out.csv'), 'utf8')).toBe('before');
  });

  it.each(['out.txt', 'out', '.csv/x'])('to %s is refused: the ending says what is written', async (path) => {
    await expect(writeTable(path, table(ROWS))).rejects.toThrow(Refusal);
  });

  it('to a folder that is not there is refused', async () => {
    await expect(writeTable('/nowhere/out.csv', table(ROWS))).rejects.toThrow('there is no folder /nowhere');
  });
});

describe("the ' before what looks like a formula", () => {
  const texts = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', 'a', '1') });

  it('is there for all that a spreadsheet would run, and gone when it is read again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(guarded(text)).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
  });

  it('is taken off nothing else', () => {
    for (const text of ["'quoted'", '=SUM(A1)', '', "'"]) expect(unguarded(text)).toBe(text);
  });
});
