import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../tables/check/check-workbook.ts';
import { emptyGraph } from '../../../tables/check/known-things.ts';
import { readSpreadsheet } from '../../../workbook/read-spreadsheet.ts';
import { readWorkbook } from '../../../workbook/read-workbook.ts';
import type { SheetKey } from '../../../tables/sheets/registry.ts';
import { inEnglish, type PlainError } from '../../support/in-english.ts';
import { makeFolder } from '../fixtures.ts';
import { makeSpreadsheet, makeZip, partsOf, row, type RawSpreadsheet } from './raw-spreadsheet.ts';

async function errorsOf(path: string, mostRows?: number): Promise<PlainError[]> {
  const errors: PlainError[] = [];
  const source = await readSpreadsheet(path, mostRows === undefined ? {} : { mostRows });
  await checkWorkbook(source, emptyGraph, { replace: [], onError: (error) => errors.push(inEnglish(error)) });
  return errors;
}

const errorsIn = async (raw: RawSpreadsheet) => errorsOf(await makeSpreadsheet(raw));

/** Row numbers and cells of a sheet, as the reader hands them on. */
async function rowsIn(raw: RawSpreadsheet, key: SheetKey): Promise<unknown[]> {
  const source = await readSpreadsheet(await makeSpreadsheet(raw));
  expect(source.problems).toEqual([]);
  const rows: unknown[] = [];
  for await (const { row: number, cells } of source.rows(key)) rows.push([number, ...cells]);
  return rows;
}

const PEOPLE = row(1, 'code', '姓名');
const people = (...rows: readonly string[]) => ({ sheets: { 人员: PEOPLE + rows.join('') } });

describe('a spreadsheet', () => {
  it('may name sheets and columns in Chinese, by key, or by both', async () => {
    const sheets = {
      chains: row(1, '名称', 'code') + row(2, '一', 'K1'),
      '人员 people': row(1, '编码 code', '姓名\nname'),
    };
    expect(await errorsIn({ sheets })).toEqual([]);
    expect(await rowsIn({ sheets }, 'chains')).toEqual([[2, 'K1', '一', '', '']]);
  });

  it('must not have a sheet that is none, but may have the one that explains', async () => {
    const errors = await errorsIn({
      sheets: { 人员: PEOPLE, 花名册: row(1, '任何'), '说明 About': row(1, '任何') },
    });
    expect(errors).toMatchObject([{ sheet: '花名册', row: null, value: '花名册' }]);
    expect(errors[0]?.expected).toContain('people (人员)');
  });

  it('must not have a sheet twice, in either language', async () => {
    expect(await errorsIn({ sheets: { 人员: PEOPLE, people: PEOPLE } })).toMatchObject([
      { sheet: 'people', value: 'people' },
    ]);
  });

  it('must not have a hidden sheet', async () => {
    for (const state of ['hidden', 'veryHidden']) {
      const errors = await errorsIn({ ...people(row(2, 'N1', '甲')), states: { 人员: state } });
      expect(errors).toMatchObject([{ sheet: 'people', row: null, message: 'the sheet 人员 is hidden' }]);
    }
  });

  it('must not have merged cells', async () => {
    const sheet = `<worksheet><sheetData>${PEOPLE}${row(2, 'N1', '甲')}</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells></worksheet>`;
    expect(await errorsIn({ sheets: { people: sheet } })).toMatchObject([
      { sheet: 'people', row: 2, message: 'the cells B2:B3 are merged' },
    ]);
  });

  it.each([
    ['no row', ''],
    ['rows that name no column', row(1, '甲', '乙')],
    ['one in the eleventh row', row(11, 'code', 'name')],
  ])('must have a header in its first ten rows: %s', async (_, sheet) => {
    expect(await errorsIn({ sheets: { people: sheet } })).toMatchObject([
      { sheet: 'people', row: null, message: 'the sheet has no header row' },
    ]);
  });

  it('is read with rows and cells that say where they are, and with such as do not', async () => {
    const sheet =
      '<row><c t="inlineStr"><is><t>code</t></is></c><c t="inlineStr"><is><t>name</t></is></c></row><row r="4"><c r="A4"><v>3</v></c><c r="B4" t="str"><v>甲</v></c></row><row><c><v>7</v></c></row>';
    expect(await rowsIn({ sheets: { people: sheet } }, 'people')).toEqual([
      [4, '3', '甲'],
      [5, '7', ''],
    ]);
  });

  it('passes over blank rows, of which there may be many with a format', async () => {
    const blank = Array.from(
      { length: 100 },
      (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="1"/></row>`,
    ).join('');
    expect(await rowsIn(people(blank, row(102, 'N1', '甲')), 'people')).toEqual([[102, 'N1', '甲']]);
  });

  it('must not have a cell beside the header', async () => {
    expect(await errorsIn(people(row(2, 'N1', '甲', '乙')))).toMatchObject([
      { row: 2, column: null, value: '乙' },
    ]);
  });

  it('must be the same when its rows are read again', async () => {
    const path = await makeSpreadsheet(people(row(2, 'N1', '甲')));
    const source = await readSpreadsheet(path);
    await appendFile(path, 'x');
    await expect(source.rows('people')[Symbol.asyncIterator]().next()).rejects.toThrow(/changed/);
  });
});

describe('a text', () => {
  it('may be shared, in pieces of several looks, and with a way to say it, which is no part of it', async () => {
    const texts =
      '<si><t>N1</t></si><si><r><t>金</t></r><r><t xml:space="preserve">雪 </t></r><rPh><t>jin</t></rPh></si>';
    const shared = '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>';
    expect(await rowsIn({ ...people(shared), texts }, 'people')).toEqual([[2, 'N1', '金雪']]);
  });

  it('may hold what XML cannot, which is then an error as in CSV', async () => {
    const errors = await errorsIn(people(row(2, 'N1', '甲_x0007_乙'), row(3, 'N2', 'a_x005F_x0007_')));
    expect(errors).toMatchObject([{ row: 2, column: 'name', value: '甲<U+0007>乙' }]);
  });
});

describe('a number where a code is meant', () => {
  const cell = (value: string, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
  const formats = ['000000', '0.00', '0'];
  it.each([
    ['123', 0, '123'],
    ['1.5', 0, '1.5'],
    ['0.30000000000000004', 0, '0.3'],
    ['4.2070112345E11', 0, '420701123450'],
    ['7', 1, '000007'],
    ['7', 2, '7.00'],
    ['-7', 1, '-7'],
  ])('%s of format %i is the text %s', async (value, style, text) => {
    expect(await rowsIn({ ...people(row(2, cell(value, style), '甲')), formats }, 'people')).toEqual([
      [2, text, '甲'],
    ]);
  });

  it('is an error once the spreadsheet has lost some of its digits', async () => {
    const errors = await errorsIn(people(row(2, cell('4.2070112345678902E17'), '甲')));
    expect(errors).toMatchObject([
      { row: 2, column: 'code', value: '420701123456789000', expected: 'a cell of text, with all digits' },
    ]);
  });

  it('is an error once the spreadsheet has made a date of it', async () => {
    const errors = await errorsIn({ ...people(row(2, cell('42064', 1), '甲')), formats: [14] });
    expect(errors).toMatchObject([
      {
        row: 2,
        column: 'code',
        value: '2015-03-01',
        message: 'code 2015-03-01 is a date of the spreadsheet',
      },
    ]);
  });
});

describe('a cell that is', () => {
  it.each([
    ['a formula', '<c><f>A1</f><v>N9</v></c>', undefined],
    ['a formula that gives a text', '<c t="str"><f>A1</f><v>N9</v></c>', undefined],
    ['a formula without a result', '<c><f>A1</f></c>', 'code = is a formula without a result'],
    ['an error', '<c t="e"><f>A1/0</f><v>#DIV/0!</v></c>', 'code #DIV/0! is an error of the spreadsheet'],
    ['a truth value', '<c t="b"><v>1</v></c>', 'code TRUE is a truth value'],
  ])('%s', async (_, cell, message) => {
    const errors = await errorsIn(
      people(row(2, cell.replace('<v>N9</v>', cell.includes('str') ? '<v>N9</v>' : '<v>9</v>'), '甲')),
    );
    expect(errors.map((error) => error.message)).toEqual(message === undefined ? [] : [message]);
  });

  it('a formula that gives an empty text is blank', async () => {
    const errors = await errorsIn(people(row(2, '<c t="str"><f>A1</f><v></v></c>', '甲')));
    expect(errors).toMatchObject([{ row: 2, column: 'code', message: 'code is blank' }]);
  });

  it('wrong and under no header makes its row wrong', async () => {
    expect(await errorsIn(people(row(2, 'N1', '甲', '<c t="e"><v>#N/A</v></c>')))).toMatchObject([
      { column: null, value: '#N/A' },
    ]);
  });
});

describe('a file that is no spreadsheet', () => {
  const file = async (content: string | Buffer, name = 'book.xlsx') =>
    join(await makeFolder({ [name]: content }), name);
  const message = async (path: string) =>
    (await errorsOf(path)).map((error) => `${error.sheet}: ${error.message}`);

  it.each([
    ['of 0 bytes', '', /^book.xlsx: the file is empty/],
    [
      'of the old kind',
      Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
      /^book.xlsx: the file is an old .xls workbook$/,
    ],
    ['of text', 'code,name\n1,2', /^book.xlsx: the file is one CSV \(text\) file/],
    [
      'that is half a zip',
      Buffer.from('504b030414000000', 'hex'),
      /^book.xlsx: the file is damaged, or was not copied whole/,
    ],
  ])('is one %s', async (_, content, expected) => {
    expect(await message(await file(content))).toEqual([expect.stringMatching(expected)]);
  });

  it('is a zip of something else', async () => {
    expect(await message(await makeZip({ 'people.csv': 'x' }))).toEqual([
      'book.xlsx: the file is a zip, but no spreadsheet',
    ]);
  });

  it('is an .xlsb workbook', async () => {
    const rels = partsOf(people())['_rels/.rels']?.replace('.xml', '.bin') ?? '';
    expect(await message(await makeZip({ '_rels/.rels': rels }))).toEqual([
      'book.xlsx: the file is an .xlsb workbook',
    ]);
  });

  it('lacks a part that it names', async () => {
    const { 'xl/workbook.xml': _, ...parts } = partsOf(people());
    expect(await message(await makeZip(parts))).toEqual([
      'book.xlsx: the file lacks its part xl/workbook.xml',
    ]);
  });

  it('is one CSV file of a folder', async () => {
    await expect(readWorkbook(await file('code,name', 'people.csv'))).rejects.toThrow(/Give the folder/);
    await expect(readWorkbook('/nowhere')).rejects.toThrow(/There is no \/nowhere/);
  });

  it.each([
    ['breaks off', '<worksheet><sheetData><row>', /unclosed tag/],
    ['has a DOCTYPE', '<worksheet/>', /DOCTYPE/],
    ['has a cell where none can be', row(1, '<c r="ZZZ1"><v>1</v></c>'), /there is no cell ZZZ1/],
  ])('has a sheet that %s', async (_, sheet, expected) => {
    const parts = partsOf({ sheets: { people: sheet } });
    const doctype = expected.source === 'DOCTYPE' ? '<!DOCTYPE x [<!ENTITY a "b">]>' : '';
    const errors = await errorsOf(
      await makeZip({ ...parts, 'xl/worksheets/sheet0.xml': doctype + parts['xl/worksheets/sheet0.xml'] }),
    );
    expect(errors).toMatchObject([{ sheet: 'people', row: null, message: expect.stringMatching(expected) }]);
  });

  it('is not UTF-8', async () => {
    const parts = {
      ...partsOf(people()),
      'xl/worksheets/sheet0.xml': Buffer.from('<worksheet>\xff</worksheet>', 'latin1'),
    };
    expect((await errorsOf(await makeZip(parts)))[0]?.message).toMatch(/not UTF-8/);
  });
});

describe('a bomb', () => {
  it('of one text without end is refused after a million characters', async () => {
    const parts = {
      ...partsOf(people()),
      'xl/worksheets/sheet0.xml': `<worksheet><sheetData><row><c><v>${'9'.repeat(15_000_000)}`,
    };
    expect((await errorsOf(await makeZip(parts)))[0]?.message).toMatch(/longer than 1000000 characters/);
  });

  it('of one text in many pieces too', async () => {
    const texts = `<si>${'<t>aaaaaaaaaa</t>'.repeat(20_000)}</si>`;
    expect((await errorsIn({ ...people(), texts }))[0]?.message).toMatch(/more than 100000 characters/);
  });

  it('that says it unpacks to more than it may is refused before it is unpacked', async () => {
    const path = await makeSpreadsheet(people());
    const { readFile } = await import('node:fs/promises');
    const bytes = await readFile(path);
    const directory = bytes.indexOf(Buffer.from('PK\x01\x02'));
    bytes.writeUInt32LE(0xfffffff0, directory + 24);
    await writeFile(path, bytes);
    expect((await errorsOf(path))[0]?.message).toMatch(/unpacks to more than 2 GiB/);
  });

  it('that unpacks to more than it says breaks off there', async () => {
    const path = await makeSpreadsheet({ sheets: { people: PEOPLE + row(2, 'N1', '甲'.repeat(3000)) } });
    const { readFile } = await import('node:fs/promises');
    const bytes = await readFile(path);
    const entry = bytes.lastIndexOf(Buffer.from('PK\x01\x02'));
    bytes.writeUInt32LE(100, entry + 24);
    await writeFile(path, bytes);
    expect((await errorsOf(path))[0]?.message).toMatch(/damaged/);
  });
});

describe('a spreadsheet with more rows than the limit', () => {
  it('is refused as a whole, and says what takes more', async () => {
    const path = await makeSpreadsheet({
      sheets: { people: PEOPLE + row(2, 'N1', '甲'), chains: row(1, 'code', 'name') + row(2, 'K1', '一') },
    });
    expect(await errorsOf(path, 4)).toEqual([]);
    expect(await errorsOf(path, 3)).toMatchObject([
      {
        sheet: 'book.xlsx',
        message: 'the file has more than 3 rows',
        expected: expect.stringContaining('a folder of CSV files'),
      },
    ]);
  });
});
