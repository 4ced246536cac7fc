import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const SHOWN = 20;

/** Prints the test files that took longest, so that a suite that grows slow is seen to. */
export class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.map((each) => ({
      file: relative(process.cwd(), each.moduleId),
      seconds: each.diagnostic().duration / 1000,
    }));
    const slowest = files.toSorted((one, other) => other.seconds - one.seconds).slice(0, SHOWN);
    const lines = slowest.map(({ file, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${file}`);
    process.stdout.write(`\nThe slowest of ${files.length} files:\n${lines.join('\n')}\n`);
  }
}
