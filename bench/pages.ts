import type { Browser, Page } from 'playwright-core';
import { findBrowser, launch, open, settled, visit, ZH } from '../test/dashboard/browser.ts';
import { say, shown } from './figures.ts';
import type { Neo4j } from './neo4j.ts';
import { ask, timed, withService } from './service.ts';

/** Before it something changes every few days. */
const DAY = '2016-11-24';
/** How far a list is scrolled in a frame, in pixels, and for how long, in milliseconds. */
const STEP = 120;
const SCROLLED_MS = 4000;
const TEXT = '许可';

/** The pages in a browser: how soon they are there, follow the day, and show any row of all findings. */
export async function benchPages(neo4j: Neo4j, dataFolder: string, rounds: number): Promise<void> {
  const path = findBrowser();
  if (path === undefined) return say('no Chromium: the pages are not measured');
  await withService(neo4j, dataFolder, async (port) => {
    // The columns are there, and statements are planned, as some time after the start.
    await ask(port, '{ overview { asOf } }', {});
    const browser = await launch(path);
    const origin = `http://127.0.0.1:${port}`;
    try {
      await views(browser, origin, rounds);
      const { page, context } = await visit(browser, origin, ZH);
      await drag(page, rounds * 4);
      await search(page, rounds);
      await findings(page, rounds * 4);
      await context.close();
    } finally {
      await browser.close();
    }
  });
}

async function views(browser: Browser, origin: string, rounds: number): Promise<void> {
  const [first, again]: [number[], number[]] = [[], []];
  let nodes = 0;
  for (let turn = 0; turn <= rounds; turn += 1) {
    const { page, context } = await visit(browser, origin, ZH);
    const [, fresh] = await timed(() => open(page, '/'));
    const [, repeated] = await timed(() => open(page, '/'));
    nodes = await page.locator('.matrix *').count();
    await context.close();
    if (turn === 0) continue; // the first turn plans
    first.push(fresh);
    again.push(repeated);
  }
  say(
    `the overview: ${shown(first)} seconds in a new browser, ${shown(again)} again; matrix of ${nodes} nodes`,
  );
}

/** Days that nobody asked for, one after the other: the figures of each. */
async function drag(page: Page, days: number): Promise<void> {
  await open(page, `/?asOf=${DAY}`);
  await page.locator('.slider input').focus();
  const passed = new Set<string>();
  const taken: number[] = [];
  for (let count = 0; count < days; count += 1) {
    const [, seconds] = await timed(async () => {
      await page.keyboard.down('ArrowLeft');
      await page.waitForFunction(() => {
        const [year, month, day] = document.querySelector('.slider-day')?.textContent?.split('-') ?? [];
        const text = `${year}年${Number(month)}月${Number(day)}日`;
        return document.querySelector('.following')?.textContent?.includes(text);
      });
    });
    passed.add(await page.locator('.slider-day').innerText());
    taken.push(seconds * 1000);
  }
  if (passed.size < days) throw new Error(`the slider passed ${passed.size} days, not ${days}`);
  await page.keyboard.up('ArrowLeft');
  await settled(page);
  say(`a day dragged over, on the overview: ${shown(taken, 0)} ms`);
}

async function search(page: Page, rounds: number): Promise<void> {
  const taken: number[] = [];
  for (let turn = 0; turn <= rounds; turn += 1) {
    await open(page, '/zones');
    const [, seconds] = await timed(() => open(page, `/search?text=${encodeURIComponent(`${TEXT}${turn}`)}`));
    if (turn > 0) taken.push(seconds * 1000);
  }
  say(`a search and its page: ${shown(taken, 0)} ms`);
}

async function findings(page: Page, rows: number): Promise<void> {
  const [, seconds] = await timed(() => open(page, '/audits?list=all'));
  const list = page.locator('.all-found');
  const all = Number(await list.locator('li').first().getAttribute('aria-setsize'));
  const taken: number[] = [];
  for (let turn = 0; turn <= rows; turn += 1) {
    const place = Math.floor((all * ((turn * 7919) % 1000)) / 1000) + 1;
    const [, ms] = await timed(async () => {
      const share = (place - 1) / all;
      await list.evaluate((element, of) => element.scrollTo(0, element.scrollHeight * of), share);
      await list.locator(`li[aria-posinset="${place}"] button`).waitFor();
    });
    if (turn > 0) taken.push(ms * 1000);
  }
  const frames = await list.evaluate(scrolledThrough, [STEP, SCROLLED_MS] as const);
  const nodes = await list.locator('*').count();
  say(
    `${all} findings in one list: there in ${seconds.toFixed(2)} seconds, any row in ${shown(taken, 0)} ms; scrolled, 95 of 100 frames within ${percentile(frames, 0.95).toFixed(1)} ms (half of them ${percentile(frames, 0.5).toFixed(1)}), ${nodes} nodes`,
  );
}

/** The milliseconds between frames while a list is scrolled without a pause. */
function scrolledThrough(
  element: Element,
  [step, ms]: readonly [number, number],
): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const frames: number[] = [];
    let [start, before] = [0, 0];
    const next = (now: number): void => {
      start ||= now;
      if (before > 0) frames.push(now - before);
      before = now;
      element.scrollBy(0, step);
      if (now - start < ms) requestAnimationFrame(next);
      else resolve(frames);
    };
    element.scrollTo(0, 0);
    requestAnimationFrame(next);
  });
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
