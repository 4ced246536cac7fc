import { lettersTerm, syllableTerm } from './sounds.ts';
import { BEGINNINGS, SYLLABLES } from './syllables.ts';

/** A text that may be the pinyin of something, as sounds and terms have it; nothing where it is none. */
export interface AskedSounds {
  /** `|pai|wu`: the ways in which it parts into syllables, of which the last may be begun only. */
  readonly syllables: readonly string[];
  /** `PW`: the same as the first letters of characters. */
  readonly letters: readonly string[];
  /** For the index: all terms of any of these. */
  readonly terms: readonly string[];
}

const NONE: AskedSounds = { syllables: [], letters: [], terms: [] };

/** Longer than any name is typed, and in so many ways that nobody could have meant them. */
const LONGEST = 60;
const MOST_WAYS = 12;

/** Blanks and apostrophes part syllables: `xi'an`. */
export function askedSounds(text: string): AskedSounds {
  const parts = text.split(/[ '’]+/).filter(Boolean);
  const letters = parts.join('');
  if (!/^[a-z]{2,}$/.test(letters) || letters.length > LONGEST) return NONE;
  const ways = waysOf(parts);
  const pairs = Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2));
  return {
    syllables: ways.map((way) => `|${way.join('|')}`),
    letters: [letters.toUpperCase()],
    terms: [
      ...ways.map((way) =>
        allOf([...way.slice(0, -1).map(syllableTerm), `${syllableTerm(way.at(-1) ?? '')}*`]),
      ),
      allOf(pairs.map(lettersTerm)),
    ],
  };
}

const allOf = (terms: readonly string[]): string =>
  `(${[...new Set(terms)].map((term) => `+${term}`).join(' ')})`;

/** How parts of letters are syllables one after the other; the last one may be begun only. Few long syllables first. */
function waysOf(parts: readonly string[]): readonly (readonly string[])[] {
  const ways: (readonly string[])[] = [];
  const goOn = (part: number, at: number, before: readonly string[]): void => {
    if (ways.length >= MOST_WAYS) return;
    const rest = parts[part]?.slice(at);
    if (rest === undefined) return void ways.push(before);
    if (rest === '') return goOn(part + 1, 0, before);
    const isLast = part === parts.length - 1;
    for (let length = Math.min(rest.length, 6); length > 0; length -= 1) {
      const piece = rest.slice(0, length);
      const isBegun = isLast && length === rest.length && BEGINNINGS.has(piece);
      if (SYLLABLES.has(piece) || isBegun) goOn(part, at + length, [...before, piece]);
    }
  };
  goOn(0, 0, []);
  return ways;
}
