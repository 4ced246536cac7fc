import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../domain/errors.ts';
import { said } from '../domain/messages/told.ts';
import { cannotWrite, noFolderAt } from '../domain/messages/workbook-refusals.ts';
import { openWriting } from './open-writing.ts';

/** Writes a file beside its place first: whoever looks finds the old one or the whole new one, never a part. */
export async function replaceFile(
  path: string,
  content: AsyncIterable<Buffer | string> | NodeJS.ReadableStream,
): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await pipeline(content, await openWriting(beside));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw unwritable(error, path);
  }
}

/** A fault of the file system in words; any other as it is. */
export function unwritable(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? error.code : undefined;
  if (code === undefined) return error;
  const why = code === 'ENOENT' ? noFolderAt(dirname(path)) : said(String(code), String(code));
  return new Refusal('invalid', cannotWrite(path, why), { argument: 'path', value: path });
}
