import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../tables/check/check-workbook.ts';
import { emptyGraph } from '../../tables/check/known-things.ts';
import { readWorkbook } from '../../workbook/read-workbook.ts';
import { ErrorReport } from '../../workbook/report/error-report.ts';
import { writeReport } from '../../workbook/report/write-report.ts';
import { readContents } from '../../workbook/spreadsheet/contents.ts';
import { Parts } from '../../workbook/spreadsheet/parts.ts';
import { sheetRows } from '../../workbook/spreadsheet/sheet-rows.ts';
import { GOOD, makeFolder, type Files } from './fixtures.ts';

/** Checks a workbook and writes its report; the errors as text, and where the report is. */
async function report(path: string): Promise<{ readonly messages: string[]; readonly out: string }> {
  const errors = new ErrorReport();
  const messages: string[] = [];
  await checkWorkbook(await readWorkbook(path), emptyGraph, {
    replace: [],
    onError: (error) => {
      errors.add(error);
      messages.push(`${error.sheet}:${error.row} ${error.message.en}`);
    },
  });
  const out = join(await makeFolder({}), 'report.xlsx');
  await writeReport(out, await readWorkbook(path), errors, 'en');
  return { messages, out };
}

/** All texts of a sheet of a spreadsheet, by row. */
async function textsOf(path: string, name: string): Promise<Map<number, string[]>> {
  return Parts.use(path, async (parts) => {
    const contents = await readContents(parts);
    const found = contents.sheets.find((sheet) => sheet.name === name);
    const rows = new Map<number, string[]>();
    for await (const { row, cells } of sheetRows(await parts.stream(found?.part ?? ''), contents))
      rows.set(
        row,
        [...cells.values()].map(({ text }) => text),
      );
    return rows;
  });
}

const bad: Files = {
  ...GOOD,
  people: 'code,name\nN0,金雪\n\nN1,\n,无',
  memberships: GOOD.memberships.replace('2016-01-01', '2013-01-01'),
};

describe('a report of errors', () => {
  it('has each row where it was, with its errors beside it', async () => {
    const { out, messages } = await report(await makeFolder(bad));
    expect(messages).toHaveLength(3);
    const people = await textsOf(out, 'people');
    expect(people.get(2)).toEqual(['N0', '金雪']);
    expect(people.get(3)).toBeUndefined();
    expect(people.get(4)).toEqual(['N1', expect.stringMatching(/^name is blank; expected: a name/)]);
    expect(people.get(5)).toEqual(['无', expect.stringMatching(/^code is blank/)]);
    expect((await textsOf(out, 'memberships')).get(3)?.at(-1)).toMatch(/^validTo 2013-01-01 is not after/);
  });

  it('can be imported as it is, and then has the same errors', async () => {
    const first = await report(await makeFolder(bad));
    const second = await report(first.out);
    expect(second.messages).toEqual(first.messages);
    expect((await report(second.out)).messages).toEqual(first.messages);
  });

  it('lists what is about no row on the sheet that explains', async () => {
    const { out } = await report(await makeFolder({ ...GOOD, staff: 'code\n1', people: 'code,生日\nN0,1' }));
    const about = [...(await textsOf(out, '说明 About')).values()].flat();
    expect(about).toContain('staff.csv');
    expect(about.some((text) => text.includes('people has no column 生日'))).toBe(true);
  });

  it('of a workbook without an error is the workbook', async () => {
    expect((await report((await report(await makeFolder(GOOD))).out)).messages).toEqual([]);
  });
});
