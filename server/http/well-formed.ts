import type { IncomingMessage } from 'node:http';
import * as http from '../../domain/messages/http.ts';
import { isLoopbackAuthority } from '../loopback.ts';
import type { Fault } from './answer.ts';

/** Of these, node:http takes the first and says nothing of the others: whoever stands before us may take the last. */
const ONCE = ['host', 'authorization', 'content-type'];

/**
 * What is read differently by different programs is refused: who may ask would depend on who looks. A target with the
 * name of a host in it (RFC 9112, 3.2.2) becomes what it would be without, where the name is ours.
 */
export function refusalOfForm(request: IncomingMessage, publicUrl: string | null): Fault | undefined {
  const twice = ONCE.find((name) => (request.headersDistinct[name]?.length ?? 0) > 1);
  if (twice !== undefined) return bad(http.headerTwice(twice));
  const coding = request.headers['transfer-encoding'];
  if (coding !== undefined && (coding.trim().toLowerCase() !== 'chunked' || request.httpVersion === '1.0'))
    return bad(http.otherTransferEncoding());
  if (/\bchunked\b/i.test(String(request.headers['te'] ?? ''))) return bad(http.chunkedInTe());
  return withoutOrigin(request, publicUrl) ? undefined : { ...bad(http.foreignTarget()), status: 421 };
}

/** Nothing that comes after it on the connection is to be trusted. */
const bad = (message: Fault['message']): Fault => ({
  status: 400,
  code: 'BAD_REQUEST',
  message,
  headers: { connection: 'close' },
});

/** False where it names another host. */
function withoutOrigin(request: IncomingMessage, publicUrl: string | null): boolean {
  const target = request.url ?? '';
  if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) return true;
  const [, authority, path = ''] = /^https?:\/\/([^/?#@]+)([/?][^#]*)?$/i.exec(target) ?? [];
  if (authority === undefined || !isOurs(authority.toLowerCase(), request, publicUrl)) return false;
  request.url = path.startsWith('/') ? path : `/${path}`;
  request.headers.host = authority;
  return true;
}

function isOurs(authority: string, request: IncomingMessage, publicUrl: string | null): boolean {
  if (authority === request.headers.host?.toLowerCase()) return true;
  if (publicUrl !== null && authority === new URL(publicUrl).host) return true;
  const port = /:(\d+)$/.exec(authority)?.[1];
  return isLoopbackAuthority(authority) && Number(port ?? 80) === request.socket.localPort;
}
