import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { Bilingual } from '../../domain/language.ts';
import * as http from '../../domain/messages/http.ts';
import { LIMITS } from '../limits/limits.ts';
import { isNestedTooDeep } from '../limits/nesting.ts';
import type { Fault } from './answer.ts';

export const BODY_LIMIT = 1024 * 1024;
/** A body over the limit is read to its end, so that the refusal arrives, but not if it goes on for ever. */
const PATIENCE = 10 * BODY_LIMIT;

/** A query is short: who sends it must not hold a connection for long. */
const SLOWEST = 30_000;

export type Body = { readonly value: unknown } | { readonly fault: Fault };

/** The JSON of a request; undefined for a body of another type, which Apollo refuses in its own words. */
export async function readBody(request: IncomingMessage, slowest = SLOWEST): Promise<Body> {
  const type = request.headers['content-type'] ?? '';
  if (type.split(';', 1)[0]?.trim().toLowerCase() !== 'application/json') return { value: undefined };
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type)?.[1]?.toLowerCase();
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    return unsupported(http.otherCharset());
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return unsupported(http.compressedBody());
  if (announcedSize(request) > BODY_LIMIT) return TOO_LARGE;
  const bytes = await bytesOf(request, slowest);
  if ('fault' in bytes) return bytes;
  if (!isUtf8(bytes)) return bad(http.notUtf8());
  const text = bytes.toString('utf8');
  if (isNestedTooDeep(text)) return { fault: TOO_DEEP };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return bad(http.notJson());
  }
}

export const TOO_DEEP: Fault = {
  status: 400,
  code: 'BAD_REQUEST',
  message: http.tooDeep(LIMITS.nesting),
};

/** What a request says that its body will be; nothing is known of one that comes in chunks. */
export const announcedSize = ({ headers }: IncomingMessage): number => Number(headers['content-length'] ?? 0);

const TOO_LARGE = {
  fault: {
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    message: http.bodyTooLarge(BODY_LIMIT),
    headers: { connection: 'close' },
  },
};

const TOO_SLOW = {
  fault: {
    status: 408,
    code: 'REQUEST_TIMEOUT',
    message: http.bodyTooSlow(),
    headers: { connection: 'close' },
  },
};

const bad = (message: Bilingual): Body => ({ fault: { status: 400, code: 'BAD_REQUEST', message } });

const unsupported = (message: Bilingual): Body => ({
  fault: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message },
});

/** Never settles for a client that left: nobody waits for that answer. */
function bytesOf(
  request: IncomingMessage,
  slowest: number,
): Promise<Buffer | typeof TOO_LARGE | typeof TOO_SLOW> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => resolve(TOO_SLOW), slowest);
    request.once('close', () => clearTimeout(timer));
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
      else chunks.length = 0;
      if (size > PATIENCE) resolve(TOO_LARGE);
    });
    request.on('end', () => {
      clearTimeout(timer);
      if (size > BODY_LIMIT) resolve(TOO_LARGE);
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
  });
}
