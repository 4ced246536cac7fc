import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../domain/errors.ts';
import * as say from '../domain/messages/workbook-files.ts';
import { shown, unseenIn } from '../domain/text.ts';
import { openWriting } from './open-writing.ts';
import { readFolder } from './read-folder.ts';
import { readSpreadsheet, unreadableFile } from './read-spreadsheet.ts';
import type { WholeWorkbook } from './whole-workbook.ts';
import { NotASpreadsheet } from './spreadsheet/not-a-spreadsheet.ts';
import { Parts, type GoOn } from './spreadsheet/parts.ts';

/** What the CSV files of a zip may unpack to, in bytes: they are written to the disk. */
const MOST_UNPACKED = 512 * 1024 ** 2;
const LONGEST_NAME = 200;

/** Opens a workbook that came as one file: a spreadsheet, or a zip of CSV files, which is unpacked into the folder. */
export async function readUpload(
  path: string,
  folder: string,
  name: string,
  goOn?: GoOn,
): Promise<WholeWorkbook> {
  try {
    const csv = await Parts.use(path, (parts) => unpackCsv(parts, folder), goOn);
    return csv === undefined ? await readSpreadsheet(path, { name, goOn }) : await readFolder(csv);
  } catch (error) {
    if (!(error instanceof NotASpreadsheet)) throw error;
    const { message, expected } = error.told;
    const told = { message, expected: expected === say.AN_XLSX ? say.XLSX_OR_ZIP : expected };
    return unreadableFile(path, name, new NotASpreadsheet(told, { cause: error }));
  }
}

/** Where the CSV files of a zip are now; undefined for what has none. */
async function unpackCsv(parts: Parts, folder: string): Promise<string | undefined> {
  const names = parts.names.filter((name) => /(?:^|\/)[^./][^/]*\.csv$/i.test(name));
  if (parts.has('_rels/.rels') || names.length === 0) return undefined;
  refuseNames(names);
  const bytes = names.reduce((sum, name) => sum + parts.sizeOf(name), 0);
  if (bytes > MOST_UNPACKED) throw new NotASpreadsheet(say.zipTooLarge(MOST_UNPACKED / 1024 ** 2));
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
    if (error instanceof Refusal) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new NotASpreadsheet(say.damagedInZip(shown(name), why), { cause: error });
  }
}

/** Folders do not count, so two files may come to have one name, of which one would be lost. */
function refuseNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const base = posix.basename(name);
    if (base.length > LONGEST_NAME || unseenIn(base) !== undefined)
      throw new NotASpreadsheet(say.noFileName(shown(base)));
    if (seen.has(base.toLowerCase())) throw new NotASpreadsheet(say.twiceInZip(shown(base)));
    seen.add(base.toLowerCase());
  }
}
