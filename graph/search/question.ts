import { Refusal } from '../../domain/errors.ts';
import { folded, piecesOf } from '../../domain/search-text.ts';
import { searchesNothing, searchTooLong } from '../../domain/messages/asking.ts';
import type { Bilingual } from '../../domain/language.ts';
import { askedSounds } from './asked-sounds.ts';
import { pieceTerm } from './terms.ts';

const LONGEST_QUESTION = 200;

/** Parameters of a search. */
export type SearchParams = {
  /** The text, folded; and a name of two characters as it is also written. */
  readonly searchForms: readonly string[];
  /** The pieces of the text, each of which must stand in a text of what it finds, unless that sounds so. */
  readonly searchPieces: readonly string[];
  /** `|pai|wu` and `PW`, where the text may be pinyin. */
  readonly searchSyllables: readonly string[];
  readonly searchLetters: readonly string[];
  /** For the index: any of the labels, and all of the pieces, or what sounds so. */
  readonly searchTerms: string;
  readonly searchLabels: readonly string[];
};

/** What is to be found by a text among the things of some labels. */
export function searchParams(text: string, labels: readonly string[]): SearchParams {
  const searchText = searchedText(text);
  const searchForms = [searchText, ...otherForm(searchText)];
  const sounds = askedSounds(searchText);
  const asked = [...searchForms.map((form) => `(${all(piecesOf(form))})`), ...sounds.terms];
  return {
    searchForms,
    searchPieces: [...piecesOf(searchText)],
    searchSyllables: sounds.syllables,
    searchLetters: sounds.letters,
    searchLabels: labels,
    searchTerms: `+(${labels.join(' ') || NO_LABEL}) +(${asked.join(' ')})`,
  };
}

/** A text that is searched, folded; a refusal of one in which nothing can be seen, or that is too long. */
export function searchedText(text: string): string {
  const searchText = folded(text);
  if (searchText === '') throw refusal(searchesNothing(), text);
  const length = Math.max([...text].length, [...searchText].length);
  if (length > LONGEST_QUESTION) throw refusal(searchTooLong(LONGEST_QUESTION, length), text);
  return searchText;
}

const all = (pieces: ReadonlySet<string>): string =>
  Array.from(pieces, (piece) => `+${pieceTerm(piece)}`).join(' ');

/** Names of two characters stand with a blank between them in tables where others have three. */
function otherForm(folded: string): readonly string[] {
  const [, first, second] = /^(\p{Script=Han})(\p{Script=Han})$/u.exec(folded) ?? [];
  return first === undefined || second === undefined ? [] : [`${first} ${second}`];
}
/** A term that nothing has. */
const NO_LABEL = 'None';
const SHOWN = 40;

function refusal(message: Bilingual, text: string): Refusal {
  const shown = [...text];
  const value = shown.length > SHOWN ? `${shown.slice(0, SHOWN).join('')}…` : text;
  return new Refusal('invalid', message, { argument: 'text', value });
}
