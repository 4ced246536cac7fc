import type { WriteStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** A file to write to that is there from now on: one that was still being opened would come after it was removed. */
export async function openWriting(path: string): Promise<WriteStream> {
  const file = await open(path, 'w');
  return file.createWriteStream();
}
