import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { SMALLEST } from '../http/encodings.ts';
import { contentName } from './content.ts';

/** Where what is built stands, a folder for each content. */
const BUILT = 'dashboard/dist';
/** What a build that was broken off left is removed after this. */
const FORSAKEN_MS = 3_600_000;

/**
 * The folder with the pages of this project, built now unless that was done before. Two that build at once do no harm:
 * each builds in a folder of its own, and the first to be ready gives it its name.
 */
export async function buildPages(root: string, signal: AbortSignal): Promise<string> {
  const name = contentName(root);
  const folder = join(root, BUILT, name);
  if (existsSync(folder)) return folder;
  const draft = join(root, BUILT, `draft-${Date.now()}-${process.pid}`);
  try {
    await runVite(root, draft, signal);
    await compressAll(draft);
    await rename(draft, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await removeOthers(join(root, BUILT), name);
  return folder;
}

/** Beside this process: what is built must not keep what is asked waiting. */
async function runVite(root: string, outDir: string, signal: AbortSignal): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite)) throw new Error('the packages that build pages are not installed: npm ci');
  await mkdir(outDir, { recursive: true });
  const args = [
    vite,
    'build',
    join(root, 'dashboard'),
    '--outDir',
    outDir,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  const child = spawn(process.execPath, args, { cwd: root, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = `${said}${chunk}`.slice(-2000)));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (status !== 0) throw new Error(`vite build ended with ${status}: ${said.trim()}`);
}

/** Each file beside itself as `.br` and `.gz`, where that is worth it. */
export async function compressAll(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (bytes.length <= SMALLEST) continue;
    await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes));
    await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  }
}

/** What another content was built to; whoever serves it holds it in memory. */
async function removeOthers(folder: string, name: string): Promise<void> {
  for (const each of await readdir(folder)) {
    const begun = Number(/^draft-(\d+)-/.exec(each)?.[1] ?? 0);
    if (each !== name && Date.now() - begun > FORSAKEN_MS)
      await rm(join(folder, each), { recursive: true, force: true });
  }
}
