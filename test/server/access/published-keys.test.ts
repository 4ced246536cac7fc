import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchKeys, IssuerFault } from '../../../server/access/published-keys.ts';

const KEY = { kty: 'RSA', kid: 'k', n: 'AQAB', e: 'AQAB' };

async function told(fetching: Promise<unknown>): Promise<string> {
  const fault = await fetching.then(
    () => 'nothing',
    (error: unknown) => error,
  );
  if (!(fault instanceof IssuerFault)) throw new Error(`no fault of the issuer: ${String(fault)}`);
  expect(fault.said.zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(fault.message).toBe(fault.said.en);
  return fault.message;
}

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const configured = (configuration: (url: string) => object): Promise<string> =>
  serving(({ headers }, response) => response.end(JSON.stringify(configuration(`http://${headers.host}`))));

/** As the keys of an issuer whose configuration is good. */
const publishing = (keys: string | object): Promise<string> =>
  serving(({ headers, url }, response) => {
    const issuer = `http://${headers.host}`;
    const said = url === '/keys' ? keys : { issuer, jwks_uri: `${issuer}/keys` };
    response.end(typeof said === 'string' ? said : JSON.stringify(said));
  });

describe('what an issuer publishes', () => {
  it.each<[string, object, RegExp]>([
    ['names no issuer', { jwks_uri: 'https://a.example/keys' }, /names null as its issuer/],
    [
      'names another',
      { issuer: 'https://a.example', jwks_uri: 1 },
      /names "https:\/\/a.example" as its issuer/,
    ],
    ['is a list', [], /no JSON object/],
  ])('as its configuration that %s is told in a sentence', async (_which, configuration, sentence) => {
    const url = await configured(() => configuration);
    expect(await told(fetchKeys(url))).toMatch(sentence);
  });

  it.each([
    undefined,
    null,
    7,
    '',
    'keys',
    'file:///etc/keys',
    'data:application/json,{}',
    'ftp://a.example/keys',
  ])('names as the address of its keys only what can be one, not %j', async (address) => {
    const url = await configured((issuer) => ({ issuer, jwks_uri: address }));
    expect(await told(fetchKeys(url))).toMatch(/as its jwks_uri: that must be the address of its keys/);
  });

  it.each<[string, string | object, RegExp]>([
    ['no JSON', '<html>', /no JSON object/],
    ['nothing', '', /no JSON object/],
    ['no list of keys', { keys: { k1: KEY } }, /no list of keys/],
    ['a key that is none', { keys: [KEY, { kid: 'k1' }] }, /no list of keys/],
    ['a key whose id is no text', { keys: [{ ...KEY, kid: 7 }] }, /no list of keys/],
    ['an empty list', { keys: [] }, /publishes no keys/],
    ['far too many', { keys: Array.from({ length: 101 }, () => KEY) }, /more than 100 keys/],
    ['a private key', { keys: [{ ...KEY, d: 'AQAB' }] }, /private or symmetric/],
    ['a secret', { keys: [{ kty: 'oct', k: 'AQAB' }] }, /private or symmetric/],
    ['what is too large', `{"keys": [], "more": "${'x'.repeat(256 * 1024)}"}`, /more than 262144 bytes/],
  ])('as its keys is %s: that is told in a sentence', async (_which, body, sentence) => {
    const url = await publishing(body);
    expect(await told(fetchKeys(url))).toMatch(sentence);
  });

  it('may have keys for something else, and more than is asked for, among what is good', async () => {
    const keys = [KEY, { kty: 'new', use: 'enc', more: [1] }];
    const url = await publishing({ keys, more: 1 });
    expect(await fetchKeys(url)).toEqual({ keys });
  });

  it('that does not come whole in time is given up, and told', async () => {
    const url = await serving((_request, response) => {
      response.writeHead(200);
      const dripping = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(dripping));
    });
    expect(await told(fetchKeys(url, 200))).toMatch(/has not given its keys within 0.2 seconds/);
  });

  it('where nothing answers, or with a fault, is told with its reason', async () => {
    expect(await told(fetchKeys('http://127.0.0.1:1'))).toMatch(/cannot be reached: /);
    const url = await serving((_request, response) => response.writeHead(500).end());
    expect(await told(fetchKeys(url))).toMatch(/answers with status 500/);
  });
});
