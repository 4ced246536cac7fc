import { referencesOf, type Kind } from '../../kinds/kind.ts';
import { KINDS } from '../../kinds/registry.ts';
import { cypher, join, name } from '../cypher.ts';
import { inForce } from '../model/dating.ts';

const version = cypher`version`;

/** From what is searched to the thing that is found by it. */
const LEADS = join([...new Set(KINDS.flatMap((kind) => (kind.found ? [leadsBy(kind)] : [])))].map(name), '|');

function leadsBy(kind: Kind): string {
  if (kind.form !== 'fact') return 'VERSION_OF';
  return referencesOf(kind).find(({ from }) => from === 'anchor')?.by ?? '';
}

/** Every piece of what is asked stands in one of the texts. */
const STANDS = cypher`all(piece IN $searchPieces WHERE any(text IN version.searchTexts WHERE text CONTAINS piece))`;

/** One of the texts sounds so, or its first letters do. */
const SOUNDS = cypher`any(sound IN version.searchSounds WHERE any(form IN $searchSyllables + $searchLetters WHERE sound CONTAINS form))`;

/**
 * Binds `thing`, and beside it each `version` (of it, or a fact) that has all that `$searchTerms` asks: one that the
 * record had by then, of whatever day, so that a thing is found by any name that it ever had. What may be written in two
 * ways must stand there in one of them: to the index, characters with a blank between them may be anywhere. What may be
 * pinyin must stand there or sound so. The thing must be there on the day.
 */
export const FOUND = cypher`CALL db.index.fulltext.queryNodes('search', $searchTerms) YIELD node AS version
  WHERE version.recordedAt <= $revision
    AND (size($searchLetters) > 0 OR size($searchForms) = 1 OR any(text IN version.searchTexts WHERE any(form IN $searchForms WHERE text CONTAINS form)))
    AND (size($searchLetters) = 0 OR ${STANDS} OR ${SOUNDS})
  MATCH (version)-[:${LEADS}]->(thing)
  WHERE any(label IN labels(thing) WHERE label IN $searchLabels)
    AND (thing.settledAt <= $revision OR EXISTS { (thing)<-[:VERSION_OF]-(now) WHERE ${inForce(cypher`now`)} })`;

/** In thousandths: how far the version is from being just what was asked. */
const DISTANCE = cypher`CASE
    WHEN any(form IN $searchForms WHERE form IN version.searchTexts) THEN 0
    WHEN any(text IN version.searchTexts WHERE any(form IN $searchForms WHERE text STARTS WITH form)) THEN 250
    WHEN any(text IN version.searchTexts WHERE any(form IN $searchForms WHERE text CONTAINS form)) THEN 500
    WHEN size($searchLetters) = 0 OR ${STANDS} THEN 750
    WHEN any(sound IN version.searchSounds WHERE any(form IN $searchSyllables WHERE sound STARTS WITH form)) THEN 880
    WHEN any(sound IN version.searchSounds WHERE any(form IN $searchSyllables WHERE sound CONTAINS form)) THEN 900
    ELSE 920 END`;

/** What only another time says counts half. */
const DATED_DISTANCE = cypher`CASE WHEN ${inForce(version)} THEN ${DISTANCE} ELSE 500 + ${DISTANCE} / 2 END`;

const LONGEST = 10_000;

/** By distance, then by the length of the name: one number, less is better. */
export const PLACE = cypher`${DATED_DISTANCE} * 10000 + size(version.searchTexts[0])`;

/** From 1, a text of the thing is just what was asked, down to an eighth, and below that what sounds so. */
export const scoreAt = (place: number): number => (1000 - Math.floor(place / LONGEST)) / 1000;
