import { posix } from 'node:path';
import { LONGEST_CODE, unseenIn } from '../../domain/text.ts';

/** The name that the sender of a file gave it by `Content-Disposition`, if any; of a path, the last part. */
export function sentName(disposition: string | undefined): string | null {
  const text = disposition ?? '';
  const extended = /filename\*\s*=\s*(?:utf-8)?'[^']*'([^;\s]+)/i.exec(text)?.[1];
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(text);
  const name =
    extended === undefined ? asSent(plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2]) : unescaped(extended);
  const base = posix
    .basename((name ?? '').replaceAll('\\', '/'))
    .trim()
    .slice(0, LONGEST_CODE);
  return base === '' || base === '.' || unseenIn(base) !== undefined ? null : base;
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Headers are read byte by byte: names in UTF-8 or GB18030 are put together again; some programs escape them. */
function asSent(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/%[0-9a-f]{2}/i.test(text)) return unescaped(text) ?? text;
  const bytes = Buffer.from(text, 'latin1');
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may be it.
    }
  }
  return text;
}
