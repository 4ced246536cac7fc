import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { IS_WHOLE } from '../support/share.ts';
import { barriers, open, settled, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';
import { VISITED } from './visited.ts';

const MOST_TABS = 400;

/** Goes on by Tab to what a selector names, as who has no mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((to) => document.activeElement?.matches(to) === true, selector)) return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

/** What can be used in the text of a page, and what of it is never reached by Tab. */
async function unreached(page: Page): Promise<readonly string[]> {
  const all = await page.evaluate(() => {
    const can =
      'a[href], button:not(:disabled), input, select, summary, [tabindex="0"]:not(.all-found .finding)';
    const usable = [...document.querySelectorAll<HTMLElement>(`main :is(${can})`)].filter((each) =>
      each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    );
    for (const each of usable) each.addEventListener('focus', () => (each.dataset['reached'] = 'true'));
    return usable.length;
  });
  for (let tabs = 0; tabs < all + 60; tabs += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const can = 'a[href], button:not(:disabled), input, select, summary, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(`main :is(${can})`)]
      .filter((each) => each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      .filter((each) => each.dataset['reached'] === undefined)
      .map((each) => each.outerHTML.slice(0, 120));
  });
}

/** What is done on pages without a mouse. */
export function keyboard(at: () => Stage): void {
  it('by keyboard alone one narrows, opens, steps and chooses: in a trace, a tree, a comparison and an audit', async () => {
    const { context, page, faults } = await visit(at().browser, at().live.origin, ZH);
    await open(page, VISITED.power);
    await tabTo(page, '.chip');
    await page.keyboard.press('Enter');
    await page.waitForURL(/zones=/);
    expect(await page.locator('.lane').count()).toBe(1);

    await open(page, VISITED['organisation as a tree']);
    await tabTo(page, '.tree summary');
    await page.keyboard.press('Enter');
    await page.locator('.tree .tree').waitFor();
    await settled(page);
    await tabTo(page, '.tree .tree summary');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.locator('.tree .tree details[open]').count()).toBe(1);
    expect(await barriers(page)).toEqual([]);

    await open(page, '/compare');
    await page.getByRole('button', { name: '← 上一个变化' }).waitFor();
    await tabTo(page, '.filters .buttons button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=\d{4}-\d\d-\d\d/);
    await settled(page);
    expect(await page.locator('main .failure').count()).toBe(0);

    await open(page, VISITED.audits);
    const select = page.getByRole('combobox', { name: '程度' });
    await page.waitForFunction(() => document.querySelectorAll('.filters option').length > 12);
    const [, number] = /\((\d+)\)/.exec(await select.locator('option').nth(1).innerText()) ?? [];
    expect(number).toBeDefined();
    await tabTo(page, '.filter:nth-of-type(2) select');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/severities=/);
    await settled(page);
    expect(await page.locator('.list-end').innerText()).toContain(`共 ${number} 条`);
    expect(faults).toEqual([]);
    await context.close();
  });

  it.runIf(IS_WHOLE)('on every page Tab reaches all that can be used, and is caught nowhere', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, ZH);
    for (const [name, address] of Object.entries(VISITED)) {
      await open(page, address);
      expect([name, await unreached(page)]).toEqual([name, []]);
    }
    await context.close();
  });
}
