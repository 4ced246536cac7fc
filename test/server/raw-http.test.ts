import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BODY_LIMIT } from '../../server/http/read-body.ts';
import { type HttpServer } from '../../server/http.ts';
import { type Service, startService } from './service.ts';

let service: Service;
let behindTls: HttpServer;
beforeAll(async () => {
  service = await startService();
  behindTls = (await startService({ settings: { publicUrl: 'https://quanze.example.gov.cn' } })).http;
});
afterAll(() => Promise.all([service.http.close(0), behindTls.close(0)]));

/** Says something on a connection of its own, and returns all that comes until it is closed or quiet. */
async function say(text: string, { hostname, port } = new URL(service.url)): Promise<string> {
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.setTimeout(300, () => socket.destroy());
  socket.write(text);
  await once(socket, 'close');
  return answer;
}
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);

const BODY = '{"query":"{__typename}"}';
const JSON_TYPE = 'content-type: application/json';
function post(
  headers: readonly string[],
  { target = '/graphql', version = '1.1', body = BODY } = {},
): string {
  const length = headers.some((each) => /^(content-length|transfer-encoding):/i.test(each));
  const all = [...headers, ...(length ? [] : [`content-length: ${body.length}`])];
  return `POST ${target} HTTP/${version}\r\n${all.map((each) => `${each}\r\n`).join('')}\r\n${body}`;
}
const ours = () => `127.0.0.1:${new URL(service.url).port}`;
const HOST = 'host: localhost';
const CHUNKED = `18\r\n${BODY}\r\n0\r\n\r\n`;

describe('a request that programs read differently is refused', () => {
  it.each([
    ['with two hosts', [HOST, HOST, JSON_TYPE]],
    ['with another host besides', [HOST, 'host: example.org', JSON_TYPE]],
    ['with two tokens', [HOST, JSON_TYPE, 'authorization: Bearer a', 'authorization: Bearer b']],
    ['with two types', [HOST, JSON_TYPE, 'content-type: text/plain']],
    ['with two lengths', [HOST, JSON_TYPE, 'content-length: 24', 'content-length: 25']],
    ['without a host', [JSON_TYPE]],
    ['with chunked in TE', [HOST, JSON_TYPE, 'te: identity, chunked']],
  ])('%s: 400', async (_what, headers) => {
    expect(statusOf(await say(post(headers)))).toBe(400);
  });

  it.each([
    ['identity, chunked'],
    ['chunked, identity'],
    ['gzip, chunked'],
    ['identity'],
    ['xchunked'],
    ['chunked, chunked'],
  ])('with Transfer-Encoding: %s: 400', async (coding) => {
    const answer = await say(post([HOST, JSON_TYPE, `transfer-encoding: ${coding}`], { body: CHUNKED }));
    expect(statusOf(answer)).toBe(400);
    expect(answer.match(/^HTTP\//gm)).toHaveLength(1);
  });

  it('and one that comes in chunks is not', async () => {
    const answer = await say(post([HOST, JSON_TYPE, 'transfer-encoding: chunked'], { body: CHUNKED }));
    expect(statusOf(answer)).toBe(200);
  });
});

describe('a target with the name of a host', () => {
  it('is served as the path of it where the name is this one', async () => {
    for (const name of [ours(), `localhost:${new URL(service.url).port}`, 'LOCALHOST']) {
      const host = `host: ${name === 'LOCALHOST' ? 'localhost' : ours()}`;
      const answer = await say(post([host, JSON_TYPE], { target: `http://${name}/graphql` }));
      expect(statusOf(answer), name).toBe(200);
    }
    const health = await say(`GET http://${ours()}/health/live HTTP/1.1\r\nhost: ${ours()}\r\n\r\n`);
    expect(statusOf(health)).toBe(200);
  });

  it.each([
    'http://example.org/graphql',
    'http://example.org@127.0.0.1/graphql',
    'http://127.0.0.1:1/graphql',
    'ftp://localhost/graphql',
    'http:///graphql',
    'file:///etc/passwd',
  ])('is refused where it is another: %s', async (target) => {
    const answer = await say(post([HOST, JSON_TYPE], { target }));
    expect(statusOf(answer)).toBe(421);
  });

  it('is what an open read is judged by', async () => {
    const answer = await say(
      post(['host: example.org', JSON_TYPE], { target: 'http://example.org/graphql' }),
    );
    expect(statusOf(answer)).toBe(403);
  });
});

describe('a body that is announced above the limit', () => {
  it('is refused before it comes, and not asked for', async () => {
    const headers = [HOST, JSON_TYPE, `content-length: ${BODY_LIMIT + 1}`];
    expect(statusOf(await say(post(headers, { body: '' })))).toBe(413);
    const asked = await say(post([...headers, 'expect: 100-continue'], { body: '' }));
    expect(statusOf(asked)).toBe(413);
  });

  it('is waited for where it fits', async () => {
    const headers = [HOST, JSON_TYPE, 'content-length: 24', 'expect: 100-continue'];
    expect(statusOf(await say(post(headers)))).toBe(100);
  });
});

describe('what is said of TLS', () => {
  const header = async ({ url }: HttpServer) =>
    (await fetch(`${url}/health/live`)).headers.get('strict-transport-security');

  it('is nothing where there is none, and of this name alone where there is', async () => {
    expect(await header(service.http)).toBeNull();
    expect(await header(behindTls)).toBe('max-age=31536000');
  });
});

it('whatever is said on a connection, the answer is never a 5xx but 503', async () => {
  const token = fc.constantFrom(
    ...[
      'GET',
      'POST',
      'OPTIONS',
      'CONNECT',
      'PRI',
      'x'.repeat(20_000),
      '\u0000',
      '*',
      '/graphql',
      '/id/power/A1',
    ],
    ...[
      'http://localhost/',
      '/graphql?query={__typename}',
      '/graphql?variables=[[',
      '//',
      'HTTP/1.1',
      'HTTP/2.0',
    ],
    ...[
      'host: localhost',
      'content-length: 5',
      'content-length: -1',
      'transfer-encoding: chunked',
      'expect: x',
    ],
    ...[
      'upgrade: websocket',
      'connection: upgrade',
      'accept: */*',
      'accept: x',
      'x-request-id: \u00e4',
      BODY,
    ],
    ...[
      'content-type: application/json',
      'if-none-match: *',
      'range: bytes=0-',
      '5\r\nhello\r\n',
      '0\r\n\r\n',
    ],
  );
  const end = fc.constantFrom('\r\n', '\r\n', '\r\n', ' ', '\n', '\r\n\r\n');
  const shape = fc.array(fc.tuple(token, end), { maxLength: 10 }).map((all) => all.flat().join(''));
  const start = fc.constantFrom(
    '',
    `POST /graphql HTTP/1.1\r\n${HOST}\r\n`,
    `GET /graphql HTTP/1.1\r\n${HOST}\r\n`,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(start, shape), { minLength: 20, maxLength: 20 }), async (all) => {
      for (const answer of await Promise.all(all.map(([first, rest]) => say(`${first}${rest}\r\n\r\n`))))
        for (const [, status] of answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm))
          expect(Number(status) < 500 || status === '503', answer).toBe(true);
    }),
    { numRuns: 10 },
  );
}, 30_000);

describe('a request that cannot be read', () => {
  it.each([
    ['zh-CN,zh;q=0.9', /编码/],
    ['en', /must be encoded/],
  ])('is answered in words, in the language that it asks for: %s', async (language, words) => {
    const answer = await say(
      `POST /import?replace=人员 HTTP/1.1\r\n${HOST}\r\naccept-language: ${language}\r\ncontent-length: 0\r\n\r\n`,
    );
    expect(statusOf(answer)).toBe(400);
    expect(answer).toMatch(words);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});
