import { Refusal } from '../../domain/errors.ts';
import { folded, piecesOf } from '../../domain/search-text.ts';
import { searchesNothing, searchTooLong } from '../../domain/messages/asking.ts';
import type { Bilingual } from '../../domain/language.ts';
import { pieceTerm } from './terms.ts';

const LONGEST_QUESTION = 200;

/** Parameters of a search. */
export type SearchParams = {
  /** The text, folded. */
  readonly searchText: string;
  /** For the index: any of the labels, and all of the pieces. */
  readonly searchTerms: string;
  readonly searchLabels: readonly string[];
};

/** What is to be found by a text among the things of some labels. */
export function searchParams(text: string, labels: readonly string[]): SearchParams {
  const searchText = folded(text);
  if (searchText === '') throw refusal(searchesNothing(), text);
  const length = Math.max([...text].length, [...searchText].length);
  if (length > LONGEST_QUESTION) throw refusal(searchTooLong(LONGEST_QUESTION, length), text);
  const pieces = Array.from(piecesOf(searchText), (piece) => `+${pieceTerm(piece)}`);
  return {
    searchText,
    searchLabels: labels,
    searchTerms: [`+(${labels.join(' ') || NO_LABEL})`, ...pieces].join(' '),
  };
}

/** A term that nothing has. */
const NO_LABEL = 'None';
const SHOWN = 40;

function refusal(message: Bilingual, text: string): Refusal {
  const shown = [...text];
  const value = shown.length > SHOWN ? `${shown.slice(0, SHOWN).join('')}…` : text;
  return new Refusal('invalid', message, { argument: 'text', value });
}
