import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodingFor } from '../../server/http/encodings.ts';
import { type Service, startService } from './service.ts';

let service: Service;
let codes: string;
beforeAll(async () => {
  service = await startService({ things: { thing: () => ({ code: codes }) } });
});
afterAll(() => service.http.close(0));

interface Got {
  readonly headers: Record<string, unknown>;
  readonly body: Buffer;
}

/** fetch unpacks what it gets, and asks for it packed by itself. */
function ask(encoding: string | undefined): Promise<Got> {
  const headers = {
    'content-type': 'application/json',
    ...(encoding !== undefined && { 'accept-encoding': encoding }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(service.url, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject).end('{"query":"{ thing { code } }"}');
  });
}

describe('which encoding is chosen', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['identity;q=1, gzip;q=0.5', undefined],
    ['identity;q=0.5, gzip;q=1', 'gzip'],
    ['identity;q=0, gzip', 'gzip'],
    ['deflate, zstd', undefined],
    ['gzip;q=x', undefined],
  ])('by %j: %s', (accept, encoding) => {
    expect(encodingFor(accept)).toBe(encoding);
  });
});

describe('an answer of more than a kilobyte', () => {
  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('is packed by %s where that is asked, and is the same unpacked', async (encoding, unpack) => {
    codes = '权责'.repeat(2000);
    const plain = await ask(undefined);
    const packed = await ask(encoding);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers).toMatchObject({
      'content-encoding': encoding,
      'content-length': String(packed.body.length),
      'content-type': plain.headers['content-type'],
    });
    expect(plain.headers['vary']).toContain('accept-encoding');
    expect(packed.headers['vary']).toContain('accept-encoding');
    expect(packed.body.length).toBeLessThan(plain.body.length / 10);
    expect(unpack(packed.body)).toEqual(plain.body);
  });

  it('is sent as it is where it is smaller', async () => {
    codes = 'A1';
    const { headers, body } = await ask('gzip, br');
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body.toString())).toEqual({ data: { thing: { code: 'A1' } } });
  });
});
