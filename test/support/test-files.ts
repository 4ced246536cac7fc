import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface TestFiles {
  /** Those that ask for the Neo4j of the run, by themselves or by what of test/ they import. */
  readonly onNeo4j: readonly string[];
  /** All others of the suite. */
  readonly alone: readonly string[];
  /** Those of test/long, and those of the suite that look at a share of something alone. */
  readonly long: readonly string[];
}

export function testFiles(root: string): TestFiles {
  const files = globSync('test/**/*.test.ts', { cwd: root }).toSorted();
  const [long, suite] = [true, false].map((isLong) =>
    files.filter((file) => file.startsWith('test/long/') === isLong),
  ) as [string[], string[]];
  const asks = reaching(root, (text) => text.includes("inject('neo4j')"));
  const shares = reaching(root, (text) => text.includes("env['QUANZE_TEST_WHOLE']"));
  return {
    onNeo4j: suite.filter((file) => asks(join(root, file))),
    alone: suite.filter((file) => !asks(join(root, file))),
    long: [...long, ...suite.filter((file) => shares(join(root, file)))],
  };
}

/** Whether a file, or what of test/ it imports, has something in its text. */
function reaching(root: string, has: (text: string) => boolean): (file: string) => boolean {
  const asked = new Map<string, boolean>();
  const reaches = (file: string): boolean => {
    const known = asked.get(file);
    if (known !== undefined) return known;
    asked.set(file, false); // while it is looked at: two files may import each other
    const text = readFileSync(file, 'utf8');
    const isReached = has(text) || importedBy(file, text, root).some(reaches);
    asked.set(file, isReached);
    return isReached;
  };
  return reaches;
}

function importedBy(file: string, text: string, root: string): readonly string[] {
  return [...text.matchAll(/from '(\.[^']+\.ts)'/g)]
    .map(([, path = '']) => resolve(dirname(file), path))
    .filter((path) => path.startsWith(join(root, 'test')) && existsSync(path));
}
