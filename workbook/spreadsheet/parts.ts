import { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import * as say from '../../domain/messages/workbook-files.ts';
import { shown } from '../../domain/text.ts';
import { NotASpreadsheet } from './not-a-spreadsheet.ts';
import { refuseOtherKinds } from './other-kinds.ts';
import { nameOf } from './part-names.ts';

/** What all parts of a file may unpack to, in bytes; far above 500,000 rows, and not without end. */
const MOST_BYTES = 2 * 1024 ** 3;
/** Shared texts are kept in memory while the file is read. */
export const MOST_SHARED_BYTES = 256 * 1024 ** 2;
const MOST_PARTS = 10_000;
/** Tables shrink to a tenth or a fiftieth; what shrinks to less has hardly anything in it. Small ones do no harm. */
const MOST_TIMES = 200;
const HARMLESS_BYTES = 16 * 1024 ** 2;

/** Asked at each piece that is unpacked: throws when it must not go on. */
export type GoOn = () => void;

/** The parts of a spreadsheet file: a zip, of which only the directory is read until a part is asked for. */
export class Parts {
  private readonly zip: ZipFile;
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly goOn: GoOn | undefined;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, goOn: GoOn | undefined) {
    this.zip = zip;
    this.entries = entries;
    this.goOn = goOn;
  }

  /** The parts stay open for as long as `use` takes. */
  static async use<T>(path: string, use: (parts: Parts) => Promise<T>, goOn?: GoOn): Promise<T> {
    const parts = await Parts.open(path, goOn);
    try {
      return await use(parts);
    } finally {
      parts.close();
    }
  }

  static async open(path: string, goOn?: GoOn): Promise<Parts> {
    await refuseOtherKinds(path);
    const zip = await openPromise(path, {
      ...{ lazyEntries: true, autoClose: false, decodeStrings: false },
    }).catch(asBrokenZip);
    try {
      return new Parts(zip, await entriesOf(zip), goOn);
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
    const stream = await this.zip.openReadStreamPromise(entry).catch(asBrokenZip);
    return this.goOn ? Readable.from(watched(stream, this.goOn), { objectMode: false }) : stream;
  }
}

async function* watched(stream: Readable, goOn: GoOn): AsyncGenerator<Buffer> {
  // A stream without an encoding gives buffers.
  for await (const bytes of stream as AsyncIterable<Buffer>) {
    goOn();
    yield bytes;
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let [bytes, packed] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    entries.set(nameOf(entry), entry);
    bytes += entry.uncompressedSize;
    packed += entry.compressedSize;
    if (bytes > MOST_BYTES || entries.size > MOST_PARTS)
      throw new NotASpreadsheet(say.fileTooLarge(MOST_BYTES / 1024 ** 3, MOST_PARTS));
  }
  // Parts that share their bytes are counted once: by the file's size.
  const times = bytes / Math.max(1, Math.min(packed, zip.fileSize));
  if (bytes > HARMLESS_BYTES && times > MOST_TIMES) throw new NotASpreadsheet(say.bloated(MOST_TIMES));
  return entries;
}

function asBrokenZip(error: unknown): never {
  if (error instanceof NotASpreadsheet || !(error instanceof Error)) throw error;
  throw new NotASpreadsheet(say.damagedFile(error.message, say.AN_XLSX), { cause: error });
}
