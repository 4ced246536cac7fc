import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { IS_WHOLE } from '../support/share.ts';
import { open, settled, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';
import { VISITED } from './visited.ts';

/** On how many sheets of A4 each page of the demo fits at most, when it is printed. */
const SHEETS: readonly (readonly [keyof typeof VISITED, number])[] = [
  ['overview', 1],
  ['zones', 1],
  ['zone', 6],
  ['chain', 2],
  ['power', 6],
  ['trend', 3],
  ['work plan', 3],
  ['audits in one list', 2],
];

/** What leaves the pages on paper. */
export function paper(at: () => Stage): void {
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
    await page.emulateMedia({ media: 'screen' });
    await page.goto('/zones');
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.of-day').innerText()).toMatch(/^\d+年\d+月\d+日 的情况，按现在所知$/);
    await context.close();
  });

  it('each page fits the paper: none is blank, and none is cut off', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, ZH);
    for (const [name, most] of SHEETS.slice(0, IS_WHOLE ? SHEETS.length : 2)) {
      await open(page, VISITED[name]);
      const pdf = await page.pdf({ format: 'A4', landscape: true });
      const { length } = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      const folder = process.env['QUANZE_SHOTS'];
      if (folder !== undefined) await writeFile(`${folder}/${name}.pdf`, pdf);
      expect([name, length, length <= most]).toEqual([name, length, true]);
    }
    await context.close();
  });

  it('of the matrix all rows and all zones are on paper, though only some are on the screen', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, ZH);
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query Overview(')) return route.continue();
      const response = await route.fetch();
      const answer = (await response.json()) as { data: { chainMatrix: object } };
      const many = (count: number, letter: string) =>
        Array.from({ length: count }, (_, place) => ({
          ...{ code: `${letter}${place}`, name: `${letter} ${place}` },
        }));
      const zones = many(20, 'Z');
      const chains = many(300, 'C').map((each) => ({ ...each, total: 2 }));
      answer.data.chainMatrix = { zones, chains, held: chains.map(() => zones.map(() => 1)) };
      return route.fulfill({ response, json: answer });
    });
    await open(page, '/');
    expect(await page.locator('.matrix [role=row]').count()).toBeLessThan(100);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.on-paper tbody tr').count()).toBe(3 * 300);
    expect(await page.locator('.on-paper td').count()).toBe(20 * 300);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('.on-paper').first().waitFor({ state: 'detached' });
    const pdf = await page.pdf({ format: 'A4', landscape: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(10);
    await context.close();
  });
}
