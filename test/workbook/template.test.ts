import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Parts } from '../../workbook/spreadsheet/parts.ts';
import { readSpreadsheet } from '../../workbook/read-spreadsheet.ts';
import { SHEETS } from '../../tables/sheets/registry.ts';
import { writeTemplate } from '../../workbook/template/write-template.ts';
import { makeFolder } from './fixtures.ts';

async function template(): Promise<string> {
  const path = join(await makeFolder({}), 'template.xlsx');
  await writeTemplate(path);
  return path;
}

async function part(path: string, name: string): Promise<string> {
  return Parts.use(path, async (parts) => {
    const chunks: Buffer[] = [];
    for await (const chunk of await parts.stream(name)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  });
}

describe('a template', () => {
  it('has every sheet with every column, and is taken in without an error', async () => {
    const { problems, sheets } = await readSpreadsheet(await template());
    expect(problems).toEqual([]);
    expect([...sheets.keys()]).toEqual(SHEETS.map(({ key }) => key));
    for (const { key, columns } of SHEETS)
      expect([...(sheets.get(key)?.columns ?? [])].sort()).toEqual(
        columns.map(({ key: column }) => (column === 'validTo' ? 'lastDay' : column)).sort(),
      );
  });

  it('shows Chinese names and keys in the header', async () => {
    expect(await part(await template(), 'xl/worksheets/sheet2.xml')).toContain('<t>编码\ncode</t>');
  });

  it('offers the words of a column, and none where any text may stand', async () => {
    const posts = await part(
      await template(),
      `xl/worksheets/sheet${SHEETS.findIndex(({ key }) => key === 'posts') + 2}.xml`,
    );
    expect(posts.match(/<formula1>[^<]*/g)).toEqual(['<formula1>"领导岗位,工作岗位"']);
    expect(posts).toContain('sqref="E2:E1048576"');
  });

  it('has lists and hints that a spreadsheet program takes: at most 255 characters', async () => {
    const path = await template();
    for (let at = 2; at <= SHEETS.length + 1; at += 1) {
      const sheet = await part(path, `xl/worksheets/sheet${at}.xml`);
      for (const [, list] of sheet.matchAll(/<formula1>"([^"]*)"/g))
        expect(list?.length).toBeLessThanOrEqual(255);
      for (const [, hint] of sheet.matchAll(/ prompt="([^"]*)"/g))
        expect(hint?.length).toBeLessThanOrEqual(255);
      for (const [, title] of sheet.matchAll(/promptTitle="([^"]*)"/g))
        expect(title?.length).toBeLessThanOrEqual(32);
    }
  });

  it('explains every column in both languages', async () => {
    const about = await part(await template(), 'xl/worksheets/sheet1.xml');
    for (const { columns } of SHEETS) {
      for (const column of columns)
        expect(about).toContain(
          column.key === 'validTo' ? '有效期至 lastDay' : `${column.chinese} ${column.key}`,
        );
    }
    expect(about).toContain('日期，如 2015-10-01');
    expect(about).toContain('a day such as 2015-10-01');
  });

  it('replaces a file that is there, whole', async () => {
    const folder = await makeFolder({ 'template.xlsx': 'before' });
    await writeTemplate(join(folder, 'template.xlsx'));
    expect((await readFile(join(folder, 'template.xlsx'))).toString('latin1')).toMatch(/^PK/);
  });
});
