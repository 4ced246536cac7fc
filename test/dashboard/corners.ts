import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IS_WHOLE } from '../support/share.ts';
import { barriers, type Corner, EN, open, overflow, tooWide, type Visit, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';
import { VISITED } from './visited.ts';

/** In the suite the two that differ in everything; in `npm run test:long` all there are. */
const CORNERS: readonly Corner[] = IS_WHOLE
  ? (['zh', 'en'] as const).flatMap((language) =>
      (['light', 'dark'] as const).flatMap((scheme) =>
        [1280, 320].map((width) => ({ language, scheme, width })),
      ),
    )
  : [ZH, EN];

/** Every page in every corner. The pages of a corner are visited one after the other by one reader, who keeps the scripts. */
export function corners(at: () => Stage): void {
  describe.each(CORNERS)('$language, $scheme, $width px', (corner) => {
    let visited: Visit;
    beforeAll(async () => {
      visited = await visit(at().browser, at().live.origin, corner);
    });
    afterAll(() => visited?.context.close());

    it.each(Object.entries(VISITED))('%s bars nobody, asks nobody else and fits', async (_name, address) => {
      const { page, faults } = visited;
      const before = faults.length;
      await open(page, address);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.getAttribute('html', 'lang')).toBe(corner.language === 'zh' ? 'zh-CN' : 'en-GB');
      expect(await barriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(await tooWide(page)).toEqual([]);
      expect(faults.slice(before)).toEqual([]);
    });
  });
}
