import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const WORKER = 'graph/columns/worker.ts';

/** What a text loads when it runs: whatever is imported or passed on, but as a type alone. */
function loadedBy(text: string): readonly string[] {
  const said = /^(?:import|export)\s+(?!type\b)(?:[^;'"`]*?\bfrom\s*)?['"](\.[^'"]+)['"]/gms;
  const asked = /\b(?:import|require)\(\s*['"`](\.[^'"`]+)['"`]/g;
  return [said, asked].flatMap((form) => [...text.matchAll(form)].map(([, path = '']) => path));
}

const loads = (file: string): readonly string[] =>
  loadedBy(readFileSync(join(ROOT, file), 'utf8'))
    .map((path) => relative(ROOT, join(ROOT, dirname(file), path)))
    .filter((path) => existsSync(join(ROOT, path)));

/** All that is loaded with some files, each with the file that did. */
function allLoaded(starts: readonly string[]): ReadonlyMap<string, string> {
  const by = new Map(starts.map((file) => [file, 'the start']));
  for (const [file] of by) for (const path of loads(file)) if (!by.has(path)) by.set(path, file);
  return by;
}

describe('no rule runs on the main thread', () => {
  it('what a text loads is seen in every form, and what it takes the type of is not', () => {
    const loading = [
      "import { a } from './a.ts';",
      "import {\n  b,\n  type B,\n} from './b.ts';",
      "import './c.ts';",
      "export { d } from './d.ts';",
      "export * from './e.ts';",
      "const f = await import('./f.ts');",
      "const g = require('./g.ts');",
      "import type { H } from './h.ts';",
      "export type { I } from './i.ts';",
    ];
    const seen = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `./${name}.ts`);
    expect([...loadedBy(loading.join('\n'))].sort()).toEqual(seen);
  });

  it('no question is loaded with the service or the command line', () => {
    const loaded = allLoaded(['server/main.ts', 'cli/main.ts']);
    expect(loaded.size).toBeGreaterThan(500);
    expect([...loaded].filter(([file]) => file.startsWith('questions/'))).toEqual([]);
    expect(loaded.has(WORKER)).toBe(false);
    expect([...allLoaded([WORKER]).keys()].some((file) => file.startsWith('questions/'))).toBe(true);
  });

  it('of all rooms but those of rules and questions, the worker alone takes a question, a rule or what runs it', () => {
    const files = globSync('**/*.ts', {
      cwd: ROOT,
      exclude: ['bench/**', 'dashboard/**', 'node_modules/**', 'questions/**', 'rules/**', 'test/**'],
    });
    expect(new Set(files.map((file) => file.split('/')[0])).size).toBeGreaterThan(12);
    const takes = (file: string) =>
      loads(file).some((path) => /^(questions|rules\/(run-rule|audits))\b/.test(path));
    expect(files.filter(takes)).toEqual([WORKER]);
  });
});
