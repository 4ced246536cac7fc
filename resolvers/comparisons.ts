import { mayDo } from '../domain/access/may.ts';
import type { RootField } from '../execution/execute.ts';
import { countDifferences } from '../graph/compare/count-differences.ts';
import { countUpTo, placeText } from '../graph/compare/difference-place.ts';
import { kindOfFound, type FoundDifference } from '../graph/compare/find-differences.ts';
import { readDifferences } from '../graph/compare/read-differences.ts';
import { answerDifferences } from '../graph/answers/answer-differences.ts';
import { findChangesOf } from '../graph/reading/find-changes.ts';
import type { StoredChange } from '../graph/reading/stored-change.ts';
import {
  findCatalogue,
  findDays,
  findMoments,
  findZones,
  type ComparedArgs,
  type FoundComparison,
} from '../graph/answers/find-comparison.ts';
import { pageOfItems } from '../graph/answers/page-of-items.ts';
import type { Reading } from '../graph/reading/reading.ts';
import { projectBeside } from '../graph/statement/project.ts';
import type { SelectedField } from '../graph/statement/selected-field.ts';
import { answerChanges } from './change-answers.ts';
import type { Asking } from './root-field.ts';

type Fields = readonly SelectedField[];

/** What is no part of a connection, but of the comparison. */
const OF_COMPARISON: readonly string[] = ['counts', 'revision'];

/** A comparison as a page of its differences; null where there is nothing to compare. */
function comparing<Args extends ComparedArgs>(
  list: string,
  find: (reading: Reading, args: Args) => Promise<FoundComparison | null>,
): RootField<Asking> {
  return async (given, asked, { reading, actor }) => {
    const args = given as unknown as Args;
    const found = await find(reading, args);
    if (!found) return null;
    const { comparison, revision } = found;
    const all = await reading.differences.run(comparison, reading.options);
    const { kinds = null } = args;
    const items = kinds ? all.filter((each) => kinds.includes(kindOfFound(comparison, each))) : all;
    // Of what is public, a zone is not told who wrote it of others.
    const isHistorySeen = actor.scope === 'all' && mayDo(actor, 'history');
    const fields = asked.of('DifferenceConnection');
    const page = await pageOfItems(
      {
        ...{ name: `Query.${list}`, items, keyOf: placeText },
        countUpTo: (place: string) => countUpTo(comparison, items, place),
      },
      given,
      fields.filter(({ field }) => !OF_COMPARISON.includes(field)),
      (some, of) => nodesOf(reading, isHistorySeen, found, some, of),
    );
    const isCounted = fields.some(({ field }) => field === 'counts');
    const counts = isCounted ? countDifferences(comparison, items) : [];
    return projectBeside(page, fields, { counts, revision });
  };
}

/** The differences, and the Changes that did it, for those who may ask for them. */
async function nodesOf(
  reading: Reading,
  isHistorySeen: boolean,
  found: FoundComparison,
  page: readonly FoundDifference[],
  fields: Fields,
): Promise<readonly unknown[]> {
  const differences = await readDifferences(reading.read, found.comparison, page);
  const changesAsked = isHistorySeen ? fields.filter(({ field }) => field === 'change') : [];
  const revisions = changesAsked.length > 0 ? differences.map(({ revision }) => revision) : [];
  const [objects, changes] = await Promise.all([
    answerDifferences(reading, found, differences, fields),
    revisions.length > 0 ? findChangesOf(reading, revisions) : new Map<number, StoredChange>(),
  ]);
  const answer = await answerChanges(reading, [...changes.values()], changesAsked);
  return objects.map((object, place) => {
    const change = changes.get(differences[place]?.revision ?? 0);
    if (!change) return object;
    const answered = changesAsked.map(({ key, fields: of }) => [key, answer(change, of)] as const);
    return { ...object, ...Object.fromEntries(answered) };
  });
}

export const comparisons = {
  compareDays: comparing('compareDays', findDays),
  compareMoments: comparing('compareMoments', findMoments),
  compareZones: comparing('compareZones', findZones),
  compareWithCatalogue: comparing('compareWithCatalogue', findCatalogue),
};
