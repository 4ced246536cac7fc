/**
 * `npm test`: the tests that ask for Neo4j, and beside them all others, for one file at a time keeps no more than one core
 * busy once Neo4j is warm. Each has a vitest of its own; what is printed of the second comes after the first. All counts are in
 * `.quanze-test-report.json`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VITEST = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
const COUNTS = ['numTotalTests', 'numPassedTests', 'numFailedTests', 'numFailedTestSuites'] as const;
type Report = Record<(typeof COUNTS)[number], number> & { readonly testResults: readonly unknown[] };

const folder = mkdtempSync(join(tmpdir(), 'quanze-reports-'));
const reportOf = (project: string): string => join(folder, `${project}.json`);

/** Its exit code, and what it printed unless it printed that itself. */
function run(
  project: string,
  isQuiet: boolean,
): Promise<{ readonly code: number; readonly printed: Buffer }> {
  const vitest = spawn(process.execPath, [VITEST, 'run', '--project', project], {
    env: { ...process.env, QUANZE_TEST_REPORT: reportOf(project) },
    stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
  });
  const printed: Buffer[] = [];
  for (const stream of [vitest.stdout, vitest.stderr])
    stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    vitest.on('error', reject);
    vitest.on('close', (code) => resolve({ code: code ?? 1, printed: Buffer.concat(printed) }));
  });
}

/** What both reported, as one. */
function joined(projects: readonly string[]): Report {
  const reports = projects.map((project) => JSON.parse(readFileSync(reportOf(project), 'utf8')) as Report);
  const counts = COUNTS.map((count) => [count, reports.reduce((sum, report) => sum + report[count], 0)]);
  return {
    ...(Object.fromEntries(counts) as Report),
    testResults: reports.flatMap(({ testResults }) => testResults),
  };
}

const PROJECTS = ['neo4j', 'alone'];
rmSync('.quanze-test-report.json', { force: true });
const [onNeo4j, alone] = await Promise.all([run('neo4j', false), run('alone', true)]);
process.stdout.write(alone.printed);
try {
  const report = joined(PROJECTS);
  writeFileSync('.quanze-test-report.json', JSON.stringify(report));
  process.stdout.write(`\nAll tests: ${report.numPassedTests} passed, ${report.numFailedTests} failed\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = onNeo4j.code || alone.code;
