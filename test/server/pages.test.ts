import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HttpServer, listenHttp } from '../../server/http.ts';
import { createLog } from '../../server/log.ts';
import { contentName } from '../../server/pages/content.ts';
import { compressAll } from '../../server/pages/build.ts';
import { Pages } from '../../server/pages/pages.ts';
import { readPages } from '../../server/pages/read.ts';

const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8';
const INDEX = `<!doctype html><title>权责</title>${'<!-- -->'.repeat(200)}`;
const log = createLog({ level: 'silent', secrets: [] });
const folder = mkdtempSync(join(tmpdir(), 'quanze-pages-'));
let http: HttpServer;

const served = async (pages: Pages): Promise<HttpServer> =>
  listenHttp({ host: '127.0.0.1', port: 0, openReads: true }, log, pages);
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${http.url}${path}`, { method, headers: { accept: BROWSER, ...headers } });

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), INDEX);
  writeFileSync(join(folder, 'assets/main-a1b2.js'), 'let a = 1;'.repeat(300));
  await compressAll(folder);
  const pages = new Pages();
  pages.show(await readPages(folder));
  http = await served(pages);
});
afterAll(async () => {
  await http.close(0);
  rmSync(folder, { recursive: true });
});

describe('pages', () => {
  it.each(['/', '/powers/LAW-P1', '/zones/%2F%3F?asOf=2016-01-01'])('%s opens in a browser', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe(INDEX);
  });

  it.each(['/', '/powers', '/assets/gone.js', '/index.html'])('%s is nothing for a program', async (path) => {
    for (const accept of ['*/*', 'application/json']) {
      const response = await get(path, { accept });
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    }
  });

  it('a file that is gone is not the page in its place', async () => {
    expect((await get('/assets/gone.js')).status).toBe(404);
  });

  it('a file is kept for ever, for its name holds its content', async () => {
    const response = await get('/assets/main-a1b2.js', { accept: '*/*' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('nothing runs that is no file of the service, and nothing is asked of anybody else', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy.split(';')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('is not sent again to who has it, however it was encoded', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const tag = (await get('/', { 'accept-encoding': encoding })).headers.get('etag') ?? '';
      const again = await get('/', { 'if-none-match': tag, 'accept-encoding': encoding });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(tag);
    }
  });

  it('is sent compressed to who can unpack it', async () => {
    const { encoding, body } = await new Promise<{ encoding: string | undefined; body: Buffer }>(
      (resolve, reject) => {
        request(
          `${http.url}/`,
          { headers: { accept: BROWSER, 'accept-encoding': 'gzip, br' } },
          (response) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('end', () =>
              resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
            );
          },
        )
          .on('error', reject)
          .end();
      },
    );
    expect(encoding).toBe('br');
    expect(brotliDecompressSync(body).toString()).toBe(INDEX);
  });

  it('HEAD tells the same without a body', async () => {
    const head = await get('/', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
  });

  it('leaves /graphql and /health what they are', async () => {
    expect((await get('/health/live')).headers.get('content-type')).toMatch(/^application\/json/);
    expect((await get('/graphql')).headers.get('content-security-policy')).toContain('sha256-');
  });
});

describe('where pages are not there', () => {
  it('a browser is told that they are being built, and asks again by itself', async () => {
    const building = await served(new Pages());
    const response = await fetch(building.url, { headers: { accept: BROWSER, 'accept-language': 'en' } });
    expect(response.status).toBe(503);
    expect(await response.text()).toMatch(/being built.*|http-equiv="refresh"/);
    await building.close(0);
  });

  it('a build that fails is told, and /graphql and /health go on', async () => {
    const pages = new Pages();
    await pages.begin(join(folder, 'no-project'), log, new AbortController().signal);
    const failed = await served(pages);
    const response = await fetch(failed.url, { headers: { accept: BROWSER, 'accept-language': 'en' } });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('could not be built');
    expect((await fetch(`${failed.url}/health/live`)).status).toBe(200);
    await failed.close(0);
  });
});

describe('what pages are built from', () => {
  it('has a name that changes with each of its files, and with nothing that is built of them', () => {
    const root = mkdtempSync(join(tmpdir(), 'quanze-content-'));
    mkdirSync(join(root, 'dashboard/dist'), { recursive: true });
    writeFileSync(join(root, 'package-lock.json'), '{}');
    writeFileSync(join(root, 'dashboard/main.tsx'), 'a');
    const name = contentName(root);
    expect(contentName(root)).toBe(name);
    writeFileSync(join(root, 'dashboard/dist/main.js'), 'built');
    expect(contentName(root)).toBe(name);
    writeFileSync(join(root, 'dashboard/main.tsx'), 'b');
    expect(contentName(root)).not.toBe(name);
    rmSync(root, { recursive: true });
  });
});
