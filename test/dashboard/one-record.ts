import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sheetTexts } from '../support/sheet-texts.ts';
import { open, settled, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';

/** Which record a page is of: one, on all of it and in all that leaves it. */
export function oneRecord(at: () => Stage): void {
  const reader = async () => {
    const visited = await visit(at().browser, at().live.origin, ZH);
    await visited.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return visited;
  };
  const post = async (query: string): Promise<Record<string, never>> => {
    const { body } = await at().live.post({ query });
    expect(body.errors).toBeUndefined();
    return body.data as Record<string, never>;
  };
  /** Writes a document; returns the moment of the record before it. */
  const write = async (code: string, title: string): Promise<string> => {
    const { record } = (await post('{ record { at } }')) as unknown as { record: { at: string } };
    await post(
      `mutation { addRecord(input: { document: { code: "${code}", title: "${title}", kind: OTHER } }) { change { revision } } }`,
    );
    return record.at;
  };
  const copied = async (page: Page): Promise<URL> => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.getByRole('button', { name: '复制链接' }).click();
    const text = await page.waitForFunction(() => navigator.clipboard.readText());
    return new URL(await text.jsonValue());
  };
  const kept = async (page: Page, name: string): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFile(await (await download).path());
  };

  it('what is written while a page is read is on no other page, in no file and in no link before its reader wants it', async () => {
    const { context, page, faults } = await reader();
    await open(page, '/zones');
    const before = await write('LATER', '后来的文件（示例）');
    await page.evaluate(() => {
      history.pushState(null, '', '/documents?text=%E7%A4%BA%E4%BE%8B');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await settled(page);
    await page.locator('main tbody tr').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('后来的文件');
    expect((await kept(page, '下载 CSV')).toString('utf8')).not.toContain('后来的文件');
    expect((await copied(page)).searchParams.get('knownAt')).toBe(before);
    // Whoever keeps a file asks where the record stands.
    await page.locator('.newer').waitFor();
    await page.locator('.newer button').click();
    await page.getByText('后来的文件').waitFor();
    expect(await page.locator('.newer').count()).toBe(0);
    expect((await kept(page, '下载 CSV')).toString('utf8')).toContain('后来的文件');
    expect((await copied(page)).searchParams.get('knownAt')).not.toBe(before);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a page as known before says so in band, title, file and link, and has nothing that was written since', async () => {
    const { context, page } = await reader();
    const before = await write('SINCE', '其后的文件');
    await open(page, '/documents?text=%E6%96%87%E4%BB%B6');
    expect(await page.locator('main').innerText()).toContain('其后的文件');
    await page.goto(`/documents?text=%E6%96%87%E4%BB%B6&knownAt=${before}`);
    await settled(page);
    expect(await page.locator('main').innerText()).not.toContain('其后的文件');
    expect(await page.locator('.band').innerText()).toMatch(/按 .+ 所知/);
    expect(await page.title()).toMatch(/按 .+ 所知/);
    expect(await page.locator('.known-at').getAttribute('open')).not.toBeNull();
    const [front = [], rows = []] = await sheetTexts(await kept(page, '下载 Excel'));
    expect(front.map((line) => line.join(' ')).join('\n')).toContain(`按 ${before} 所知`);
    expect(rows.flat()).not.toContain('其后的文件');
    expect((await copied(page)).searchParams.get('knownAt')).toBe(before);
    await page.getByRole('link', { name: '新区' }).first().click();
    await page.waitForURL((url) => url.pathname === '/zones' && url.searchParams.get('knownAt') === before);
    await page.getByRole('button', { name: '回到今天' }).click();
    await page.waitForURL((url) => !url.search.includes('knownAt'));
    expect(await page.locator('.band').count()).toBe(0);
    await context.close();
  });

  it('a link to a comparison of moments writes out both: it means the same tomorrow', async () => {
    const token = await at().live.tokenFor({ sub: 'li', role: 'auditor' });
    const { context, page } = await reader();
    await open(page, `/compare?what=moments#token=${token}`);
    await page.waitForURL(/text=/);
    await settled(page);
    const link = await copied(page);
    expect(link.searchParams.get('text')).toMatch(/^\d{4}-\d\d-\d\d 00:00$/);
    expect(link.searchParams.get('knownAt')).toMatch(/Z$/);
    expect(link.href).not.toContain(token);
    await context.close();
  });

  it('another language changes sentences of findings, dates and what is read out, in place', async () => {
    const { context, page } = await reader();
    await open(page, '/audits?kinds=CHAIN_BROKEN&asOf=2022-06-01');
    const address = page.url();
    const said = async () => ({
      sentence: await page.locator('.finding-text').first().innerText(),
      day: await page.locator('.band').innerText(),
      slider: await page.locator('.slider input').getAttribute('aria-label'),
      valueText: await page.locator('.slider input').getAttribute('aria-valuetext'),
      timeBar: await page.locator('.time-bar').getAttribute('aria-label'),
    });
    const chinese = await said();
    expect(chinese.sentence).toContain('只承接了职权链条');
    expect(chinese).toMatchObject({ timeBar: '日期', valueText: '2022年6月1日' });
    expect(chinese.day).toContain('2022年6月1日');
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'en-GB');
    await settled(page);
    const english = await said();
    expect(english.sentence).toContain('holds only a part of the chain');
    expect(english).toMatchObject({ timeBar: 'Day', valueText: '1 June 2022' });
    expect(english.day).toContain('1 June 2022');
    expect(english.slider).not.toBe(chinese.slider);
    expect(page.url()).toBe(address);
    await context.close();
  });
}
