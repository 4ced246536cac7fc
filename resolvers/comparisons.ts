import { mayDo } from '../domain/access/may.ts';
import { isOfCity } from '../domain/access/scope.ts';
import type { RootField } from '../execution/execute.ts';
import { answerDifferences } from '../graph/answers/answer-differences.ts';
import { findChangesOf } from '../graph/reading/find-changes.ts';
import type { StoredChange } from '../graph/reading/stored-change.ts';
import {
  findCatalogue,
  findDays,
  findMoments,
  findZones,
  type AskedComparison,
  type ComparedArgs,
} from '../graph/answers/find-comparison.ts';
import { pageOfSlice, sliceAsked } from '../graph/answers/page-of-items.ts';
import { readerOf } from '../graph/answers/reader-of.ts';
import type { Reading, When } from '../graph/reading/reading.ts';
import type { Difference } from '../questions/compare/comparison.ts';
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
  find: (reading: Reading, args: Args) => Promise<AskedComparison>,
): RootField<Asking> {
  return async (given, asked, { reading, actor }) => {
    const args = given as unknown as Args;
    const name = `Query.${list}`;
    const { compared, when, at } = await find(reading, args);
    const question = { compared, kinds: args.kinds ?? null, ...sliceAsked(name, given) };
    const found = await reading.audits.ask(
      'differences',
      { asked: question, reader: await readerOf(reading, at.revision) },
      at,
      reading.options,
    );
    if (!found) return null;
    // Of what is public, a zone is not told who wrote it of others.
    const isHistorySeen = isOfCity(actor.scope) && mayDo(actor, 'history');
    const fields = asked.of('DifferenceConnection');
    const { start, total, page: items, counts, isAcrossZones } = found;
    const page = await pageOfSlice(
      { name, start, total, items, placeOf: ({ place }) => [place] },
      given,
      fields.filter(({ field }) => !OF_COMPARISON.includes(field)),
      (some, of) => nodesOf(reading, { isHistorySeen, isAcrossZones, when }, some, of),
    );
    return projectBeside(page, fields, { counts, revision: at.revision });
  };
}

interface Told {
  readonly isHistorySeen: boolean;
  readonly isAcrossZones: boolean;
  readonly when: When;
}

/** The differences, and the Changes that did it, for those who may ask for them. */
async function nodesOf(
  reading: Reading,
  { isHistorySeen, ...told }: Told,
  differences: readonly Difference[],
  fields: Fields,
): Promise<readonly unknown[]> {
  const changesAsked = isHistorySeen ? fields.filter(({ field }) => field === 'change') : [];
  const revisions = changesAsked.length > 0 ? differences.map(({ revision }) => revision) : [];
  const [objects, changes] = await Promise.all([
    answerDifferences(reading, told, differences, fields),
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
