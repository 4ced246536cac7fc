import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

it('no rule runs on the main thread: what runs rules is loaded by the worker alone', () => {
  const files = globSync('{cli,columns,execution,graph,linked-data,resolvers,server,workbook}/**/*.ts', {
    cwd: ROOT,
  });
  const loading = files.filter((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^import (type )?[^;]*?from '([^']+)';/gms)].some(
      ([, isType, path = '']) => !isType && /(questions\/|rules\/run-rule)/.test(path),
    ),
  );
  expect(loading).toEqual(['graph/columns/worker.ts']);
});
