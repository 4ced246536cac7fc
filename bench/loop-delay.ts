import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before the service (`--import`): how late its event loop was, since the signal before. On each signal the figures
 * are written to the file of BENCH_LOOP_DELAY, in milliseconds, and begin anew.
 */
const file = process.env['BENCH_LOOP_DELAY'];
if (isMainThread && file !== undefined) {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  process.on('SIGUSR2', () => {
    const [half, most, max] = [delays.percentile(50), delays.percentile(99), delays.max];
    writeFileSync(file, JSON.stringify([half, most, max].map((each) => each / 1e6)));
    delays.reset();
  });
}
