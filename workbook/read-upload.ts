import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readFolder } from './read-folder.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { WorkbookSource } from './source.ts';
import { NotASpreadsheet, Parts } from './spreadsheet/parts.ts';

/** Opens a workbook that came as one file: a spreadsheet, or a zip of CSV files, which is unpacked into the folder. */
export async function readUpload(path: string, folder: string): Promise<WorkbookSource> {
  const csv = await unpackCsv(path, folder);
  return csv ? readFolder(csv) : readSpreadsheet(path);
}

/** Where the CSV files of a zip are now; undefined for what is no such zip, and is told as a spreadsheet that is none. */
async function unpackCsv(path: string, folder: string): Promise<string | undefined> {
  try {
    return await Parts.use(path, async (parts) => {
      const names = parts.names.filter((name) => /(?:^|\/)[^./][^/]*\.csv$/i.test(name));
      if (parts.has('_rels/.rels') || names.length === 0) return undefined;
      const unpacked = join(folder, 'csv');
      await mkdir(unpacked);
      for (const name of names)
        await pipeline(await parts.stream(name), createWriteStream(join(unpacked, posix.basename(name))));
      return unpacked;
    });
  } catch (error) {
    if (error instanceof NotASpreadsheet) return undefined;
    throw error;
  }
}
