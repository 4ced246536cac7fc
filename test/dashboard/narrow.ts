import { expect, it } from 'vitest';
import { open, overflow, settled, tooWide, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';

/** What is only there once somebody opened it, and what follows the size of letters. */
export function narrow(at: () => Stage): void {
  const reader = (corner = ZH) => visit(at().browser, at().live.origin, corner);

  it('letters are as large as the reader has told the browser, and the keyboard goes to the end of the matrix', async () => {
    const { context, page } = await reader({ ...ZH, width: 640 });
    await open(page, '/?asOf=2022-06-01');
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(await size()).toBe('15px');
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    expect(await size()).toBe('30px');
    await page.locator('.known-at summary').click();
    expect(await overflow(page)).toBe(0);
    await page.locator('[role=grid]').focus();
    await page.keyboard.press('Control+End');
    // Of the cell that the keyboard is at, all is in view, and below no name.
    await page.waitForFunction(() => {
      const box = (of: string) => document.querySelector(of)?.getBoundingClientRect();
      const [cell, grid, name] = [box('.is-at'), box('[role=grid]'), box('.matrix-name')];
      if (!cell || !grid || !name) return false;
      return cell.left >= name.right && cell.right <= grid.right && cell.bottom <= grid.bottom;
    });
    await page.keyboard.press('Enter');
    const drawer = page.locator('dialog');
    await drawer.waitFor();
    await settled(page);
    expect(await drawer.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await context.close();
  });

  it('what is recorded of a change is one long line, and makes no page wider', async () => {
    const title = '关于下放职权的通知'.repeat(20);
    await at().live.post({
      query: `mutation { addRecord(input: { document: { code: "LONG", title: "${title}", kind: OTHER } }) { change { revision } } }`,
    });
    const token = await at().live.tokenFor({ sub: 'li', role: 'auditor' });
    const { context, page } = await reader();
    await open(page, `/changes#token=${token}`);
    await page.locator('main details', { hasText: title }).first().waitFor();
    for (const each of await page.locator('main summary').all()) await each.click();
    expect(await page.locator('main pre:visible').count()).toBeGreaterThan(0);
    expect(await overflow(page)).toBe(0);
    expect(await tooWide(page)).toEqual([]);
    await context.close();
  });
}
