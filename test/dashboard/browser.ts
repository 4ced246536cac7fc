import { existsSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where systems keep Chromium. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

/** The browser of this machine: `QUANZE_CHROMIUM`, or where systems keep one; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env['QUANZE_CHROMIUM'];
  return (named === undefined ? USUAL : [named]).find((path) => existsSync(path));
}

/** Without a browser the pages are not tested, which is said; where CI=true there must be one. */
export function browserOrSkip(): string | undefined {
  const path = findBrowser();
  if (path !== undefined) return path;
  const said =
    'NO BROWSER: the pages are not tested. Install Chromium (.ci/machine does), or name one by QUANZE_CHROMIUM.';
  if (process.env['CI'] === 'true') throw new Error(said);
  process.stderr.write(`\n${said}\n\n`);
  return undefined;
}

/** Chromium as whoever runs tests: root needs to be told to do without a sandbox. */
export const launch = (path: string): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

/** How somebody looks at the pages. */
export interface Corner {
  readonly language: 'zh' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

export const ZH: Corner = { language: 'zh', scheme: 'light', width: 1280 };
export const EN: Corner = { language: 'en', scheme: 'dark', width: 320 };

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What must not be: errors in the console, what the policy blocked, requests to elsewhere. */
  readonly faults: readonly string[];
}

/** A fresh browser, as nobody has used it before; everything that goes wrong in it is noted. */
export async function visit(browser: Browser, origin: string, corner: Corner): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: corner.width, height: 900 },
    colorScheme: corner.scheme,
    locale: corner.language === 'zh' ? 'zh-CN' : 'en-US',
    timezoneId: 'America/Los_Angeles',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) faults.push(`request to elsewhere: ${url}`);
  });
  return { context, page, faults };
}

/** Opens an address of the pages, and waits until all that is on it is there. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main h1');
  await page.waitForFunction(() => document.querySelector('.loading, .old') === null, undefined, {
    polling: 50,
  });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What bars somebody who sees, hears or moves otherwise, by axe. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } };
    const { violations } = await axe.run({
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'], // to tell of all that passes takes as long again
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
  }, RULES);
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Where nobody has to scroll sideways (WCAG 1.4.10, 1.4.4): a small screen, and letters of twice the size. */
const NARROW = [
  [640, '200%'],
  [320, '100%'],
] as const;

/** What is wider than it should be there: the page, or a table that would be a list. */
export async function tooWide(page: Page): Promise<readonly string[]> {
  const usual = page.viewportSize();
  const found: string[] = [];
  for (const [width, letters] of NARROW) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate((size) => {
      const root = document.documentElement;
      root.style.fontSize = size === '100%' ? '' : size;
      return [root, ...document.querySelectorAll('.scrolled')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((each) => `${each.nodeName} ${each.className} by ${each.scrollWidth - each.clientWidth} px`);
    }, letters);
    found.push(...wide.map((said) => `${width} px, letters of ${letters}: ${said}`));
  }
  if (usual) await page.setViewportSize(usual);
  return found;
}
