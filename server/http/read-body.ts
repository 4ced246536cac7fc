import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { Fault } from './answer.ts';

export const BODY_LIMIT = 1024 * 1024;
/** A body over the limit is read to its end, so that the refusal arrives, but not if it goes on for ever. */
const PATIENCE = 10 * BODY_LIMIT;

export type Body = { readonly value: unknown } | { readonly fault: Fault };

/** The JSON of a request; undefined for a body of another type, which Apollo refuses in its own words. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const type = request.headers['content-type'] ?? '';
  if (type.split(';', 1)[0]?.trim().toLowerCase() !== 'application/json') return { value: undefined };
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type)?.[1]?.toLowerCase();
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    return unsupported('The body must be in UTF-8; the charset given is another.');
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return unsupported('The body must not be compressed.');
  const bytes = await bytesOf(request);
  if (bytes === undefined) return TOO_LARGE;
  if (!isUtf8(bytes)) return bad('The body is not UTF-8.');
  try {
    return { value: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return bad('The body is not JSON.');
  }
}

const TOO_LARGE: Body = {
  fault: {
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    message: `The body must not be larger than ${BODY_LIMIT} bytes.`,
    headers: { connection: 'close' },
  },
};

const bad = (message: string): Body => ({ fault: { status: 400, code: 'BAD_REQUEST', message } });

const unsupported = (message: string): Body => ({
  fault: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message },
});

/** Undefined when there are too many. Never settles for a client that left: nobody waits for that answer. */
function bytesOf(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
      else chunks.length = 0;
      if (size > PATIENCE) resolve(undefined);
    });
    request.on('end', () => {
      if (size > BODY_LIMIT) resolve(undefined);
      else resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
    });
  });
}
