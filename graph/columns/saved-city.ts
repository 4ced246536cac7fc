import { createHash, type Hash } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { City } from '../../columns/city.ts';
import { LAYOUT_MARK } from '../../columns/layout-mark.ts';
import { pack, unpack } from '../../columns/packed.ts';
import type { Revision } from './read-city.ts';

/** The columns as a file has them, and of which revision. */
export interface Saved {
  readonly city: City;
  readonly at: Revision;
}

/** What is told of a file without reading all of it. */
export interface SavedFacts extends Revision {
  /** Versions and facts. */
  readonly rows: number;
  /** Memory that the columns take. */
  readonly bytes: number;
}

interface Head extends SavedFacts {
  readonly format: string;
  readonly layout: string;
  readonly size: number;
  readonly plan: unknown;
}

const FORMAT = 'quanze-columns-1';
const LENGTH_BYTES = 4;
const SUM_BYTES = 32;
const LONGEST_HEAD = 16 * 1024 * 1024;
/** What is written or read at once, in bytes: between two of them others have their turn. */
const AT_ONCE = 1024 * 1024;

/**
 * A file of columns: how long its head is, its head as JSON, the memory, and a SHA-256 of all before. It is a copy of what
 * the record says and can be made anew at any time.
 */
export class SavedCity {
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** In the place of the file that is there, once all is written. The city must not grow meanwhile. */
  async save({ city, at }: Saved): Promise<void> {
    const { plan, size, pieces } = pack(city.share());
    const { rows, bytes } = city;
    const head: Head = { format: FORMAT, layout: LAYOUT_MARK, ...at, rows, bytes, size, plan };
    const text = Buffer.from(JSON.stringify(head));
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(text.length);
    await mkdir(dirname(this.file), { recursive: true });
    const draft = `${this.file}.${process.pid}`;
    try {
      const handle = await open(draft, 'w', 0o600);
      try {
        const sum = createHash('sha256');
        for (const piece of [length, text, ...pieces.map((each) => new Uint8Array(each))])
          await write(handle, piece, sum);
        await handle.write(sum.digest());
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, this.file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  /** Undefined where there is no file, or one of columns that mean something else. Throws where it is spoiled. */
  async load(): Promise<Saved | undefined> {
    return this.reading(async (handle) => {
      const read = await readHead(handle);
      if (!read) return undefined;
      const { head, sum } = read;
      let place = read.end;
      const shared = await unpack(head.plan, async (into, at) => {
        if (read.end + at !== place) throw new Error(`${this.file}: pieces are out of order`);
        await fill(handle, into, place, sum);
        place += into.length;
      });
      const said = Buffer.alloc(SUM_BYTES);
      await fill(handle, said, place);
      if (!said.equals(sum.digest())) throw new Error(`${this.file}: its checksum is another one`);
      const { revision, hash } = head;
      return { city: City.open(shared), at: { revision, hash } };
    });
  }

  /** What the file is of; undefined where there is none that this program reads. */
  async facts(): Promise<SavedFacts | undefined> {
    return this.reading(async (handle) => {
      const { revision, hash, rows, bytes } = (await readHead(handle))?.head ?? {};
      return revision === undefined || hash === undefined || rows === undefined || bytes === undefined
        ? undefined
        : { revision, hash, rows, bytes };
    });
  }

  private async reading<T>(work: (handle: FileHandle) => Promise<T>): Promise<T | undefined> {
    let handle: FileHandle;
    try {
      handle = await open(this.file, 'r');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
    try {
      return await work(handle);
    } finally {
      await handle.close();
    }
  }
}

async function readHead(
  handle: FileHandle,
): Promise<{ readonly head: Head; readonly sum: Hash; readonly end: number } | undefined> {
  const sum = createHash('sha256');
  const length = Buffer.alloc(LENGTH_BYTES);
  await fill(handle, length, 0, sum);
  const bytes = length.readUInt32LE();
  if (bytes > LONGEST_HEAD) throw new Error('its head is longer than any');
  const text = Buffer.alloc(bytes);
  await fill(handle, text, LENGTH_BYTES, sum);
  const head = JSON.parse(text.toString('utf8')) as Head;
  if (head.format !== FORMAT || head.layout !== LAYOUT_MARK) return undefined;
  const end = LENGTH_BYTES + bytes;
  const { size } = await handle.stat();
  if (size !== end + head.size + SUM_BYTES) throw new Error('it is not whole');
  return { head, sum, end };
}

async function write(handle: FileHandle, bytes: Uint8Array, sum: Hash): Promise<void> {
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    const part = bytes.slice(at, at + AT_ONCE);
    sum.update(part);
    for (let written = 0; written < part.length;)
      written += (await handle.write(part, written, part.length - written)).bytesWritten;
  }
}

/** All of it, from a place of the file on. Throws where the file ends before. */
async function fill(handle: FileHandle, into: Uint8Array, from: number, sum?: Hash): Promise<void> {
  const part = Buffer.alloc(Math.min(AT_ONCE, into.length));
  for (let at = 0; at < into.length;) {
    const { bytesRead } = await handle.read(part, 0, Math.min(part.length, into.length - at), from + at);
    if (bytesRead === 0) throw new Error('it breaks off');
    into.set(part.subarray(0, bytesRead), at);
    sum?.update(part.subarray(0, bytesRead));
    at += bytesRead;
  }
}
