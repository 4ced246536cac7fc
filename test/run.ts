/**
 * `npm test`: the tests that ask for Neo4j, and beside them all others, for one file at a time keeps no more than one core
 * busy once Neo4j is warm. Each has a vitest of its own; what is printed of the second comes after the first, and what failed in
 * either once more at the end. All counts are in `.quanze-test-report.json`; an error that no test caught counts as a test that
 * failed. What becomes of a vitest after all of its tests have ended (it may be long in stopping Neo4j) is told, and fails none.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VITEST = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
const COUNTS = ['numTotalTests', 'numPassedTests', 'numFailedTests', 'numFailedTestSuites'] as const;
type Counts = Record<(typeof COUNTS)[number], number>;
type Report = Counts & { readonly testResults: readonly unknown[] };
interface Failures {
  readonly failed: readonly string[];
  readonly unhandled: readonly string[];
  /** `passed`, or what else came of the run. */
  readonly ended: string;
}

const folder = mkdtempSync(join(tmpdir(), 'quanze-reports-'));
const reportOf = (project: string): string => join(folder, `${project}.json`);
const failuresOf = (project: string): string => join(folder, `${project}-failures.json`);
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** Its exit code, and what it printed unless it printed that itself. */
function run(
  project: string,
  isQuiet: boolean,
): Promise<{ readonly exit: string; readonly printed: Buffer }> {
  const vitest = spawn(process.execPath, [VITEST, 'run', '--project', project], {
    env: { ...process.env, QUANZE_TEST_REPORT: reportOf(project), QUANZE_TEST_FAILURES: failuresOf(project) },
    stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
  });
  const printed: Buffer[] = [];
  for (const stream of [vitest.stdout, vitest.stderr])
    stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    vitest.on('error', reject);
    vitest.on('close', (code, signal) =>
      resolve({ exit: String(signal ?? code), printed: Buffer.concat(printed) }),
    );
  });
}

/** What both reported, as one. */
function joined(reports: readonly Report[], unhandled: number): Report {
  const sums = Object.fromEntries(
    COUNTS.map((count) => [count, reports.reduce((sum, report) => sum + report[count], 0)]),
  ) as Counts;
  return {
    ...sums,
    numTotalTests: sums.numTotalTests + unhandled,
    numFailedTests: sums.numFailedTests + unhandled,
    testResults: reports.flatMap(({ testResults }) => testResults),
  };
}

const PROJECTS = ['neo4j', 'alone'];
rmSync('.quanze-test-report.json', { force: true });
const [onNeo4j, alone] = await Promise.all([run('neo4j', false), run('alone', true)]);
process.stdout.write(alone.printed);
try {
  const failures = PROJECTS.map((project) => read<Failures>(failuresOf(project)));
  const unhandled = failures.flatMap((each) => each.unhandled.map((text) => `No test caught this.\n${text}`));
  const report = joined(
    PROJECTS.map((project) => read<Report>(reportOf(project))),
    unhandled.length,
  );
  writeFileSync('.quanze-test-report.json', JSON.stringify(report));
  const told = [...failures.flatMap(({ failed }) => failed), ...unhandled];
  if (told.length > 0) process.stdout.write(`\nWhat failed:\n\n${told.join('\n\n')}\n`);
  const isPassed = report.numFailedTests + report.numFailedTestSuites === 0;
  process.exitCode = isPassed && failures.every(({ ended }) => ended === 'passed') ? 0 : 1;
  process.stdout.write(
    `\nAll tests: ${report.numPassedTests} passed, ${report.numFailedTests} failed (vitest ended with ${onNeo4j.exit} and ${alone.exit})\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
