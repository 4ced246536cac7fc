import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Bilingual } from '../../domain/language.ts';
import { understandsStatus } from '../apollo/response-status.ts';
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

export function sendJson(
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    ...DATA_HEADERS,
    'content-type': JSON_TYPE,
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
    'x-request-id': requestScope.getStore()?.id,
    ...headers,
  });
  response.end(text);
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
