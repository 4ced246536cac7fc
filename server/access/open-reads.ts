import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { isLoopback, isLoopbackAuthority } from '../loopback.ts';

/**
 * What browsers and common clients say of themselves. A proxy makes everybody local, and nobody knows what all proxies
 * add to a request: so whatever is not among these looks like one.
 */
const OF_CLIENTS = new Set([
  ...['accept', 'accept-charset', 'accept-datetime', 'accept-encoding', 'accept-language', 'a-im', 'host'],
  ...['user-agent', 'connection', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect'],
  ...[
    'http2-settings',
    'content-length',
    'content-type',
    'content-encoding',
    'content-language',
    'content-md5',
  ],
  ...['content-disposition', 'digest', 'date', 'cache-control', 'pragma', 'range', 'if-match', 'if-range'],
  ...['if-modified-since', 'if-none-match', 'if-unmodified-since', 'prefer', 'priority', 'idempotency-key'],
  // Browsers.
  ...['cookie', 'origin', 'referer', 'dnt', 'save-data', 'upgrade-insecure-requests', 'purpose', 'x-moz'],
  ...['access-control-request-method', 'access-control-request-headers', 'x-requested-with', 'x-csrf-token'],
  ...['device-memory', 'downlink', 'dpr', 'ect', 'rtt', 'viewport-width', 'width', 'service-worker'],
  ...['service-worker-navigation-preload', 'last-event-id', 'available-dictionary', 'dictionary-id'],
  // Traces, and the ids of requests.
  ...['traceparent', 'tracestate', 'baggage', 'b3', 'sentry-trace', 'uber-trace-id', 'newrelic'],
  ...['request-id', 'x-request-id', 'x-correlation-id', 'correlation-context', 'postman-token'],
]);
const FAMILIES = /^(?:sec|apollo|apollographql|x-apollo|graphql|x-graphql|x-b3|x-datadog)-/;

/** Whether this service answers some requests without a token. */
export const hasOpenReads = ({ host, openReads }: Pick<Config, 'host' | 'openReads'>): boolean =>
  openReads && isLoopback(host);

/** What an open read is known by. */
export type Sent = Pick<IncomingMessage, 'headers' | 'httpVersion'>;

/**
 * What shows that a request without a token does not come from this machine as far as can be told, to a name of it (a
 * web page can point a name of its own at 127.0.0.1) and through no proxy; undefined where nothing does.
 */
export function markOfElsewhere({ headers, httpVersion }: Sent): string | undefined {
  if (!isLoopbackAuthority(headers.host)) return 'host';
  // What some proxies speak, with nothing added; clients have not for twenty years.
  if (httpVersion === '1.0') return 'HTTP/1.0';
  return Object.keys(headers).find((name) => !OF_CLIENTS.has(name) && !FAMILIES.test(name));
}
