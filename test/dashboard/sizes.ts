import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Stage } from './uses.ts';

const KB = 1024;

/** How large what is sent is, compressed. */
export function sizes(at: () => Stage): void {
  const get = (address: string) =>
    fetch(new URL(address, at().live.origin), { headers: { accept: 'text/html' } });
  const textOf = async (address: string): Promise<string> => (await get(address)).text();
  const sizeOf = (text: string): number => gzipSync(text, { level: 9 }).length;

  it('the first view asks for at most 110 KB of scripts and 12 KB of styles, any other page for 110 and all for 420', async () => {
    const html = await textOf('/');
    const named = (ending: string): readonly string[] =>
      [...html.matchAll(new RegExp(`(?:src|href)="(/assets/[^"]+\\.${ending})"`, 'g'))].map(
        ([, file = '']) => file,
      );
    const all = async (files: readonly string[]): Promise<number> =>
      (await Promise.all(files.map(textOf))).reduce((sum, text) => sum + sizeOf(text), 0);
    expect(named('js').length).toBeGreaterThan(0);
    expect(named('css').length).toBeGreaterThan(0);
    const first = await all(named('js'));
    expect(first).toBeLessThanOrEqual(110 * KB);
    expect(await all(named('css'))).toBeLessThanOrEqual(12 * KB);
    const main = (await Promise.all(named('js').map(textOf))).join('\n');
    const later = [...new Set(main.match(/assets\/[\w-]+\.js/g))]
      .map((file) => `/${file}`)
      .filter((file) => !named('js').includes(file));
    expect(later.length).toBeGreaterThan(20);
    const each = await Promise.all(later.map(async (file) => [file, sizeOf(await textOf(file))] as const));
    expect(each.filter(([, size]) => size > 110 * KB)).toEqual([]);
    expect(each.reduce((sum, [, size]) => sum + size, first)).toBeLessThanOrEqual(420 * KB);
  });
}
