import type { Words } from '../domain/words.ts';
import { LABELLED_WORDS } from './labels.ts';

const byWords: ReadonlyMap<Words, string> = new Map(
  Object.entries(LABELLED_WORDS).map(([name, words]) => [words, name]),
);

/** What the schema calls a set of words, or else the set of which it is a part. */
export function enumOf(words: Words): string {
  const name = byWords.get(words) ?? byWords.get(wholeOf(words));
  if (name === undefined)
    throw new Error(
      `no enum has the words ${Object.keys(words).join(', ')}: name it in \`enums\` of a declaration`,
    );
  return name;
}

const wholeOf = (part: Words): Words =>
  [...byWords.keys()].find((whole) => Object.entries(part).every(([zh, word]) => whole[zh] === word)) ?? part;
