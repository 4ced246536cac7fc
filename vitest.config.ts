import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SlowestFiles } from './test/support/slowest-files.ts';
import { testFiles } from './test/support/needs-neo4j.ts';

const { onNeo4j, alone } = testFiles(import.meta.dirname);

/** Of one kind of tests: one file at a time, in a process that keeps what it has loaded. */
const oneByOne = { fileParallelism: false, isolate: false, pool: 'forks' } as const;

/**
 * Two queues side by side: tests that ask for Neo4j, on one that the run starts itself, and all others. A slow machine
 * may take its time: tests assert what happens and in which order, not how fast.
 */
export default defineConfig({
  // One copy of graphql for the tests and for the packages that they load, as Node itself would have it.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
    reporters: ['default', new SlowestFiles(), ['json', { outputFile: '.quanze-test-report.json' }]],
    projects: [
      { extends: true, test: { name: 'alone', include: alone, ...oneByOne } },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: onNeo4j,
          globalSetup: ['test/support/neo4j-global-setup.ts'],
          ...oneByOne,
        },
      },
    ],
  },
});
