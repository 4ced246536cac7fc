import type { Reading, When } from '../reading/reading.ts';
import { keptStatement } from '../reading/kept-statements.ts';
import { bindPage } from '../statement/paging.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { SEARCHED, type SearchKind } from '../model/searched.ts';
import { compileSearch, SEARCH_KEYS, SEARCH_LIST, SEARCH_PAGE } from './compile-search.ts';
import { searchParams } from './question.ts';

export type SearchArgs = When & {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
};

/** A page of what a text finds, the best first. */
export async function search(
  reading: Reading,
  { text, kinds, first, after, ...when }: SearchArgs,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const statement = keptStatement(reading.sight, fields, 'search', (sight) => compileSearch(sight, fields));
  const labels = SEARCHED.filter(({ kind }) => kinds?.includes(kind) ?? true).map(({ label }) => label);
  const params: Record<string, unknown> = { ...searchParams(text, labels) };
  bindPage(SEARCH_PAGE, SEARCH_LIST, SEARCH_KEYS, { first, after }, params);
  const [page] = await reading.answer(statement, when, params);
  return page;
}
