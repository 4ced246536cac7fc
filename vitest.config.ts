import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { QueueOrder } from './test/support/queue-order.ts';
import { SlowestFiles } from './test/support/slowest-files.ts';
import { testFiles } from './test/support/needs-neo4j.ts';

const { onNeo4j, alone } = testFiles(import.meta.dirname);

/** Files wait in one line for as many processes, each of which keeps what it has loaded and has a Neo4j of its own. */
const QUEUES = process.env['QUANZE_TEST_DATA'] === undefined ? 2 : 1;

/**
 * Tests that ask for Neo4j, then all others: while Node works Neo4j waits, and the other way round, so two queues of them
 * make two cores busy. A slow machine may take its time: tests assert what happens and in which order, not how fast.
 */
export default defineConfig({
  // One copy of graphql for the tests and for the packages that they load, as Node itself would have it.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    // Each start of the command line or the service would compile all of it anew.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/quanze-tests') },
    pool: 'forks',
    isolate: false,
    maxWorkers: QUEUES,
    sequence: { sequencer: QueueOrder },
    reporters: ['default', new SlowestFiles(), ['json', { outputFile: '.quanze-test-report.json' }]],
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: onNeo4j,
          globalSetup: ['test/support/neo4j-global-setup.ts'],
        },
      },
    ],
  },
});
