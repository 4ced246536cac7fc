import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll } from 'vitest';

/** A folder that is gone after the tests of a file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-scratch-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The full path of a program of this machine. */
export const where = (program: string): string =>
  execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim();

/** An environment with nothing on its PATH but these programs: a path to a real one, or the text of a script. */
export function only(
  folder: string,
  programs: Readonly<Record<string, string>>,
  more: NodeJS.ProcessEnv = {},
): NodeJS.ProcessEnv {
  const bin = mkdtempSync(join(folder, 'bin-'));
  for (const [name, what] of Object.entries(programs)) {
    if (what.startsWith('/')) symlinkSync(what, join(bin, name));
    else writeProgram(join(bin, name), what);
  }
  return { PATH: bin, ...more };
}

export function writeProgram(file: string, script: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

/** The environment of this process with these programs before all others. */
export const before = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${environment['PATH'] ?? ''}${delimiter}${process.env['PATH'] ?? ''}`,
});
