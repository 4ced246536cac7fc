import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { sheetTexts } from '../support/sheet-texts.ts';
import { EN, open, settled, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';

/** What leaves the pages: files and paper. */
export function files(at: () => Stage): void {
  it('a list is kept as a file: with its filters, of its day, as many rows as it counts, and a band that says so', async () => {
    const { context, page, faults } = await visit(at().browser, at().live.origin, ZH);
    await open(page, '/powers?zones=Z-GD&asOf=2022-06-01');
    const [, count] = /共 (\d+) 条/.exec(await page.locator('.list-end').innerText()) ?? [];
    const keep = async (name: string): Promise<Buffer> => {
      const kept = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const download = await kept;
      expect(download.suggestedFilename()).toContain('职权 2022-06-01');
      return readFile(await download.path());
    };
    const [front = [], rows = []] = await sheetTexts(await keep('下载 Excel'));
    expect(rows.length - 1).toBe(Number(count));
    expect(front.map((line) => line.join(' '))).toContain(
      '注意 这是 2022-06-01 的情况 · 不是今日按现在所知的情况',
    );
    const [head = [], ...lines] = parse(await keep('下载 CSV'), { bom: true }) as string[][];
    expect(lines.length).toBe(Number(count));
    expect(head.at(-1)).toContain('zones=Z-GD');
    expect(head.at(-1)).toContain('这是 2022-06-01 的情况');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a file that is refused is told in the language of the page, beside its button', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, EN);
    await open(page, '/powers?zones=Z-GD');
    await page.route('**/table/**', (route) =>
      route.continue({ url: route.request().url().replace('zones', 'zone') }),
    );
    await page.getByRole('button', { name: 'As CSV' }).click();
    await page.locator('.files [role=alert]').waitFor();
    expect(await page.locator('.files [role=alert]').innerText()).toContain('powers has no argument zone');
    await context.close();
  });

  it('what is printed says of which day it is, has no controls, and all rows of the page', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, ZH);
    await open(page, '/zones?asOf=2022-06-01');
    const rows = await page.locator('tbody tr').count();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.band strong').isVisible()).toBe(true);
    expect(await page.locator('.print-only').innerText()).toContain('2022年6月1日');
    for (const control of ['.menu', '.time-bar', '.head-tools', '.foot button', '.files'])
      expect([control, await page.locator(control).first().isVisible()]).toEqual([control, false]);
    expect(await page.locator('tbody tr:visible').count()).toBe(rows);
    const pdf = await page.pdf({ format: 'A4', landscape: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
    await settled(page);
    await context.close();
  });
}
