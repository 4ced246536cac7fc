import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

const { projects: _queues, ...rest } = base.test ?? {};

/** Tests that start, kill and start again whole services: minutes each. `npm run test:long` */
export default defineConfig({
  ...base,
  test: {
    ...rest,
    include: ['test/long/**/*.test.ts'],
    globalSetup: ['test/support/neo4j-global-setup.ts'],
    fileParallelism: false,
    isolate: true,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000, interval: 250 } },
    reporters: ['verbose'],
  },
});
