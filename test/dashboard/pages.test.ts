import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { takeInDemo } from '../../seeds/take-in-demo.ts';
import { type Live, startLive } from '../server/live.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { browserOrSkip, launch } from './browser.ts';
import { changes } from './changes.ts';
import { corners } from './corners.ts';
import { counts } from './counts.ts';
import { dialogs } from './dialogs.ts';
import { files } from './files.ts';
import { keyboard } from './keyboard.ts';
import { lacks } from './lacks.ts';
import { narrow } from './narrow.ts';
import { oneRecord } from './one-record.ts';
import { paper } from './paper.ts';
import { scoped } from './scoped.ts';
import { sizes } from './sizes.ts';
import { states } from './states.ts';
import { traps } from './traps.ts';
import { uses } from './uses.ts';

const path = browserOrSkip();
/** Taking in the demo and the first audit of it, on a machine that has more to do. */
const PATIENCE = 900_000;

describe.skipIf(path === undefined)('in a browser', () => {
  let browser: Browser;
  let live: Live;
  beforeAll(async () => {
    const database = await connectTestDatabase();
    await emptyDatabase(database);
    await takeInDemo(database);
    await database.close();
    [live, browser] = await Promise.all([startLive({ QUANZE_OPEN_READS: 'true' }), launch(path ?? '')]);
    // The first audit of a city takes its time; what is tested is the pages.
    const { post } = live;
    await vi.waitUntil(async () => (await post({ query: '{ overview { revision } }' })).body.data, {
      timeout: 600_000,
      interval: 500,
    });
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await live?.stop();
  });

  const at = () => ({ browser, live });
  corners(at);
  uses(at);
  counts(() => live);
  files(at);
  paper(at);
  changes(at);
  keyboard(at);
  dialogs(at);
  sizes(at);
  traps(at);
  lacks(at);
  scoped(at);
  states(at);
  oneRecord(at);
  narrow(at);
});
