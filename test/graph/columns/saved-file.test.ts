import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { SavedCity } from '../../../graph/columns/saved-city.ts';
import { randomCity } from '../../oracle/random-city.ts';
import { seedsOf } from '../../oracle/seeds.ts';
import { columnsOf } from '../../support/columns-city.ts';
import { saidByColumns } from '../../support/said-by-columns.ts';
import { triesOf } from '../../support/share.ts';

let file: string;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quanze-columns-'));
  file = join(folder, 'not-there-yet', 'columns');
  return () => rm(folder, { recursive: true });
});

const at = { revision: 1, hash: 'h1' };

describe('columns in a file', () => {
  it.each(seedsOf(triesOf(4, 2)))(
    'come back as they were, and grow on as they would have, seed %i',
    async (seed) => {
      const city = columnsOf(randomCity(seed));
      const saved = new SavedCity(file);
      await saved.save({ city, at });
      const loaded = await saved.load();
      expect(loaded?.at).toEqual(at);
      expect(loaded && saidByColumns(loaded.city)).toEqual(saidByColumns(city));
      expect(await saved.facts()).toEqual({ ...at, rows: city.rows, bytes: city.bytes });
      const further = { validFrom: 0, validTo: 1, recordedAt: 2, supersededAt: 3 };
      for (const each of [city, loaded?.city])
        for (const code of ['N1', 'another', 'and one more'])
          each?.add('Person', { code, name: `${code} 新` }, further);
      expect(loaded && saidByColumns(loaded.city)).toEqual(saidByColumns(city));
    },
  );

  it('are not there without a file, nor of a program whose columns mean something else', async () => {
    const saved = new SavedCity(file);
    expect(await saved.load()).toBeUndefined();
    expect(await saved.facts()).toBeUndefined();
    await saved.save({ city: columnsOf(randomCity(1)), at });
    const bytes = await readFile(file);
    const mark = bytes.indexOf('"layout":"') + '"layout":"'.length;
    bytes[mark] = bytes[mark] === 0x30 ? 0x31 : 0x30;
    await writeFile(file, bytes);
    expect(await saved.load()).toBeUndefined();
    expect(await saved.facts()).toBeUndefined();
  });

  it('are refused where a byte is another one, wherever it is, and where some lack', async () => {
    const saved = new SavedCity(file);
    await saved.save({ city: columnsOf(randomCity(2)), at });
    const bytes = await readFile(file);
    const layout = bytes.indexOf('"layout"');
    for (let place = 5; place < bytes.length; place += Math.ceil(bytes.length / 29)) {
      // Of which program it is has a test of its own.
      if (place < layout + 100) continue;
      const spoiled = Buffer.from(bytes);
      spoiled[place] = (bytes[place] ?? 0) ^ 0x10;
      await writeFile(file, spoiled);
      await expect(saved.load(), `byte ${place}`).rejects.toThrow();
    }
    for (const length of [0, 3, 100, bytes.length - 1]) {
      await writeFile(file, bytes.subarray(0, length));
      await expect(saved.load(), `${length} bytes`).rejects.toThrow();
    }
    await writeFile(file, Buffer.concat([bytes, Buffer.from('x')]));
    await expect(saved.load()).rejects.toThrow('not whole');
  });

  it('are for whoever has the data alone to read', async () => {
    await new SavedCity(file).save({ city: columnsOf(randomCity(3)), at });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});
