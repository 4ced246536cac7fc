import type { Words } from '../domain/words.ts';
import { LABELLED_WORDS } from './labels.ts';

const byWords: ReadonlyMap<Words, string> = new Map(
  Object.entries(LABELLED_WORDS).map(([name, words]) => [words, name]),
);

/** What the schema calls a set of words. */
export function enumOf(words: Words): string {
  const name = byWords.get(words);
  if (name === undefined) throw new Error(`no enum has the words ${Object.keys(words).join(', ')}`);
  return name;
}
