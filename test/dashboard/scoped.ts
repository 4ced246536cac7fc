import { expect, it } from 'vitest';
import { barriers, open, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';

/** What who sees a part of the city is shown: their own, and that it is no more than that. */
export function scoped(at: () => Stage): void {
  it('a zone is shown its own numbers as its own; what it may not see is a word, and nobody is the weakest for it', async () => {
    const token = await at().live.tokenFor({ sub: 'wang', role: 'zone', zone: 'Z-GD' });
    const query = '{ overview { zones { zone { code name } steps stepsAssigned findings } } }';
    const { body } = await at().live.post({ query }, { authorization: `Bearer ${token}` });
    const { zones } = body.data?.['overview'] as {
      readonly zones: readonly {
        readonly zone: { readonly code: string; readonly name: string };
        readonly steps: number;
        readonly stepsAssigned: number | null;
      }[];
    };
    const own = zones.find(({ zone }) => zone.code === 'Z-GD');
    expect(zones.filter(({ stepsAssigned }) => stepsAssigned === null).length).toBe(zones.length - 1);
    const { context, page, faults } = await visit(at().browser, at().live.origin, ZH);
    await open(page, `/#token=${token}`);
    await page.locator('.only-own', { hasText: '仅显示本区' }).waitFor();
    const figure = (name: string) => page.locator('.figure', { hasText: name });
    expect(await figure('待处理问题').innerText()).toContain('无权查看');
    expect(await figure('环节责任到人').innerText()).toContain(
      `${own?.steps} 项中的 ${own?.stepsAssigned} 项`,
    );
    const rows = page.locator('.overview section', { hasText: '各新区' }).locator('tbody tr');
    expect(await rows.first().innerText()).toContain(own?.zone.name);
    for (const { zone } of zones.filter((each) => each !== own)) {
      const row = rows.filter({ hasText: zone.name });
      for (const column of ['最弱之处', '责任到人的环节', '问题'])
        expect([zone.code, column, await row.locator(`td[data-label="${column}"]`).innerText()]).toEqual([
          ...[zone.code, column, '无权查看'],
        ]);
    }
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('.only-own').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await context.close();
  });
}
