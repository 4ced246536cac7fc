import { cpSync, mkdtempSync, renameSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readServiceFile, removeServiceFile, writeServiceFile } from '../../server/service-file.ts';

const parent = mkdtempSync(join(tmpdir(), 'quanze-file-'));
afterAll(() => rmSync(parent, { recursive: true }));
const folder = (name: string) => join(parent, name);
const URL = 'http://127.0.0.1:4000';

describe('where a service says that it runs', () => {
  it('is read while it lives, and is gone when it has stopped', async () => {
    await writeServiceFile(folder('a'), URL);
    expect(await readServiceFile(folder('a'))).toEqual({ pid: process.pid, url: URL });
    await removeServiceFile(folder('a'));
    expect(await readServiceFile(folder('a'))).toBeNull();
    expect(readdirSync(folder('a'))).toEqual([]);
  });

  it('does not count when the process with that number is another one', async () => {
    await writeServiceFile(folder('b'), URL);
    const file = join(folder('b'), 'service.json');
    const told = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...told, started: `${told.started}0` }));
    expect(await readServiceFile(folder('b'))).toBeNull();
  });

  it('does not count in a copy of its folder, and goes with a folder that is moved', async () => {
    await writeServiceFile(folder('original'), URL);
    cpSync(folder('original'), folder('copy'), { recursive: true });
    expect(await readServiceFile(folder('copy'))).toBeNull();
    renameSync(folder('original'), folder('moved'));
    expect(await readServiceFile(folder('moved'))).toEqual({ pid: process.pid, url: URL });
  });

  it('is nowhere where none ever ran', async () => {
    expect(await readServiceFile(folder('c'))).toBeNull();
  });
});
