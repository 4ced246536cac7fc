import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { shown, unseenIn } from '../domain/text.ts';
import { openWriting } from './open-writing.ts';
import { readFolder } from './read-folder.ts';
import { readSpreadsheet, unreadableFile } from './read-spreadsheet.ts';
import type { WorkbookSource } from '../tables/source.ts';
import { AN_XLSX, NotASpreadsheet, Parts } from './spreadsheet/parts.ts';

/** What the CSV files of a zip may unpack to, in bytes: they are written to the disk. */
const MOST_UNPACKED = 512 * 1024 ** 2;
const LONGEST_NAME = 200;
const EXPECTED = 'an .xlsx file, or a zip of CSV files, one a sheet';

/** Opens a workbook that came as one file: a spreadsheet, or a zip of CSV files, which is unpacked into the folder. */
export async function readUpload(path: string, folder: string): Promise<WorkbookSource> {
  try {
    const csv = await Parts.use(path, (parts) => unpackCsv(parts, folder));
    return csv === undefined ? await readSpreadsheet(path) : await readFolder(csv);
  } catch (error) {
    if (!(error instanceof NotASpreadsheet)) throw error;
    const expected = error.expected.replace(AN_XLSX, EXPECTED);
    return unreadableFile(path, new NotASpreadsheet(error.message, expected, { cause: error }));
  }
}

/** Where the CSV files of a zip are now; undefined for what has none. */
async function unpackCsv(parts: Parts, folder: string): Promise<string | undefined> {
  const names = parts.names.filter((name) => /(?:^|\/)[^./][^/]*\.csv$/i.test(name));
  if (parts.has('_rels/.rels') || names.length === 0) return undefined;
  refuseNames(names);
  const bytes = names.reduce((sum, name) => sum + parts.sizeOf(name), 0);
  if (bytes > MOST_UNPACKED)
    throw new NotASpreadsheet(`the zip unpacks to more than ${MOST_UNPACKED / 1024 ** 2} MiB`, EXPECTED);
  const unpacked = join(folder, 'csv');
  await mkdir(unpacked);
  for (const name of names) {
    const part = await parts.stream(name);
    await pipeline(whole(part, name), await openWriting(join(unpacked, posix.basename(name))));
  }
  return unpacked;
}

/** The bytes of a part; one that is damaged, or is longer than it says, is told as such. */
async function* whole(part: Readable, name: string): AsyncGenerator<Buffer> {
  try {
    yield* part;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NotASpreadsheet(`${shown(name)} in the zip is damaged: ${why}`, EXPECTED, { cause: error });
  }
}

/** Folders do not count, so two files may come to have one name, of which one would be lost. */
function refuseNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const base = posix.basename(name);
    if (base.length > LONGEST_NAME || unseenIn(base) !== undefined)
      throw new NotASpreadsheet(`${shown(base)} is no name of a file`, EXPECTED);
    if (seen.has(base.toLowerCase()))
      throw new NotASpreadsheet(`the zip has ${shown(base)} twice, in several folders`, EXPECTED);
    seen.add(base.toLowerCase());
  }
}
