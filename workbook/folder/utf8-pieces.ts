import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** A file is not UTF-8; the line of the file (not the row) says where. */
export class NotUtf8 extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`line ${line} is not UTF-8`);
    this.name = 'NotUtf8';
    this.line = line;
  }
}

/** The bytes of a file in pieces that are UTF-8, each whole characters; whole lines before it throws `NotUtf8`. */
export async function* utf8Pieces(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const bytes = Buffer.concat([rest, chunk as Buffer]); // a stream without an encoding gives buffers
    const whole = bytes.subarray(0, bytes.length - begunCharacter(bytes));
    rest = bytes.subarray(whole.length);
    if (isUtf8(whole)) yield whole;
    else yield* goodLines(whole, path);
  }
  if (rest.length > 0) throw new NotUtf8(await firstBadLine(path));
}

async function* goodLines(bytes: Buffer, path: string): AsyncGenerator<Buffer> {
  yield bytes.subarray(0, firstBad(bytes).start);
  throw new NotUtf8(await firstBadLine(path));
}

/** How many bytes at the end are the beginning of a character whose other bytes are still to come. */
function begunCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

/** Only ever run on a file that has such a line. */
async function firstBadLine(path: string): Promise<number> {
  return firstBad(await readFile(path)).line;
}

function firstBad(bytes: Buffer): { readonly start: number; readonly line: number } {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end;
    line += 1;
  }
  return { start, line };
}
