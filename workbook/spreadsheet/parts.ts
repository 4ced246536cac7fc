import { open as openFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { Told } from '../../domain/messages/told.ts';
import * as say from '../../domain/messages/workbook-files.ts';
import { shown } from '../../domain/text.ts';

/** The file as a whole is no spreadsheet that can be read; the message says what it is instead. */
export class NotASpreadsheet extends Error {
  readonly told: Told;
  constructor(told: Told, options: ErrorOptions = {}) {
    super(told.message.en, options);
    this.name = 'NotASpreadsheet';
    this.told = told;
  }
}

/** What all parts of a file may unpack to, in bytes; far above 500,000 rows, and not without end. */
const MOST_BYTES = 2 * 1024 ** 3;
/** Shared texts are kept in memory while the file is read. */
export const MOST_SHARED_BYTES = 256 * 1024 ** 2;
const MOST_PARTS = 10_000;

/** The parts of a spreadsheet file: a zip, of which only the directory is read until a part is asked for. */
export class Parts {
  private readonly zip: ZipFile;
  private readonly entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.zip = zip;
    this.entries = entries;
  }

  /** The parts stay open for as long as `use` takes. */
  static async use<T>(path: string, use: (parts: Parts) => Promise<T>): Promise<T> {
    const parts = await Parts.open(path);
    try {
      return await use(parts);
    } finally {
      parts.close();
    }
  }

  static async open(path: string): Promise<Parts> {
    await refuseOtherKinds(path);
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(asBrokenZip);
    try {
      return new Parts(zip, await entriesOf(zip));
    } catch (error) {
      zip.close();
      return asBrokenZip(error);
    }
  }

  close(): void {
    this.zip.close();
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** How many bytes a part says that it unpacks to; more than that end its stream with an error. */
  sizeOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  async stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw new NotASpreadsheet(say.lacksPart(shown(name), say.AN_XLSX));
    return this.zip.openReadStreamPromise(entry).catch(asBrokenZip);
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName, entry);
    bytes += entry.uncompressedSize;
    if (bytes > MOST_BYTES || entries.size > MOST_PARTS)
      throw new NotASpreadsheet(say.fileTooLarge(MOST_BYTES / 1024 ** 3, MOST_PARTS));
  }
  return entries;
}

/** The first bytes tell what a file is, whatever its name. */
async function refuseOtherKinds(path: string): Promise<void> {
  const file = await openFile(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0).finally(() => file.close());
  if (bytesRead === 0) throw new NotASpreadsheet(say.emptyFile(say.AN_XLSX));
  if (buffer.toString('hex') === 'd0cf11e0a1b11ae1') throw new NotASpreadsheet(say.oldOrLocked());
  if (!buffer.toString('latin1').startsWith('PK')) throw new NotASpreadsheet(say.noSpreadsheet(say.AN_XLSX));
}

function asBrokenZip(error: unknown): never {
  if (error instanceof NotASpreadsheet || !(error instanceof Error)) throw error;
  throw new NotASpreadsheet(say.damagedFile(error.message, say.AN_XLSX), { cause: error });
}
