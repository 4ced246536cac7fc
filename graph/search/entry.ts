import { folded, piecesIn } from '../../domain/search-text.ts';
import { TEXT_SOURCES } from '../model/searched.ts';
import { soundsOf } from './sounds.ts';
import { pieceTerm } from './terms.ts';

/** What a version or fact is found by. Not a part of what it says: it is made of that, and could be made anew. */
export interface SearchEntry {
  /** Folded; the name first. */
  readonly searchTexts: readonly string[];
  /** How each of them sounds; empty where it has no sound. */
  readonly searchSounds: readonly string[];
  /** Terms of the full-text index `search`: labels that the thing can have, every piece of the texts, and how they sound. */
  readonly searchTerms: string;
}

/** The entry of a version or fact, of its thing's code and what it says; nothing where no search finds it. */
export function searchEntry(
  label: string,
  code: string,
  says: Readonly<Record<string, unknown>>,
): SearchEntry | Readonly<Record<string, never>> {
  const source = TEXT_SOURCES[label];
  if (!source) return {};
  const [name = '', ...others] = source.texts.flatMap((property) => textsOf(says[property]));
  const searchTexts = [name, code, ...others].map(folded);
  const terms = new Set<string>(source.of);
  for (const text of searchTexts) for (const piece of piecesIn(text)) terms.add(pieceTerm(piece));
  const sounds = searchTexts.map(soundsOf);
  for (const each of sounds) for (const term of each.terms) terms.add(term);
  const searchSounds = sounds.map(({ sound }) => sound);
  return { searchTexts, searchSounds, searchTerms: [...terms].join(' ') };
}

const textsOf = (said: unknown): readonly string[] =>
  Array.isArray(said) ? said.map(String) : typeof said === 'string' ? [said] : [];
