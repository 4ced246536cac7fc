import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BODY_LIMIT, readBody } from '../../server/http/read-body.ts';
import { answerOf, type Service, startService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
beforeEach(() => void service.lines.splice(0));
afterAll(() => service.http.close(0));

const send = async (body: BodyInit, type = 'application/json', headers: Record<string, string> = {}) =>
  answerOf(await fetch(service.url, { method: 'POST', body, headers: { 'content-type': type, ...headers } }));

/** A good request of so many bytes. */
function padded(size: number): string {
  const text = JSON.stringify({ query: '{__typename}' });
  return text.slice(0, -1) + ' '.repeat(size - text.length) + '}';
}

describe('the body of a request', () => {
  it('may be as large as the limit', async () => {
    expect((await send(padded(BODY_LIMIT))).status).toBe(200);
  });

  it.each([
    ['one byte over the limit', () => send(padded(BODY_LIMIT + 1)), 413, 'PAYLOAD_TOO_LARGE'],
    ['not JSON', () => send('{"query": '), 400, 'BAD_REQUEST'],
    ['empty', () => send(''), 400, 'BAD_REQUEST'],
    ['not UTF-8', () => send(new Uint8Array([0x22, 0xff, 0x22])), 400, 'BAD_REQUEST'],
    ['of another charset', () => send('{}', 'application/json; charset=gbk'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'compressed',
      () => send(gzipSync('{"query":"{__typename}"}'), 'application/json', { 'content-encoding': 'gzip' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
  ])('%s is refused in the shape of GraphQL, in one line of the log', async (_what, ask, status, code) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toHaveLength(1);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code });
    expect(answer.text).not.toMatch(/\bat \S+ \(|node_modules|\.ts:/);
    await expect.poll(() => service.lines).toHaveLength(1);
    expect(service.lines[0]).toMatchObject({
      level: 'info',
      status,
      codes: [code],
      reqId: answer.headers.get('x-request-id'),
    });
  });

  it.each(['application/json; charset=UTF-8', 'application/json;charset="utf-8"', 'APPLICATION/JSON'])(
    'may be %s',
    async (type) => {
      expect((await send('{"query":"{__typename}"}', type)).status).toBe(200);
    },
  );

  it('that does not arrive in its time is refused, and what has arrived is not looked at', async () => {
    const server = createServer((request, response) => {
      const patience = Number(request.headers['x-patience']);
      void readBody(request, patience).then((body) => response.end(JSON.stringify(body)));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nx-patience: 1\r\n');
    socket.write('content-length: 20\r\n\r\n{"query":');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toContain('"status":408,"code":"REQUEST_TIMEOUT"');
    socket.destroy();
    server.close();
  });

  it('that never ends is broken off', async () => {
    const { hostname, port } = new URL(service.url);
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n');
    socket.write('transfer-encoding: chunked\r\n\r\n');
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    const sending = setInterval(() => socket.writableNeedDrain || socket.write(chunk), 1);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 413 /);
    await closed;
    clearInterval(sending);
  });
});
