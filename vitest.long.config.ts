import { defineConfig } from 'vitest/config';
import { testFiles } from './test/support/test-files.ts';
import base from './vitest.config.ts';

const { projects: _suite, env, ...rest } = base.test ?? {};

/**
 * What takes long: tests that start, kill and start again whole services, and all of what the suite looks at a share of.
 * `npm run test:long`
 */
export default defineConfig({
  ...base,
  test: {
    ...rest,
    env: { ...env, QUANZE_TEST_WHOLE: 'true' },
    include: [...testFiles(import.meta.dirname).long],
    globalSetup: ['test/support/neo4j-global-setup.ts'],
    fileParallelism: false,
    isolate: true,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000, interval: 250 } },
    reporters: ['verbose'],
  },
});
