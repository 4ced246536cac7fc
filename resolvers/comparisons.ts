import { mayDo } from '../domain/access/may.ts';
import type { RootField } from '../execution/execute.ts';
import { countDifferences, type DifferenceCount } from '../graph/compare/count-differences.ts';
import { kindOfFound, type FoundDifference } from '../graph/compare/find-differences.ts';
import {
  pageOfDifferences,
  placeOf,
  type DifferencePage,
  type DifferencePlace,
} from '../graph/compare/page-of-differences.ts';
import { readDifferences } from '../graph/compare/read-differences.ts';
import { answerDifferences } from '../graph/answers/answer-differences.ts';
import { findChangesOf, type StoredChange } from '../graph/reading/find-changes.ts';
import {
  findCatalogue,
  findDays,
  findMoments,
  findZones,
  type ComparedArgs,
  type FoundComparison,
} from '../graph/answers/find-comparison.ts';
import type { Reading } from '../graph/reading/reading.ts';
import { decodeCursor, encodeCursor } from '../graph/statement/cursor.ts';
import { pageSize } from '../graph/statement/paging.ts';
import { project } from '../graph/statement/project.ts';
import type { SelectedField } from '../graph/statement/selected-field.ts';
import { answerChanges, pick } from './change-answers.ts';
import type { Asking } from './root-field.ts';

type Fields = readonly SelectedField[];

/** A comparison as a page of its differences; null where there is nothing to compare. */
function comparing<Args extends ComparedArgs>(
  list: string,
  find: (reading: Reading, args: Args) => Promise<FoundComparison | null>,
): RootField<Asking> {
  return async (given, asked, { reading, actor }) => {
    const args = given as unknown as Args;
    const name = `Query.${list}`;
    const after = typeof args.after === 'string' ? decodeCursor(name, args.after, 4) : undefined;
    const page = { size: pageSize(args.first), after: after as DifferencePlace | undefined };
    const found = await find(reading, args);
    if (!found) return null;
    const fields = asked.of('DifferenceConnection');
    const { comparison } = found;
    const all = await reading.differences.run(comparison, reading.options);
    const { kinds = null } = args;
    const some = kinds && all.filter((each) => kinds.includes(kindOfFound(comparison, each)));
    const counts = countDifferences(comparison, some ?? all);
    const differences = pageOfDifferences(comparison, some ?? all, page);
    const parts = { name, found, counts, page: differences, begun: after !== undefined };
    // Of what is public, a zone is not told who wrote it of others.
    const isHistorySeen = actor.scope === 'all' && mayDo(actor, 'history');
    return connection(reading, isHistorySeen, parts, fields);
  };
}

interface Parts {
  readonly name: string;
  readonly found: FoundComparison;
  readonly counts: readonly DifferenceCount[];
  readonly page: DifferencePage;
  readonly begun: boolean;
}

async function connection(
  reading: Reading,
  isHistorySeen: boolean,
  parts: Parts,
  fields: Fields,
): Promise<unknown> {
  const { found, counts, page } = parts;
  const answer: Record<string, unknown> = {};
  for (const selected of fields) {
    const { key, field } = selected;
    if (field === 'edges') answer[key] = await edges(reading, isHistorySeen, parts, selected.fields);
    else if (field === 'pageInfo') answer[key] = pick(selected.fields, (each) => pageInfo(parts, page, each));
    else if (field === 'counts') answer[key] = project(selected.fields, counts);
    else if (field === 'totalCount')
      answer[key] = counts.reduce((sum, { added, removed, changed }) => sum + added + removed + changed, 0);
    else answer[key] = field === 'revision' ? found.revision : selected.typeName;
  }
  return answer;
}

async function edges(
  reading: Reading,
  isHistorySeen: boolean,
  { name, found, page: { differences } }: Parts,
  fields: Fields,
): Promise<unknown> {
  const nodes = new Map<SelectedField, readonly unknown[]>();
  for (const selected of fields)
    if (selected.field === 'node')
      nodes.set(selected, await nodesOf(reading, isHistorySeen, found, differences, selected.fields));
  return differences.map((difference, place) =>
    pick(fields, (selected) =>
      selected.field === 'cursor' ? cursorOf(name, difference) : nodes.get(selected)?.[place],
    ),
  );
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

const cursorOf = (name: string, difference: FoundDifference): string =>
  encodeCursor(name, placeOf(difference));

function pageInfo({ name, begun }: Parts, page: DifferencePage, { field }: SelectedField): unknown {
  if (field === 'hasNextPage') return page.hasNextPage;
  if (field === 'hasPreviousPage') return begun;
  const at = field === 'startCursor' ? page.differences[0] : page.differences.at(-1);
  return at ? cursorOf(name, at) : null;
}

export const comparisons = {
  compareDays: comparing('compareDays', findDays),
  compareMoments: comparing('compareMoments', findMoments),
  compareZones: comparing('compareZones', findZones),
  compareWithCatalogue: comparing('compareWithCatalogue', findCatalogue),
};
