import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** All tests run one file at a time, on one Neo4j that the run starts itself. */
export default defineConfig({
  // One copy of graphql for the tests and for the packages that they load, as Node itself would have it.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**', 'node_modules/**'],
    globalSetup: ['test/support/neo4j-global-setup.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // A slow machine may take its time: tests assert what happens and in which order, not how fast.
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', ['json', { outputFile: '.quanze-test-report.json' }]],
  },
});
