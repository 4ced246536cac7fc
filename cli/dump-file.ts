import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { same } from '../domain/messages/told.ts';
import * as given from '../domain/messages/given.ts';
import type { Bilingual } from '../domain/language.ts';
import { Refusal } from '../domain/errors.ts';
import { DUMP_FORMAT, isNode } from '../graph/dump/dump-format.ts';
import type { DumpEnd, DumpedThing, DumpHeader } from '../graph/dump/dump-format.ts';
import type { Dump } from '../graph/dump/read-dump.ts';
import { replaceFile } from '../workbook/replace-file.ts';

/** Writes a dump as lines of JSON, compressed; tells how much it had. The file is there when it is whole, not before. */
export async function writeDumpFile(path: string, { header, things }: Dump): Promise<DumpEnd> {
  const counts = { nodes: 0, relationships: 0 };
  const hash = createHash('sha256');
  async function* lines() {
    yield sealed(header, hash);
    for await (const thing of things()) {
      if (isNode(thing)) counts.nodes += 1;
      else counts.relationships += 1;
      yield sealed(thing, hash);
    }
    yield `${JSON.stringify({ end: counts, sha256: hash.digest('hex') })}\n`;
  }
  const text = Readable.from(lines(), { objectMode: false });
  const zip = createGzip();
  text.once('error', (error) => zip.destroy(error));
  await replaceFile(path, text.pipe(zip));
  return counts;
}

function sealed(value: unknown, hash: ReturnType<typeof createHash>): string {
  const line = `${JSON.stringify(value)}\n`;
  hash.update(line);
  return line;
}

export interface DumpFile {
  readonly header: DumpHeader;
  readonly end: DumpEnd;
  things(): AsyncGenerator<DumpedThing>;
}

/** Opens a dump. Reads it through once, so that a file that is not whole is refused before anything is written. */
export async function openDumpFile(path: string): Promise<DumpFile> {
  const hash = createHash('sha256');
  let header: DumpHeader | undefined;
  let end: (DumpEnd & { readonly sha256: unknown }) | undefined;
  const counts = { nodes: 0, relationships: 0 };
  for await (const line of linesOf(path)) {
    if (end) throw damaged(path, given.WHY_NOT_WHOLE.goesOn);
    const value = parsed(line, path);
    if (!header) header = headerOf(value, path);
    else if ('end' in value) end = { ...(value['end'] as DumpEnd), sha256: value['sha256'] };
    else if ('n' in value) counts.nodes += 1;
    else counts.relationships += 1;
    if (!end) hash.update(`${line}\n`);
  }
  if (!header || !end) throw damaged(path, given.WHY_NOT_WHOLE.endMissing);
  const isWhole = counts.nodes === end.nodes && counts.relationships === end.relationships;
  if (!isWhole || hash.digest('hex') !== end.sha256) throw damaged(path, given.WHY_NOT_WHOLE.altered);
  return { header, end: counts, things: () => thingsOf(path) };
}

async function* thingsOf(path: string): AsyncGenerator<DumpedThing> {
  for await (const line of linesOf(path)) {
    const value = parsed(line, path);
    if ('n' in value || 'r' in value) yield value as unknown as DumpedThing;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const isZipped = await isCompressed(path);
  const bytes = createReadStream(path);
  const text: Readable = isZipped ? bytes.pipe(createGunzip()) : bytes;
  if (text !== bytes) bytes.once('error', (error) => text.destroy(error));
  let broken: unknown;
  text.once('error', (error) => (broken = error));
  text.setEncoding('utf8');
  try {
    let rest = '';
    for await (const piece of text) {
      const lines = (rest + String(piece)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } catch (error) {
    throw error === broken && error instanceof Error ? damaged(path, same(error.message)) : error;
  } finally {
    bytes.destroy();
  }
}

async function isCompressed(path: string): Promise<boolean> {
  const file = await open(path).catch((error: unknown) => {
    throw new Refusal(
      'invalid',
      given.cannotBeRead(path),
      { argument: 'file', value: path },
      { cause: error },
    );
  });
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
  return buffer.toString('hex') === '1f8b';
}

function headerOf(value: Readonly<Record<string, unknown>>, path: string): DumpHeader {
  if (value['format'] === DUMP_FORMAT) return value as unknown as DumpHeader;
  throw new Refusal('invalid', given.notADump(path), { argument: 'file', value: path });
}

function parsed(line: string, path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // told below, like JSON that is no object
  }
  throw damaged(path, given.WHY_NOT_WHOLE.noJson);
}

function damaged(path: string, why: Bilingual): Refusal {
  return new Refusal('invalid', given.notWhole(path, why), {
    argument: 'file',
    value: path,
  });
}
