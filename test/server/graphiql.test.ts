import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Service, startService } from './service.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.http.close(0));

const page = (headers: Record<string, string> = {}) =>
  fetch(service.url, { headers: { accept: BROWSER, ...headers } });

/** fetch unpacks what it gets; this does not. */
function packed(encoding: string): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { accept: BROWSER, 'accept-encoding': encoding };
    request(service.url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the GraphiQL page', () => {
  it('is what a browser gets at /graphql', async () => {
    const response = await page();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<title>权责 Quanze</title>');
  });

  it('is not what a program gets there', async () => {
    for (const accept of ['application/json', '*/*', 'application/json, text/html']) {
      const response = await page({ accept });
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    }
  });

  it('lets nothing in from outside: one script by its hash, requests to this service only', async () => {
    const response = await page();
    const html = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    const script = /<div id="root"><\/div>\s*<script>([^]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(script.length).toBeGreaterThan(1_000_000);
    expect(policy.split(';')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "connect-src 'self'",
        `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
      ]),
    );
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(html.match(/<script/g)?.length).toBeGreaterThan(0);
    expect(html.slice(0, html.indexOf('<style>'))).not.toMatch(/(?:src|href)="(?!data:)/);
  });

  it('is sent compressed to who can unpack it, and plain to who cannot', async () => {
    const [zipped, plain] = [await packed('gzip, br'), await packed('identity')];
    expect(zipped.encoding).toBe('gzip');
    expect(plain.encoding).toBeUndefined();
    expect(zipped.body.length).toBeLessThan(plain.body.length / 3);
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
  });

  it('is not sent again to a browser that has it', async () => {
    const tag = (await page()).headers.get('etag') ?? '';
    const again = await page({ 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });
});
