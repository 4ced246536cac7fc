/**
 * `npm run dashboard:shots -- FOLDER [ADDRESS]`: pictures of every page, for people to look at. ADDRESS is that of a service
 * that runs; http://127.0.0.1:4000 unless said.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Corner, findBrowser, launch, open, visit } from './browser.ts';
import { VISITED } from './visited.ts';

const [folder = 'shots', origin = 'http://127.0.0.1:4000', ...only] = process.argv.slice(2);
const CORNERS: readonly Corner[] = [
  { language: 'zh', scheme: 'light', width: 1280 },
  { language: 'en', scheme: 'dark', width: 320 },
];

const path = findBrowser();
if (path === undefined) throw new Error('there is no Chromium on this machine');
mkdirSync(folder, { recursive: true });
const browser = await launch(path);
for (const corner of CORNERS) {
  const { page, faults } = await visit(browser, origin, corner);
  for (const [name, address] of Object.entries(VISITED)) {
    if (only.length > 0 && !only.includes(name)) continue;
    await open(page, address);
    const file = `${name.replaceAll(' ', '-')}-${corner.language}-${corner.scheme}-${corner.width}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: true });
    console.log(file);
  }
  for (const fault of faults) console.log(fault);
}
await browser.close();
