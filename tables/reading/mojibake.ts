import { isUtf8 } from 'node:buffer';

/**
 * What a text was before it was read in a wrong encoding: UTF-8 read as GB18030 (寮犱笁), GB18030 or UTF-8 read as a
 * Western one (ÕÅÈý). '' where only question marks are left of it; undefined for a text that looks sound.
 */
export function unspoiled(text: string): string | undefined {
  if (/^[?？]{2,}$/.test(text)) return '';
  if (/[\u0080-\u00ff]{2}/.test(text))
    return fromWestern(text) ?? (/[\u00c0-\u00ff][\u0080-\u00bf]/.test(text) ? '' : undefined);
  return /^\p{Script=Han}{2,}/u.test(text) ? fromGbk(text) : undefined;
}

function fromWestern(text: string): string | undefined {
  const bytes = Buffer.from(
    [...text].map((character) => WESTERN.get(character) ?? character.codePointAt(0) ?? 0x100),
  );
  if ([...text].some((character) => (WESTERN.get(character) ?? character.codePointAt(0) ?? 0x100) > 0xff))
    return undefined;
  return chinese(bytes, isUtf8(bytes) ? 'utf-8' : 'gb18030');
}

function fromGbk(text: string): string | undefined {
  const codes = gbk();
  const bytes: number[] = [];
  for (const character of text) {
    const code = codes.get(character) ?? character.codePointAt(0) ?? 0;
    if (code > 0xff) bytes.push(code >> 8, code & 0xff);
    else if (code < 0x80) bytes.push(code);
    else return undefined;
  }
  const before = Buffer.from(bytes);
  return isUtf8(before) ? chinese(before, 'utf-8') : undefined;
}

/** The text of the bytes, where all of it could be a Chinese text. */
function chinese(bytes: Buffer, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /^[\p{Script=Han}\x20-\x7e，。、；：（）《》]+$/u.test(text) && /\p{Script=Han}/u.test(text)
      ? text
      : undefined;
  } catch {
    return undefined;
  }
}

/** What windows-1252 has in the places 80 to 9F. */
const WESTERN = new Map<string, number>(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at))].map(
    (character, at) => [character, 0x80 + at],
  ),
);

let known: ReadonlyMap<string, number> | undefined;

/** The two bytes of each character of GBK: no encoder is at hand, so the decoder is asked for all of them, once. */
function gbk(): ReadonlyMap<string, number> {
  if (known) return known;
  const codes = new Map<string, number>();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    const trails = Array.from({ length: 0xff - 0x40 }, (_, at) => 0x40 + at).filter(
      (trail) => trail !== 0x7f,
    );
    const texts = [...decoder.decode(Uint8Array.from(trails.flatMap((trail) => [lead, trail])))];
    if (texts.length === trails.length)
      texts.forEach((character, at) => codes.set(character, (lead << 8) | (trails[at] ?? 0)));
    else
      for (const trail of trails) {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if ([...character].length === 1) codes.set(character, (lead << 8) | trail);
      }
  }
  codes.delete('\uFFFD');
  return (known = codes);
}
