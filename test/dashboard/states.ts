import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { barriers, EN, open, settled, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';

/** Nothing, slow, cancelled, refused, in part: each is shown as what it is. */
export function states(at: () => Stage): void {
  const reader = (corner = ZH) => visit(at().browser, at().live.origin, corner);

  it('where nothing passes that is said, with what to do about it', async () => {
    const { context, page } = await reader();
    await open(page, '/powers?text=%E6%B2%A1%E6%9C%89%E8%BF%99%E9%A1%B9');
    expect(await page.locator('main .empty').innerText()).toContain('请放宽筛选');
    expect(await page.locator('main table').count()).toBe(0);
    await context.close();
  });

  it('what takes long says so and can be cancelled, and is asked again when its reader wants it, or another day', async () => {
    const { context, page, faults } = await reader();
    await page.clock.install();
    let isHeld = true;
    await page.route('**/graphql', async (route) => {
      if (isHeld && route.request().postData()?.includes('query Documents(')) return;
      await route.continue();
    });
    const cancel = async (): Promise<void> => {
      await page.locator('main .loading').waitFor();
      await page.clock.runFor(6000);
      expect(await page.locator('main .loading').innerText()).toMatch(/仍在读取（已 \d+ 秒）/);
      await page.getByRole('button', { name: '取消' }).click();
      await page.getByText('已取消').waitFor();
      expect(await page.locator('main .loading').count()).toBe(0);
    };
    await page.goto('/documents');
    await cancel();
    expect(await barriers(page)).toEqual([]);
    isHeld = false;
    await page.getByRole('button', { name: '再试' }).click();
    await page.locator('main tbody tr').first().waitFor();
    isHeld = true;
    await page.goto('/documents?asOf=2020-01-01');
    await cancel();
    isHeld = false;
    await page.locator('.day-field input').fill('2022-06-01');
    await page.locator('.day-field input').press('Enter');
    await page.locator('main tbody tr').first().waitFor();
    expect(await page.getByText('已取消').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('where the rest of a list does not come its beginning stays, and the rest is asked for again', async () => {
    const { context, page } = await reader(EN);
    const failing = '**/graphql';
    await open(page, '/powers');
    expect(await page.locator('tbody tr').count()).toBe(100);
    await page.route(failing, (route) =>
      route.request().postData()?.includes('query Powers(')
        ? route.fulfill({
            status: 500,
            json: { errors: [{ message: 'It broke.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
          })
        : route.continue(),
    );
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.locator('main .failure', { hasText: 'It broke.' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(100);
    expect(await barriers(page)).toEqual([]);
    await page.unroute(failing);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('tbody tr').nth(100).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(200);
    expect(await page.locator('main .failure').count()).toBe(0);
    await context.close();
  });

  it('what needs a token says so and takes one, and is shown then', async () => {
    const token = await at().live.tokenFor({ sub: 'li', role: 'auditor' });
    const { context, page } = await reader();
    await open(page, '/changes');
    const failure = page.locator('main .failure');
    expect(await failure.innerText()).toContain('需要令牌');
    await failure.getByRole('button', { name: '输入令牌' }).click();
    await page.locator('dialog input').fill(token);
    await page.locator('dialog input').press('Enter');
    await page.locator('main tbody tr').first().waitFor();
    expect(await page.locator('main tbody tr').first().innerText()).toMatch(/添加记录|载入示例/);
    expect(page.url()).not.toContain(token);
    await context.close();
  });

  it('a token that is none is told on every page, and no page reads for ever', async () => {
    const { context, page } = await reader();
    for (const path of ['/', '/trend', '/compare', '/zones', '/work-plan', '/powers/LAW-P1421']) {
      await toldAsNone(page, path);
      expect(await page.locator('main .loading, main table, main .figure').count()).toBe(0);
      expect(await page.locator('main h1').count()).toBe(1);
      expect(page.url()).not.toContain('nonsense');
    }
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('main .trace').waitFor();
    await settled(page);
    expect(await page.locator('main .failure').count()).toBe(0);
    await context.close();
  });
}

/** Opens a page with a token that is none. The page before is left: what differs behind the `#` alone opens nothing anew. */
async function toldAsNone(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${path}#token=nonsense`);
  await page.locator('main h1', { hasText: '没有读到' }).waitFor();
  expect(await page.locator('main .failure').count()).toBe(1);
}
