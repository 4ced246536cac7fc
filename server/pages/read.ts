import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import type { Encoding } from '../http/encodings.ts';

/** A file of the pages, as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly encoded: ReadonlyMap<Encoding, Buffer>;
  /** A strong ETag of the plain bytes. */
  readonly tag: string;
  /** Its name holds its hash: what is kept never differs. */
  readonly isForEver: boolean;
}

/** By the path of the address, such as `/assets/main-B1c2.js`. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/** The page that every address of a view leads to. */
export const START_PAGE = '/index.html';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};
const ENCODED: readonly (readonly [Encoding, string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** Reads all that was built, once: no request touches the disk. */
export async function readPages(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, PageFile>();
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const plain = await readFile(path);
    const encoded = new Map<Encoding, Buffer>();
    for (const [encoding, ending] of ENCODED)
      if (existsSync(path + ending)) encoded.set(encoding, await readFile(path + ending));
    const at = `/${relative(folder, path).replaceAll('\\', '/')}`;
    const tag = `"${createHash('sha256').update(plain).digest('base64url')}"`;
    files.set(at, { type, plain, encoded, tag, isForEver: at.startsWith('/assets/') });
  }
  if (!files.has(START_PAGE)) throw new Error(`no page was built in ${folder}`);
  return files;
}
