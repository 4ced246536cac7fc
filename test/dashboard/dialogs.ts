import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { IS_WHOLE } from '../support/share.ts';
import { barriers, EN, open, settled, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';

/** The buttons that open something over a page. */
const NAMES = [
  [EN, ['Use a token', 'Keys', 'Query']],
  [ZH, ['输入令牌', '快捷键', '查询']],
] as const;

/** What opens over a page, and what needs a token. */
export function dialogs(at: () => Stage): void {
  it('what opens over a page bars nobody: the field for a token, the keys, the queries', async () => {
    for (const [corner, names] of NAMES.slice(0, IS_WHOLE ? NAMES.length : 1)) {
      const { context, page, faults } = await visit(at().browser, at().live.origin, corner);
      await open(page, '/zones');
      for (const name of names) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.locator('dialog[open]').waitFor();
        expect([name, await barriers(page)]).toEqual([name, []]);
        await page.keyboard.press('Escape');
        await page.locator('dialog').waitFor({ state: 'detached' });
      }
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  it('two moments of the record are compared with a token, which no request names as where it comes from', async () => {
    const token = await at().live.tokenFor({ sub: 'li', role: 'auditor' });
    const { context, page, faults } = await visit(at().browser, at().live.origin, ZH);
    const told: string[] = [];
    page.on('request', (request) => {
      const { referer } = request.headers();
      if (referer || request.url().includes(token)) told.push(`${request.url()} ${referer}`);
    });
    await open(page, `/compare?what=moments#token=${token}`);
    expect(await page.locator('main .failure').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: '新区' }).first().click();
    await page.waitForURL(/\/zones/);
    await settled(page);
    expect(told).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('the command line that is shown for a query asks the same', async () => {
    const { context, page } = await visit(at().browser, at().live.origin, ZH);
    await open(page, '/chains/LAW-C037?asOf=2022-06-01');
    await page.getByRole('button', { name: '查询' }).click();
    const line = await page.locator('pre[aria-label="Chain: curl"]').innerText();
    const said = execFileSync('sh', ['-c', line.replace(/^curl /, 'curl --silent --show-error ')], {
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toMatchObject({ data: { chain: { code: 'LAW-C037' } } });
    await context.close();
  });
}
