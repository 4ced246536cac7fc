/**
 * What the text of a cell may be. Names and codes are compared, shown and searched: a character that nobody
 * can see would make two of them that look alike differ, or turn a line around. Variation selectors stay:
 * Chinese names are written with them. Characters of four bytes are as good as any.
 */
export const LONGEST_CODE = 200;
export const LONGEST_TEXT = 4000;

const PLAIN = /^[\x20-\x7e]*$/;
const UNSEEN =
  /(?!\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFD]/u;
const EVERY_UNSEEN = new RegExp(UNSEEN, 'gu');

/** Without blanks at its ends, and composed (NFC), so that what looks the same is the same. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  return PLAIN.test(trimmed) ? trimmed : trimmed.normalize('NFC');
}

/** The first character of `text` that nobody can see, as `U+202E`; undefined where there is none. */
export function unseenIn(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined;
  const found = UNSEEN.exec(text);
  return found ? codePointName(found[0]) : undefined;
}

/** Whether `text` has more than `limit` characters (code points, not UTF-16 units). */
export function longerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  if (text.length > limit * 2) return true;
  let count = 0;
  for (const _character of text) count += 1;
  return count > limit;
}

/** `text` as a report may show it: nothing unseen (`↵` for a line break, else as `<U+202E>`), and not without end. */
export function shown(text: string): string {
  const start = longerThan(text, LONGEST_CODE) ? `${firstCharacters(text, LONGEST_CODE)}…` : text;
  if (PLAIN.test(start)) return start;
  return start
    .replace(/\r\n|[\r\n]/g, '↵')
    .replace(EVERY_UNSEEN, (character) => `<${codePointName(character)}>`);
}

function firstCharacters(text: string, count: number): string {
  return [...text.slice(0, count * 2)].slice(0, count).join('');
}

function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
