/**
 * How a search compares texts. Compatible characters (NFKC), cases and runs of blanks do not matter, nor what nobody
 * can see. Blanks part words. The pieces of a word are its characters by twos, or its one character.
 */
export function folded(text: string): string {
  const seen = text.normalize('NFKC').replace(UNSEEN, '');
  return [...seen].map(foldCase).join('').normalize('NFKC').trim().replace(BLANKS, ' ');
}

/** What must occur in a thing for a folded text to find it. */
export function piecesOf(text: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const word of wordsOf(text)) {
    if (word.length === 1) pieces.add(word[0] ?? '');
    else addPairs(word, pieces);
  }
  return pieces;
}

/** Every piece that occurs in a folded text. */
export function piecesIn(text: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const word of wordsOf(text)) {
    for (const character of word) pieces.add(character);
    addPairs(word, pieces);
  }
  return pieces;
}

const BLANKS = /\s+/gu;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Both ways, so that `ß` is `ss` and the two small sigmas are one; alone, for what stands beside it decides nothing. */
const foldCase = (character: string): string => character.toLowerCase().toUpperCase().toLowerCase();

/** Words by code points: a character of four bytes is one. */
const wordsOf = (text: string): readonly (readonly string[])[] =>
  text === '' ? [] : text.split(' ').map((word) => [...word]);

function addPairs(word: readonly string[], pieces: Set<string>): void {
  for (let at = 1; at < word.length; at += 1) pieces.add(`${word[at - 1] ?? ''}${word[at] ?? ''}`);
}
