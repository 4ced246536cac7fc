import { describe, expect, it } from 'vitest';
import { markOfElsewhere } from '../../../server/access/open-reads.ts';

const sent = (more: Record<string, string>, httpVersion = '1.1') => ({
  headers: { host: '127.0.0.1:4000', ...more },
  httpVersion,
});
const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'x']));

describe('a request without a token', () => {
  it.each([
    ['curl', ['user-agent', 'accept', 'content-type', 'content-length', 'expect']],
    [
      'Chrome',
      [
        ...[
          'connection',
          'cache-control',
          'sec-ch-ua',
          'sec-ch-ua-mobile',
          'sec-ch-ua-platform',
          'user-agent',
        ],
        ...[
          'accept',
          'sec-fetch-site',
          'sec-fetch-mode',
          'sec-fetch-dest',
          'sec-fetch-user',
          'sec-gpc',
          'dnt',
        ],
        ...['upgrade-insecure-requests', 'accept-encoding', 'accept-language', 'cookie', 'if-none-match'],
        ...['origin', 'referer', 'priority', 'pragma', 'content-type', 'content-length', 'purpose'],
      ],
    ],
    ['Firefox', ['te', 'sec-fetch-site', 'priority', 'accept-language', 'if-modified-since', 'x-moz']],
    ['fetch of Node', ['accept', 'accept-language', 'sec-fetch-mode', 'user-agent', 'accept-encoding']],
    [
      'Apollo Client',
      ['apollographql-client-name', 'apollographql-client-version', 'apollo-require-preflight'],
    ],
    ['Apollo for phones', ['x-apollo-operation-id', 'x-apollo-operation-name', 'x-apollo-operation-type']],
    ['Python requests', ['user-agent', 'accept-encoding', 'accept', 'connection', 'content-length']],
    ['Java', ['connection', 'http2-settings', 'upgrade', 'user-agent', 'content-length']],
    ['Postman', ['postman-token', 'user-agent', 'cache-control']],
    [
      'a client that is traced',
      ['traceparent', 'tracestate', 'baggage', 'b3', 'x-b3-traceid', 'x-request-id'],
    ],
  ])('of %s is one of this machine', (_client, names) => {
    expect(markOfElsewhere(sent(named(names)))).toBeUndefined();
  });

  it.each([
    ...[
      'forwarded',
      'via',
      'x-forwarded-for',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-real-ip',
      'x-client-ip',
    ],
    ...['cf-ray', 'cf-connecting-ip', 'cf-visitor', 'cdn-loop', 'x-envoy-external-address', 'client-ip'],
    ...[
      'fastly-client-ip',
      'wl-proxy-client-ip',
      'wl-proxy-ssl',
      'x-originating-ip',
      'x-remote-ip',
      'x-remote-addr',
    ],
    ...['x-proxyuser-ip', 'x-scheme', 'x-rewrite-url', 'x-original-url', 'x-amzn-trace-id', 'x-amz-cf-id'],
    ...['true-client-ip', 'x-cluster-client-ip', 'x-azure-clientip', 'x-arr-ssl', 'x-appengine-country'],
    ...['fly-client-ip', 'x-nf-client-connection-ip', 'x-vercel-id', 'ali-cdn-real-ip', 'x-sucuri-clientip'],
    ...[
      'x-varnish',
      'x-proxy-id',
      'proxy-connection',
      'remote-user',
      'x-host',
      'ssl-client-cert',
      'ns-client-ip',
    ],
    'x-of-a-proxy-that-nobody-knows',
  ])('with %s comes through a proxy', (name) => {
    expect(markOfElsewhere(sent(named([name])))).toBe(name);
  });

  it('of HTTP/1.0 does too: so speak proxies that add nothing', () => {
    expect(markOfElsewhere(sent({}, '1.0'))).toBe('HTTP/1.0');
  });

  it.each(['example.org', '192.168.0.1', '127.0.0.1.example.org'])('to %s is one of elsewhere', (host) => {
    expect(markOfElsewhere({ headers: { host }, httpVersion: '1.1' })).toBe('host');
  });
});
