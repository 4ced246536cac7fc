import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../workbook/replace-file.ts';
import { makeFolder } from './fixtures.ts';

describe('a file that is replaced', () => {
  it('leaves nothing where it breaks off, however soon', async () => {
    const folder = await makeFolder({});
    const broken = async function* () {
      yield 'a part';
      throw new Error('the source went away');
    };
    for (let round = 0; round < 500; round += 1)
      await expect(replaceFile(join(folder, `${round}`), broken())).rejects.toThrow('went away');
    expect(await readdir(folder)).toEqual([]);
  });
});
