import { expect, it } from 'vitest';
import { dayText } from '../../dashboard/words/dates.ts';
import { barriers, EN, open, settled, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';

/** Where pages go wrong that look right: what comes late, what is named oddly, what one reader may not see. */
export function traps(at: () => Stage): void {
  const reader = (corner = ZH) => visit(at().browser, at().live.origin, corner);
  const dataOf = async (query: string, headers = {}) =>
    (await at().live.post({ query }, headers)).body.data as Record<string, never>;

  it('of days that are chosen one after the other the last is shown, whichever answer comes last', async () => {
    const { context, page } = await reader();
    await open(page, '/zones?asOf=2022-06-01');
    const asked = /"asOf":"2016-01-01"/;
    await page.route('**/graphql', async (route) => {
      if (asked.test(route.request().postData() ?? '')) await new Promise((done) => setTimeout(done, 600));
      await route.continue().catch(() => undefined);
    });
    const field = page.locator('.day-field input');
    for (const day of ['2016-01-01', '2022-06-01']) {
      await field.fill(day);
      await field.press('Enter');
      await page.waitForURL(new RegExp(`asOf=${day}`));
    }
    await settled(page);
    await page.waitForTimeout(900);
    expect(await page.locator('.band').innerText()).toContain(dayText('2022-06-01', 'zh'));
    const { zones } = (await dataOf('{ zones(asOf: "2022-06-01") { totalCount } }')) as Record<
      string,
      { totalCount: number }
    >;
    expect(await page.locator('tbody tr').count()).toBe(zones?.totalCount);
    await context.close();
  });

  it('today is that of the service, wherever its reader sits', async () => {
    const { context, page } = await reader();
    await open(page, '/zones');
    const { record } = (await dataOf('{ record { today } }')) as Record<string, { today: string }>;
    expect(await page.locator('.day-field input').inputValue()).toBe(record?.today);
    expect(await page.locator('.band').count()).toBe(0);
    await context.close();
  });

  it('what an older text found is never shown under a newer one', async () => {
    const { context, page } = await reader();
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"text":"许可"'))
        await new Promise((done) => setTimeout(done, 600));
      await route.continue().catch(() => undefined);
    });
    await page.goto('/search?text=%E8%AE%B8%E5%8F%AF');
    const field = page.locator('.search-form input');
    await field.fill('pwxk');
    await field.press('Enter');
    await page.waitForURL(/text=pwxk/);
    await settled(page);
    await page.waitForTimeout(900);
    expect(await page.locator('main h2').innerText()).toContain('pwxk');
    expect(await page.locator('.results .matched').first().innerText()).toContain('按拼音');
    await context.close();
  });

  it('a part that fails says so with its code, and the others stand', async () => {
    const { context, page } = await reader(EN);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query ZoneScores(')
        ? route.fulfill({
            status: 500,
            json: {
              errors: [
                { message: 'It broke.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' } },
              ],
            },
          })
        : route.continue(),
    );
    await open(page, '/zones/Z-GD');
    const failure = page.locator('main .failure');
    expect(await failure.count()).toBe(1);
    for (const said of ['It broke.', 'INTERNAL_SERVER_ERROR', 'r-1'])
      expect(await failure.innerText()).toContain(said);
    expect(await page.locator('main table').count()).toBeGreaterThan(1);
    expect(await barriers(page)).toEqual([]);
    await context.close();
  });

  it('a zone sees nobody of other zones, on no page and in no file', async () => {
    const token = await at().live.tokenFor({ sub: 'wang', role: 'zone', zone: 'Z-GD' });
    const own = { authorization: `Bearer ${token}` };
    const QUERY = '{ people(first: 500) { edges { node { code name } } } }';
    type People = {
      readonly people: {
        readonly edges: readonly { readonly node: { readonly code: string; readonly name: string } }[];
      };
    };
    const namesOf = async (headers = {}) =>
      ((await dataOf(QUERY, headers)) as unknown as People).people.edges.map(({ node }) => node.name);
    const seen = new Set(await namesOf(own));
    const foreign = (await namesOf()).filter((name) => !seen.has(name));
    expect(foreign.length).toBeGreaterThan(0);
    const { context, page } = await reader();
    await open(page, `/people#token=${token}`);
    await page.locator('.reader', { hasText: 'wang' }).waitFor();
    for (const list of ['/people', '/audits', '/departments', '/zones', '/search?text=%E7%A4%BA%E4%BE%8B']) {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, list);
      await settled(page);
      const text = await page.locator('body').innerText();
      expect([list, foreign.filter((name) => text.includes(name))]).toEqual([list, []]);
    }
    const file = await fetch(`${at().live.origin}/table/people.csv`, { headers: own });
    const text = await file.text();
    expect(foreign.filter((name) => text.includes(name))).toEqual([]);
    await context.close();
  });

  it('the band, words and shapes stay without colours, in forced ones', async () => {
    const { context, page } = await reader();
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, '/?asOf=2022-06-01');
    expect(await page.locator('.band').isVisible()).toBe(true);
    expect(await page.locator('[role=gridcell]').first().getAttribute('aria-label')).toMatch(
      /齐全|断裂|不持有/,
    );
    await context.close();
  });

  it('what is named like markup, an address or a path is a text, and has its page', async () => {
    const code = 'A/B?C#%25 𠮷';
    const title = '<script>alert(1)</script> "𠮷"';
    const { addRecord } = (await dataOf(
      `mutation { addRecord(input: { document: ${inGraphQL({ code, title, url: 'javascript:alert(1)' }, 'kind: OTHER')} }) { change { revision } } }`,
    )) as Record<string, { change: { revision: number } }>;
    expect(addRecord?.change.revision).toBeGreaterThan(0);
    const { context, page, faults } = await reader();
    await open(page, '/documents?text=script');
    await page.getByRole('link', { name: '<script>' }).click();
    await page.waitForURL(/\/documents\/A%2FB/);
    await settled(page);
    expect(await page.locator('h1').innerText()).toContain('<script>alert(1)</script>');
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.reload();
    await settled(page);
    expect(await page.locator('main').innerText()).toContain(code);
    await context.close();
  });

  it('a name that is written from the right turns nothing round beside it', async () => {
    const added = (await dataOf(
      `mutation { addRecord(input: { document: ${inGraphQL({ code: '12-3', title: '文件 אבג' }, 'kind: OTHER')} }) { change { revision } } }`,
    )) as Record<string, { change: { revision: number } }>;
    expect(added['addRecord']?.change.revision).toBeGreaterThan(0);
    const { context, page } = await reader();
    await open(page, '/documents/12-3');
    const [name, code] = await Promise.all(
      ['h1 bdi', 'h1 .code'].map((part) => page.locator(part).boundingBox()),
    );
    expect(code?.x).toBeGreaterThanOrEqual((name?.x ?? 0) + (name?.width ?? 0) - 1);
    await context.close();
  });
}

/** An input of GraphQL: texts as JSON has them. */
const inGraphQL = (texts: Readonly<Record<string, string>>, more: string): string =>
  `{ ${Object.entries(texts)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')}, ${more} }`;
