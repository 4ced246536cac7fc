import { expect, it } from 'vitest';
import { barriers, open, settled, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';

/** The proof of Changes in the reader's own browser. */
export function changes(at: () => Stage): void {
  const auditor = async () => ({
    ...(await visit(at().browser, at().live.origin, ZH)),
    token: await at().live.tokenFor({ sub: 'li', role: 'auditor' }),
  });
  const addDocument = (code: string) =>
    at().live.post({
      query: `mutation { addRecord(input: { document: { code: "${code}", title: "${code}", kind: OTHER } }) { change { revision } } }`,
    });

  it('an auditor proves the chain of Changes in the browser, all of it, and compares a hash that was kept', async () => {
    await Promise.all(['P1', 'P2'].map(addDocument));
    const { context, page, faults, token } = await auditor();
    // As if the record were longer than a page of the list.
    await page.route('**/graphql', (route) => {
      const body = route.request().postData() ?? '';
      return route.continue({ postData: body.replace('first: 50', 'first: 1') });
    });
    await open(page, `/changes#token=${token}`);
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.getByRole('button', { name: '在本浏览器中验证' }).click();
    await page.getByText('✓ 无误').first().waitFor();
    const rows = await page.locator('tbody tr').count();
    expect(rows).toBeGreaterThan(2);
    expect(await page.getByText('✓ 无误').count()).toBe(rows);
    const head = await page.locator('.hash').innerText();
    await page.getByLabel('您留存的哈希').fill(head);
    expect(await page.locator('.kept-head').innerText()).toContain(`✓ 这是第 ${rows} 版的哈希`);
    await page.getByLabel('您留存的哈希').fill(head.replace(/^./, (digit) => (digit === '0' ? '1' : '0')));
    expect(await page.locator('.kept-head').innerText()).toContain('没有变更有这个哈希');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: '2', exact: true }).click();
    await page.waitForURL(/\/changes\/2$/);
    await settled(page);
    expect(await page.locator('h1').innerText()).toBe('第 2 版变更');
    await page.getByRole('button', { name: '在本浏览器中验证' }).click();
    await page.getByText('✓ 无误').waitFor();
    expect(await page.locator('tbody tr').count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('of what is narrowed the links are not checked, and where the browser has no hashes that is said', async () => {
    const { context, page, faults, token } = await auditor();
    await open(page, `/changes?operation=ADD_RECORD#token=${token}`);
    await page.getByRole('button', { name: '在本浏览器中验证' }).click();
    await page.locator('tbody').getByText('相连未核对').first().waitFor();
    await page.evaluate(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    await page.getByRole('button', { name: '在本浏览器中验证' }).click();
    expect(await page.locator('main [role=alert]').innerText()).toContain('只在安全的地址');
    expect(faults).toEqual([]);
    await context.close();
  });
}
