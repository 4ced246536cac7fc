import type { Browser, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { dayText } from '../../dashboard/words/dates.ts';
import type { Live } from '../server/live.ts';
import { barriers, EN, open, settled, visit, ZH } from './browser.ts';

/** What the tests of pages share: a service with the demo in it, and a browser. */
export interface Stage {
  readonly browser: Browser;
  readonly live: Live;
}

/** What people do on the pages, by keyboard where it can be done so. */
export function uses(at: () => Stage): void {
  it('a gap is reached by keyboard alone: from the matrix to what is missing, and back', async () => {
    const { context, page, faults } = await visit(at().browser, at().live.origin, ZH);
    await open(page, '/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.locator('[role=grid]').focus();
    await page.keyboard.press('Control+Home');
    for (let tries = 0; tries < 40; tries += 1) {
      const state = await page.locator('.is-at').getAttribute('aria-label');
      if (state?.includes('断裂')) break;
      await page.keyboard.press(tries % 4 === 3 ? 'ArrowDown' : 'ArrowRight');
      if (tries % 4 === 3) await page.keyboard.press('Home');
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog .missing-link');
    expect(await page.locator('dialog').getByRole('link').count()).toBeGreaterThan(2);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('the day stands in the address, the title and the band, stays on the way, and today has no place there', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, ZH);
    await open(page, '/zones');
    expect(await page.locator('.band').count()).toBe(0);
    const field = page.locator('.day-field input');
    await field.fill('2022年6月1日');
    await field.press('Enter');
    await page.waitForURL(/asOf=2022-06-01/);
    await settled(page);
    expect(await page.locator('.band').innerText()).toContain('2022年6月1日');
    expect(await page.title()).toContain('2022年6月1日');
    await page.getByRole('link', { name: '葛店开发区' }).first().click();
    await page.waitForURL(/\/zones\/Z-GD\?asOf=2022-06-01/);
    await page.reload();
    await settled(page);
    expect(await page.locator('.band').innerText()).toContain('2022年6月1日');
    await page.locator('h1').click();
    await page.keyboard.press(']');
    await page.waitForURL(/asOf=2022-06-02/);
    await page.goBack();
    await page.waitForURL(/asOf=2022-06-01/);
    await page.keyboard.press('t');
    await page.waitForURL((url) => !url.search.includes('asOf'));
    expect(await page.locator('.band').count()).toBe(0);
    await context.close();
  });

  it('what is no day is said, and asked of nobody', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, EN);
    await open(page, '/zones');
    const field = page.locator('.day-field input');
    await field.fill('2022-13-01');
    await field.press('Enter');
    expect(await page.locator('.day-field [role=alert]').innerText()).toContain('2022-13-01');
    expect(page.url()).not.toContain('asOf');
    await context.close();
  });

  it('a token in the address is taken out of it, and is kept nowhere', async () => {
    const token = await at().live.tokenFor({ sub: 'li', role: 'auditor' });
    const { context, page } = await visit(at().browser, at().live.origin, ZH);
    await open(page, `/zones?asOf=2022-06-01#token=${token}`);
    await page.locator('.reader', { hasText: 'auditor:li' }).waitFor();
    expect(page.url()).toBe(`${at().live.origin}/zones?asOf=2022-06-01`);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).not.toContain(token);
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByRole('button', { name: '输入令牌' }).waitFor();
    await context.close();
  });

  it('a number opens the list that it counts, as long as it says', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, ZH);
    await open(page, '/');
    const link = page.locator('a[href^="/powers?zones="]').first();
    const count = Number(await link.innerText());
    await link.click();
    await page.waitForURL(/\/powers\?zones=/);
    await settled(page);
    expect(await page.locator('.list-end').innerText()).toContain(`共 ${count} 条`);
    expect(await page.locator('tbody tr').count()).toBe(count);
    await context.close();
  });

  it('a score of a zone says what share passed, the weakest first', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, ZH);
    await open(page, '/zones/Z-BJ');
    const scores = page.locator('section').filter({ has: page.getByRole('heading', { name: '审计得分' }) });
    const rows = await scores.locator('tbody tr').all();
    const texts = await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
    const scored = texts.filter(([share]) => share !== '–');
    expect(scored.length).toBeGreaterThan(3);
    const shares = scored.map(([share = '', checked, failed]) => {
      const passed = Math.floor(((Number(checked) - Number(failed)) * 1000) / Number(checked)) / 10;
      expect(share.trim()).toBe(`${passed}%`);
      return passed;
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    await context.close();
  });

  it('the slider stops at days of change, and the overview follows it with one question at a time', async () => {
    const { context, page, faults } = await visit(at().browser, at().live.origin, ZH);
    await open(page, '/?asOf=2022-06-01');
    const asked = await at().live.post({
      query: '{ daysOfChange(from: "2013-06-01", to: "2022-05-31") { day } }',
    });
    const days = (asked.body.data?.['daysOfChange'] as readonly { readonly day: string }[]).map(
      ({ day }) => day,
    );
    let [underWay, most] = [0, 0];
    const isOverview = (request: Request): boolean =>
      request.postData()?.includes('query Overview(') ?? false;
    page.on('request', (request) => {
      if (isOverview(request)) most = Math.max(most, (underWay += 1));
    });
    const isDone = (request: Request): void => {
      if (isOverview(request)) underWay -= 1;
    };
    page.on('requestfinished', isDone);
    page.on('requestfailed', isDone);
    await page.locator('.slider input').focus();
    for (const _ of days.slice(-3)) await page.keyboard.down('ArrowLeft');
    await page.locator('.following').waitFor();
    const [last] = days.slice(-3);
    expect(await page.locator('.slider-day').innerText()).toBe(last);
    await page.getByText(`以下为 ${dayText(last ?? '', 'zh')} 的情况`).waitFor();
    expect(page.url()).toContain('asOf=2022-06-01');
    await page.keyboard.up('ArrowLeft');
    await page.waitForURL(new RegExp(`asOf=${last}`));
    await settled(page);
    expect(await page.locator('.following').count()).toBe(0);
    expect(most).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('search is a key away, and finds', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, ZH);
    await open(page, '/zones');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await page.keyboard.type('排污许可');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?text=/);
    await settled(page);
    expect(await page.locator('.results li').count()).toBeGreaterThan(0);
    expect(await page.locator('.results mark').first().innerText()).toBe('排污许可');
    await context.close();
  });

  it('a finding is opened by keyboard, with its evidence drawn and what lacks in words', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, ZH);
    await open(page, '/audits?kinds=CHAIN_BROKEN');
    await page.locator('.finding').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog .evidence-lacking');
    expect(await page.locator('.evidence-lacking').first().innerText()).toContain('缺少');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('finding');
    await context.close();
  });

  it('all findings stand in one list, of which only what is in view is there: its last row is reached by End', async () => {
    const { context, page, faults } = await visit(at().browser, at().live.origin, ZH);
    await open(page, '/audits');
    await page.getByRole('button', { name: '在一张表中显示全部' }).click();
    await page.waitForURL(/list=all/);
    await settled(page);
    const rows = page.locator('.all-found li');
    const all = Number(await rows.first().getAttribute('aria-setsize'));
    expect(await page.locator('.list-end').innerText()).toContain(`共 ${all} 条`);
    expect(await rows.count()).toBeLessThan(all);
    await page.locator('.all-found').focus();
    await page.keyboard.press('End');
    const last = page.locator(`.all-found li[aria-posinset="${all}"] button`);
    await last.waitFor();
    const text = await last.locator('.finding-text').innerText();
    await last.click();
    await page.waitForSelector('dialog .evidence');
    expect(await page.locator('dialog').innerText()).toContain(text);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '分页显示' }).click();
    await page.waitForURL((url) => !url.search.includes('list='));
    await settled(page);
    expect(await page.locator('.found li').count()).toBe(Math.min(all, 100));
    expect(faults).toEqual([]);
    await context.close();
  });

  it('the query behind a page is shown, and asks the same in GraphiQL', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, ZH);
    await open(page, '/chains/LAW-C037');
    await page.getByRole('button', { name: '查询' }).click();
    const text = await page.locator('dialog').innerText();
    expect(text).toContain('query Chain(');
    expect(text).toContain('"code": "LAW-C037"');
    const address = await page
      .locator('.question', { hasText: 'query Chain(' })
      .getByRole('link', { name: '在 GraphiQL 中打开' })
      .getAttribute('href');
    const asked = new URL(address ?? '', at().live.origin).searchParams;
    const answer = await at().live.post({
      query: asked.get('query'),
      variables: JSON.parse(asked.get('variables') ?? ''),
    });
    expect(answer.body.data?.['chain']).toMatchObject({ code: 'LAW-C037' });
    await context.close();
  });
}
