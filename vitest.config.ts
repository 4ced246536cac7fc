import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { TestOrder } from './test/support/test-order.ts';
import { ToldAgain } from './test/support/told-again.ts';
import { SlowestFiles } from './test/support/slowest-files.ts';
import { testFiles } from './test/support/test-files.ts';

const { onNeo4j, alone } = testFiles(import.meta.dirname);
const REPORT = process.env['QUANZE_TEST_REPORT'] ?? '.quanze-test-report.json';
/** What failed, for whoever runs several (test/run.ts). */
const FAILURES = process.env['QUANZE_TEST_FAILURES'];

/**
 * Tests that ask for Neo4j run one file after the other, in a process that keeps what it has loaded: beside one Neo4j, whose
 * compiler is busy on the second core, a second queue with a Neo4j of its own takes longer than both in turn. All others have a
 * process of their own; `npm test` (test/run.ts) runs both side by side. A slow machine may take its time: tests assert what
 * happens and in which order, not how fast.
 */
export default defineConfig({
  // One copy of graphql for the tests and for the packages that they load, as Node itself would have it.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    // Each start of the command line or the service would compile all of it anew.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/quanze-tests') },
    pool: 'forks',
    isolate: false,
    maxWorkers: 1,
    reporters: [
      'default',
      new SlowestFiles(),
      ['json', { outputFile: REPORT }],
      ...(FAILURES === undefined ? [] : [new ToldAgain(FAILURES)]),
    ],
    sequence: { sequencer: TestOrder },
    projects: [
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [...onNeo4j],
          globalSetup: ['test/support/neo4j-global-setup.ts'],
        },
      },
      { extends: true, test: { name: 'alone', include: [...alone] } },
    ],
  },
});
