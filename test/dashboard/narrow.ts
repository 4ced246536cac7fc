import { expect, it } from 'vitest';
import { barriers, open, overflow, settled, tooWide, visit, ZH } from './browser.ts';
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

  it('where a grid has no room the matrix is a list of chains zone by zone, and leads to the same', async () => {
    const { context, page, faults } = await reader({ ...ZH, width: 320 });
    await open(page, '/');
    expect(await page.locator('[role=grid]').count()).toBe(0);
    await page.locator('.zone-chains summary').first().press('Enter');
    await page.locator('.zone-chains button', { hasText: '断裂' }).first().press('Enter');
    await page.locator('dialog .missing-link').first().waitFor();
    expect(await page.locator('dialog').innerText()).toMatch(/断裂\s*自 \d{4}-\d\d-\d\d/);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('the matrix is narrowed to chains of which some zone lacks a stage, and to those of a department', async () => {
    const { body } = await at().live.post({
      query: `{ chainCoverage(first: 500) { totalCount edges { node { chain { code } missing { stage power { department { code } } } } } } }`,
    });
    type Coverage = {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: {
          readonly chain: { readonly code: string };
          readonly missing: readonly {
            readonly stage: string;
            readonly power: { readonly department: { readonly code: string } };
          }[];
        };
      }[];
    };
    const { edges, totalCount } = body.data?.['chainCoverage'] as Coverage;
    expect(edges.length).toBe(totalCount);
    const [stage] = edges.flatMap(({ node }) => node.missing.map((link) => link.stage));
    const lacking = edges.filter(({ node }) => node.missing.some((link) => link.stage === stage));
    const codes = new Set(lacking.map(({ node }) => node.chain.code));
    const { context, page } = await reader();
    await open(page, '/');
    const rows = async () => Number(await page.getAttribute('[role=grid]', 'aria-rowcount')) - 1;
    const all = await rows();
    await page.locator('.matrix-filters summary').press('Enter');
    await page.getByLabel('有新区缺少的阶段').selectOption(String(stage));
    await page.waitForURL(/lacking=/);
    await settled(page);
    await page.waitForFunction(
      (count) => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === String(count + 1),
      codes.size,
    );
    expect(codes.size).toBeLessThan(all);
    const department = lacking[0]?.node.missing[0]?.power.department.code ?? '';
    await page.getByLabel('市级部门').selectOption(department);
    await page.waitForURL(/departments=/);
    await settled(page);
    await page.locator('[role=grid]').waitFor();
    expect(await rows()).toBeLessThanOrEqual(codes.size);
    expect(await rows()).toBeGreaterThan(0);
    expect(await barriers(page)).toEqual([]);
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
