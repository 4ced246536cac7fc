import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The test files that ask for the Neo4j of the run, by themselves or by what of test/ they import; and all others. */
export function testFiles(root: string): { readonly onNeo4j: string[]; readonly alone: string[] } {
  const asked = new Map<string, boolean>();
  const asks = (file: string): boolean => {
    const known = asked.get(file);
    if (known !== undefined) return known;
    asked.set(file, false); // while it is looked at: two files may import each other
    const text = readFileSync(file, 'utf8');
    const isAsking = text.includes("inject('neo4j')") || importedBy(file, text, root).some(asks);
    asked.set(file, isAsking);
    return isAsking;
  };
  const files = globSync('test/**/*.test.ts', { cwd: root }).filter((file) => !file.startsWith('test/long/'));
  const onNeo4j = files.filter((file) => asks(join(root, file)));
  return { onNeo4j, alone: files.filter((file) => !onNeo4j.includes(file)) };
}

function importedBy(file: string, text: string, root: string): readonly string[] {
  return [...text.matchAll(/from '(\.[^']+\.ts)'/g)]
    .map(([, path = '']) => resolve(dirname(file), path))
    .filter((path) => path.startsWith(join(root, 'test')) && existsSync(path));
}
