import { defineConfig } from 'vitest/config';

/** What takes longer than a run of CI may: large cities, kills at random moments. */
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    globalSetup: ['test/support/neo4j-global-setup.ts'],
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});
