import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

interface Raised {
  readonly name?: string;
  readonly message: string;
  readonly stack?: string;
  /** The test during which it came, as vitest has it. */
  readonly VITEST_TEST_NAME?: string;
  readonly VITEST_TEST_PATH?: string;
}

const told = ({ name = 'Error', message, stack }: Raised): string => stack ?? `${name}: ${message}`;

/** Of what no test caught: during which one it came, as far as that is known. */
const during = ({ VITEST_TEST_PATH: file, VITEST_TEST_NAME: test }: Raised): string =>
  [file && relative(process.cwd(), file), test].filter(Boolean).join(' > ');

function failures(modules: readonly TestModule[]): string[] {
  return modules.flatMap((module) => {
    const file = relative(process.cwd(), module.moduleId);
    const tests = [...module.children.allTests('failed')].map(
      (test) => `${file} > ${test.fullName}\n${(test.result().errors ?? []).map(told).join('\n')}`,
    );
    const suites = [module, ...module.children.allSuites()].flatMap((suite) =>
      suite
        .errors()
        .map((error) => `${file} > ${suite.type === 'module' ? '' : suite.fullName}\n${told(error)}`),
    );
    return [...tests, ...suites];
  });
}

/**
 * Writes what failed as JSON: texts of failed tests, of suites, and of errors that no test caught (`unhandled`), and how the run
 * ended (`passed`), so that whoever runs several can tell all of it once more at the end.
 */
export class ToldAgain implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly Raised[], ended: string): void {
    const said = {
      failed: failures(modules),
      unhandled: errors.map((error) => `${during(error)}\n${told(error)}`),
      ended,
    };
    writeFileSync(this.#file, JSON.stringify(said));
  }
}
