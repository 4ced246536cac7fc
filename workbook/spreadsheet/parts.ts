import { open as openFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

/** The file as a whole is no spreadsheet that can be read; the message says what it is instead. */
export class NotASpreadsheet extends Error {
  readonly expected: string;
  constructor(message: string, expected: string, options: ErrorOptions = {}) {
    super(message, options);
    this.name = 'NotASpreadsheet';
    this.expected = expected;
  }
}

/** What all parts of a file may unpack to, in bytes; far above 500,000 rows, and not without end. */
const MOST_BYTES = 2 * 1024 ** 3;
/** Shared texts are kept in memory while the file is read. */
export const MOST_SHARED_BYTES = 256 * 1024 ** 2;
const MOST_PARTS = 10_000;
export const AN_XLSX = 'an .xlsx file, as a spreadsheet program saves it';

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
    if (!entry) throw new NotASpreadsheet(`the file lacks its part ${name}`, AN_XLSX);
    return this.zip.openReadStreamPromise(entry).catch(asBrokenZip);
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName, entry);
    bytes += entry.uncompressedSize;
    if (bytes > MOST_BYTES || entries.size > MOST_PARTS) {
      const message = `the file unpacks to more than ${MOST_BYTES / 1024 ** 3} GiB, or more than ${MOST_PARTS} parts`;
      throw new NotASpreadsheet(message, 'a smaller workbook, or a folder of CSV files');
    }
  }
  return entries;
}

/** The first bytes tell what a file is, whatever its name. */
async function refuseOtherKinds(path: string): Promise<void> {
  const file = await openFile(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0).finally(() => file.close());
  if (bytesRead === 0) throw new NotASpreadsheet('the file is empty (0 bytes)', AN_XLSX);
  if (buffer.toString('hex') === 'd0cf11e0a1b11ae1') {
    const message = 'the file is an old .xls workbook, or is locked with a password';
    throw new NotASpreadsheet(message, `${AN_XLSX}, without a password`);
  }
  if (!buffer.toString('latin1').startsWith('PK'))
    throw new NotASpreadsheet('the file is no spreadsheet', AN_XLSX);
}

function asBrokenZip(error: unknown): never {
  if (error instanceof NotASpreadsheet || !(error instanceof Error)) throw error;
  const message = `the file is damaged, or was not copied whole: ${error.message}`;
  throw new NotASpreadsheet(message, AN_XLSX, { cause: error });
}
