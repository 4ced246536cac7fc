import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../tables/check/check-workbook.ts';
import { emptyGraph } from '../../tables/check/known-things.ts';
import { readFolder } from '../../workbook/read-folder.ts';
import { writeRows } from '../../workbook/rows.ts';
import { SHEETS } from '../../tables/sheets/registry.ts';
import type { WorkbookError } from '../../tables/source.ts';

const CITY = new URL('../data/sample-city', import.meta.url).pathname;

describe('the sample city', () => {
  it('has no error and nothing that is not understood', async () => {
    const said: WorkbookError[] = [];
    const say = (error: WorkbookError) => said.push(error);
    const options = { replace: [], onError: say, onNotice: say };
    const result = await checkWorkbook(await readFolder(CITY), emptyGraph, options);
    expect(said).toEqual([]);
    expect(result).toMatchObject({ errors: 0, notices: 0 });
    expect([...result.rows.values()].reduce((sum, rows) => sum + rows)).toBe(6305);
  });

  it.each(SHEETS.filter(({ isRunning }) => !isRunning).map(({ key }) => [key]))(
    'has a key of its own for each row of %s',
    async (key) => {
      const keys = new Set<string>();
      let count = 0;
      for await (const row of writeRows(await readFolder(CITY), key)) {
        keys.add(row.key);
        count += 1;
      }
      expect(count).toBeGreaterThan(0);
      expect(keys.size).toBe(count);
    },
  );
});

describe('a legal basis', () => {
  it('that names no article is told, and is no error', async () => {
    const { makeFolder, goodPlus } = await import('./fixtures.ts');
    const notices: WorkbookError[] = [];
    const files = goodPlus({ powers: 'P3,查,行政检查,C1,《甲法》第1条；依上级文件,' });
    const result = await checkWorkbook(await readFolder(await makeFolder(files)), emptyGraph, {
      replace: [],
      onError: () => undefined,
      onNotice: (notice) => notices.push(notice),
    });
    expect(result).toMatchObject({ errors: 0, notices: 1 });
    expect(notices).toMatchObject([{ sheet: 'powers', row: 4, column: 'legalBasis', value: '依上级文件' }]);
  });
});
