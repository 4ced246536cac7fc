import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Bilingual } from '../../domain/language.ts';
import { understandsStatus } from '../apollo/response-status.ts';
import { encode, type Encoding, encodingFor, SMALLEST, tagOfEncoded } from './encodings.ts';
import { cutEchoes } from '../errors/cut-echoes.ts';
import { readersLanguage, requestScope } from '../scope.ts';
import { DATA_HEADERS } from './security-headers.ts';

/** A request that is not answered, and why. */
export interface Fault {
  readonly status: number;
  readonly code: string;
  readonly message: string | Bilingual;
  readonly headers?: OutgoingHttpHeaders;
  /** The same in data: `argument`, `value` ... */
  readonly details?: Readonly<Record<string, unknown>>;
  /** The same may be asked again, a little later. */
  readonly retryable?: true;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** Compressed where that is asked for and worth it. */
export function sendJson(
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = Buffer.from(text);
  const all = { ...DATA_HEADERS, 'content-type': JSON_TYPE, 'cache-control': 'no-store', ...headers };
  const vary = [headers['vary'], 'accept-encoding'].filter(Boolean).join(', ');
  const encoding =
    body.length > SMALLEST ? encodingFor(response.req.headers['accept-encoding']?.toString()) : undefined;
  if (encoding === undefined) return write(response, status, body, { ...all, vary });
  encode(body, encoding).then(
    (encoded) => write(response, status, encoded, { ...all, ...encodedAs(encoding, headers), vary }),
    () => write(response, status, body, { ...all, vary }),
  );
}

const encodedAs = (encoding: Encoding, { etag }: OutgoingHttpHeaders): OutgoingHttpHeaders => ({
  'content-encoding': encoding,
  ...(typeof etag === 'string' && { etag: tagOfEncoded(etag, encoding) }),
});

function write(response: ServerResponse, status: number, body: Buffer, headers: OutgoingHttpHeaders): void {
  if (response.headersSent || response.destroyed) return;
  const id = requestScope.getStore()?.id;
  response.writeHead(status, { ...headers, 'content-length': body.length, 'x-request-id': id });
  if (headers['connection'] === 'close' && !response.req.complete) endLater(response, body);
  else response.end(body);
}

const LONGEST_REST_MS = 2_000;

/**
 * Answers now, and closes the connection when what is on its way has arrived, or after a while: closed before, it takes
 * the answer away from a client that still sends.
 */
function endLater(response: ServerResponse, body: Buffer): void {
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, LONGEST_REST_MS);
  response.write(body);
  response.req.once('end', end).once('close', end).resume();
}

/** Every refusal has the shape of a GraphQL answer, so that clients need one way to read errors. */
export function refuse(request: IncomingMessage, response: ServerResponse, fault: Fault): void {
  const { status, code, retryable, headers, details } = fault;
  const message = typeof fault.message === 'string' ? fault.message : fault.message[readersLanguage()];
  const scope = requestScope.getStore();
  if (scope) scope.codes = [code];
  const type = understandsStatus(request.headers.accept)
    ? 'application/graphql-response+json; charset=utf-8'
    : JSON_TYPE;
  const extensions = { ...details, code, ...(retryable && { retryable }), requestId: scope?.id };
  const error = cutEchoes({ message, extensions }, 'ofField', () => textsOf(request.url ?? ''));
  sendJson(response, status, JSON.stringify({ errors: [error] }), { 'content-type': type, ...headers });
}

/** What the address of a request says, as it stands there and as it is understood. */
const textsOf = (url: string): readonly string[] => [url, ...new URLSearchParams(url.split('?')[1]).values()];
