import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { IS_WHOLE } from '../support/share.ts';
import { sheetTexts } from '../support/sheet-texts.ts';
import { EN, open, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';

const keepPicture = async (address: string, picture: Buffer): Promise<void> => {
  const folder = process.env['QUANZE_SHOTS'];
  if (folder !== undefined)
    await writeFile(`${folder}/picture${address.replaceAll(/\W/g, '-')}.png`, picture);
};

/** Pages with something drawn, and what it is called. */
const DRAWN = [
  ['/powers/LAW-P1421?asOf=2022-06-01', '责任追溯 LAW-P1421'],
  ['/trend?asOf=2022-06-01', '趋势'],
  ['/work-plan', '工作方案'],
  ['/chains/LAW-C037?asOf=2022-06-01', ''],
  ['/posts/EZ-ZF-22', '历程'],
] as const;

/** What leaves the pages as a file. */
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

  it('what is drawn is kept as a picture, with its day over it, and no rule of the page is broken by that', async () => {
    const { context, page, faults } = await visit(at().browser, at().live.origin, ZH);
    for (const [address, name] of DRAWN.slice(0, IS_WHOLE ? DRAWN.length : 2)) {
      await open(page, address);
      const kept = page.waitForEvent('download');
      await page.getByRole('button', { name: '下载图片' }).first().click();
      const download = await kept;
      expect(download.suggestedFilename()).toMatch(/ \d{4}-\d\d-\d\d\.png$/);
      expect(download.suggestedFilename()).toContain(name);
      const picture = await readFile(await download.path());
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect(await page.locator('main [role=alert]').count()).toBe(0);
      await keepPicture(address, picture);
    }
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
}
