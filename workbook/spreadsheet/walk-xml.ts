import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { Refusal } from '../../domain/errors.ts';
import type { Bilingual } from '../../domain/language.ts';
import { XML_FAULTS } from '../../domain/messages/workbook-files.ts';

/** Names are without their prefix: programs choose those freely. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** XML that cannot be read; the message says why. */
export class BadXml extends Error {
  readonly why: Bilingual;
  constructor(why: Bilingual, options: ErrorOptions = {}) {
    super(why.en, options);
    this.why = why;
  }
}

/** No honest text or tag is longer; a bomb is one that is. */
const LONGEST_SILENCE = 1_000_000;

/** Reads XML piece by piece, without ever holding more than one; yields after each, for what the handler has found. */
export async function* walkXml(stream: Readable, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false });
  let decoder: TextDecoder | undefined;
  let silence = 0;
  const failed = (why: Bilingual): never => {
    throw new BadXml(why);
  };
  parser.on('error', (error) => failed(XML_FAULTS.other(error.message)));
  parser.on('doctype', () => failed(XML_FAULTS.doctype()));
  parser.on('opentag', ({ name, attributes }) => {
    silence = 0;
    handler.open?.(localName(name), attributes as Record<string, string>);
  });
  parser.on('closetag', ({ name }) => {
    silence = 0;
    handler.close?.(localName(name));
  });
  if (handler.text) parser.on('text', (text) => handler.text?.(text));
  for await (const bytes of whole(stream)) {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    const piece = decoded(decoder, bytes);
    silence += piece.length;
    parser.write(piece);
    if (silence > LONGEST_SILENCE + piece.length) failed(XML_FAULTS.longText(LONGEST_SILENCE));
    yield;
  }
  parser.close();
  yield;
}

/** Reads a part to its end. */
export async function readXml(stream: Readable, handler: XmlHandler): Promise<void> {
  for await (const _piece of walkXml(stream, handler));
}

/** What fails in the stream is the file's fault, not ours. */
async function* whole(stream: Readable): AsyncGenerator<Buffer> {
  let broken: unknown;
  stream.once('error', (error) => (broken = error));
  try {
    yield* stream as AsyncIterable<Buffer>; // a stream without an encoding gives buffers
  } catch (error) {
    if (error !== broken || !(error instanceof Error) || error instanceof Refusal) throw error;
    throw new BadXml(XML_FAULTS.damaged(error.message), { cause: error });
  }
}

function decoded(decoder: TextDecoder, bytes: Buffer): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch (error) {
    throw new BadXml(XML_FAULTS.notUtf8(), { cause: error });
  }
}

/** By its mark, or as XML begins: the parser itself is given characters. */
function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its name without prefix. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}
