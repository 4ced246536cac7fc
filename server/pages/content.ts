import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What pages are built from, relative to the project: their sources, and the packages that they take. */
const MADE_OF = ['dashboard/**/*', 'package-lock.json'];
const BUILT = /^dashboard[\\/]dist(?:[\\/]|$)/;

/** Names what pages are built from: the same content has the same name, in every copy of the project. */
export function contentName(root: string): string {
  const hash = createHash('sha256');
  const files = globSync(MADE_OF, {
    cwd: root,
    withFileTypes: true,
    exclude: (each) => BUILT.test(each.name),
  })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(root.length + 1))
    .filter((path) => !BUILT.test(path))
    .sort();
  for (const path of files) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 20);
}
