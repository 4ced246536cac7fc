import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { NotUtf8, utf8Pieces } from './utf8-pieces.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * In which encoding a file is: UTF-16 by its mark, UTF-8 if all of it is, else GB18030 if all of it is. A file most
 * of whose lines are UTF-8 is one that was damaged: as GB18030 it would be read wrongly without anybody being told.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const marked = byMark(await firstBytes(path));
  if (marked) return marked;
  try {
    for await (const _piece of utf8Pieces(path));
    return 'utf-8';
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
  }
  if (!(await isAll(path, 'gb18030'))) return 'utf-8';
  return isMostlyUtf8(await readFile(path)) ? 'utf-8' : 'gb18030';
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
  return buffer.subarray(0, bytesRead);
}

function byMark(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

async function isAll(path: string, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const bytes of createReadStream(path)) decoder.decode(bytes as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function isMostlyUtf8(bytes: Buffer): boolean {
  let [good, bad] = [0, 0];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    if (!isUtf8(line)) bad += 1;
    else if (line.some((byte) => byte > 0x7f)) good += 1;
    start = end;
  }
  return good > 0 && good >= bad;
}

/** The pieces of a file as the parser takes them, without a mark at the beginning. */
export async function* decodedPieces(path: string, encoding: Encoding): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') return yield* utf8Pieces(path);
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(path)) {
    const text = decoder.decode(bytes as Buffer, { stream: true });
    if (text !== '') yield Buffer.from(text);
  }
  const rest = decoder.decode();
  if (rest !== '') yield Buffer.from(rest);
}
