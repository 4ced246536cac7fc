import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensurePassword } from '../../../../graph/database/embedded/password.ts';
import { pathsIn, prepareFolders } from '../../../../graph/database/embedded/paths.ts';
import { scratch } from './programs.ts';

const folder = scratch();
/** Root may write everywhere: what a user may not is tried as nobody. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const WHAT_TO_DO = 'Give this user the right to write there, or set QUANZE_DATA to another folder.';

describe('a data folder', () => {
  it('that is a file is told, with what to do', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => prepareFolders(file)).toThrow(`The data folder ${file} cannot be written (EEXIST`);
    expect(() => prepareFolders(file)).toThrow(WHAT_TO_DO);
    expect(() => prepareFolders(join(file, 'below'))).toThrow(/cannot be written \(ENOTDIR/);
  });

  it('whose place for Neo4j is taken by a file is told', () => {
    const taken = join(folder, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'neo4j'), '');
    expect(() => prepareFolders(taken)).toThrow(WHAT_TO_DO);
  });

  it.each(['new', 'used before by somebody else'])('%s, where this user may not write, is told', (what) => {
    const place = join(folder, what);
    mkdirSync(place);
    if (what !== 'new') prepareFolders(place);
    chmodSync(folder, 0o755);
    chmodSync(place, 0o555);
    const told = prepareIn(place);
    chmodSync(place, 0o755);
    expect(told).toContain(`The data folder ${place} cannot be written (EACCES`);
    expect(told).toContain(WHAT_TO_DO);
    expect(told.trim().split('\n')).toHaveLength(1);
  });

  it('is made for its owner alone, however it is asked for', () => {
    const made = join(folder, 'a', 'b');
    prepareFolders(made);
    expect(statSync(made).mode & 0o777).toBe(0o700);
    chmodSync(join(made, 'neo4j'), 0o777);
    prepareFolders(made);
    expect(statSync(join(made, 'neo4j')).mode & 0o777).toBe(0o700);
  });
});

describe('the password', () => {
  it('is made once, for its owner alone, and differs from folder to folder', () => {
    const [one, other] = ['one', 'other'].map((name) => prepareFolders(join(folder, name)));
    const password = ensurePassword(one!);
    expect(password).toMatch(/^[\w-]{32}$/);
    expect(ensurePassword(one!)).toBe(password);
    expect(ensurePassword(other!)).not.toBe(password);
    for (const file of [one!.password, one!.authentication]) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(one!.authentication, 'utf8')).not.toContain(password);
    expect(readdirSync(one!.home).filter((name) => name.includes('.new'))).toEqual([]);
  });
});

/** What preparing the folder says to a user who owns nothing here. */
function prepareIn(place: string): string {
  // Nobody may not read where this repository is, so the test reads for it.
  const program = `process.setgid?.(${asNobody.gid ?? 'process.getgid()'});process.setuid?.(${asNobody.uid ?? 'process.getuid()'});
    prepareFolders(${JSON.stringify(place)});`;
  const source = join(import.meta.dirname, '../../../../graph/database/embedded/paths.ts');
  const text = `import {prepareFolders} from ${JSON.stringify(source)};
    try { ${program} } catch (fault) { process.stdout.write(fault.message) }`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', text], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(pathsIn(place).home).toContain(place);
  return stdout;
}
