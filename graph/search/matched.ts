import { cypher, join, name, type Cypher } from '../cypher.ts';
import { KINDS } from '../../kinds/registry.ts';
import { inForce, recorded } from '../model/dating.ts';
import { TEXT_SOURCES } from '../model/searched.ts';
import type { StatementRow } from '../statement/row.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import type { Reader } from '../statement/statement.ts';

const best = cypher`best`;

/** The places of those texts of a version of which something is true. */
const placesWhere = (is: Cypher): Cypher => cypher`[at IN range(0, size(best.searchTexts) - 1) WHERE ${is}]`;
const anyForm = (is: Cypher, forms: Cypher): Cypher => cypher`any(form IN ${forms} WHERE ${is})`;

function concatenated([first = cypher`[]`, ...rest]: readonly Cypher[]): Cypher {
  return rest.reduce((all, each) => cypher`${all} + ${each}`, first);
}

const FORMS = cypher`$searchForms`;
const SOUND = cypher`best.searchSounds[at] CONTAINS form`;

/** By how it sounds, and not by its characters: below all that stands there, whatever day it is of. */
const IS_BY_SOUND = cypher`(size($searchLetters) > 0 AND NOT all(piece IN $searchPieces WHERE any(text IN best.searchTexts WHERE text CONTAINS piece)))`;

/** Where a text of the version stands by which it was found: the one that fits best, the name where only all together do. */
const PLACE_OF_TEXT = cypher`head(${concatenated([
  placesWhere(anyForm(cypher`best.searchTexts[at] = form`, FORMS)),
  placesWhere(anyForm(cypher`best.searchTexts[at] STARTS WITH form`, FORMS)),
  placesWhere(anyForm(cypher`best.searchTexts[at] CONTAINS form`, FORMS)),
  cypher`CASE WHEN ${IS_BY_SOUND} THEN ${placesWhere(anyForm(SOUND, cypher`$searchSyllables`))} ELSE [] END`,
  cypher`CASE WHEN ${IS_BY_SOUND} THEN ${placesWhere(anyForm(SOUND, cypher`$searchLetters`))} ELSE [] END`,
  cypher`[0]`,
])})`;

/** The texts of a version as they are recorded, in the order of `searchTexts`: the name, the code, the others. */
const TEXTS = cypher`CASE ${join(
  Object.entries(TEXT_SOURCES).map(([label, { texts }]) => {
    const [first, ...others] = texts.map((property) => cypher`best.${name(property)}`);
    const lists = [
      cypher`[${first ?? cypher`''`}, code]`,
      ...others.map((each) => cypher`coalesce(${each}, [])`),
    ];
    return cypher`WHEN best:${name(labelOfVersion(label))} THEN ${concatenated(lists)}`;
  }),
  ' ',
)} END`;

/** Things have versions; facts are their own. */
function labelOfVersion(label: string): string {
  return KINDS.find((kind) => kind.label === label)?.form === 'fact' ? label : `${label}Version`;
}

const VALUES: Readonly<Record<string, Cypher>> = {
  text: cypher`${TEXTS}[${PLACE_OF_TEXT}]`,
  isFormer: cypher`(NOT (${inForce(best)}) AND NOT (${recorded(best)} AND best.validFrom > $day))`,
  isToCome: cypher`(${recorded(best)} AND best.validFrom > $day)`,
  isByPinyin: IS_BY_SOUND,
};

/** By what a thing was found: `best` is the version that fits best, `code` the thing's. */
export function compileMatched({ fields }: SelectedField, edge: StatementRow): Reader {
  const readers = fields.map(({ key, field, typeName }): [string, Reader] => {
    const value = VALUES[field];
    if (!value) return [key, () => typeName];
    const at = edge.position(value);
    return [key, (row) => row[at]];
  });
  return (row, context) => Object.fromEntries(readers.map(([key, read]) => [key, read(row, context)]));
}
