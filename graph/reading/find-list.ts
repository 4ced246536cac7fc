import { searchParams } from '../search/question.ts';
import { bindRootPage, compileRootList, rootListFilters, searchedLabel } from '../statement/compile-root.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { keptStatement } from './kept-statements.ts';
import type { Reading, When } from './reading.ts';

type Args = When & Readonly<Record<string, unknown>>;

/** A page of a list at the root, narrowed by those of its filters that are given (null is not given). */
export async function findList(
  reading: Reading,
  list: string,
  args: Args,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const order = typeof args['orderBy'] === 'string' ? args['orderBy'] : 'CODE';
  const filters = rootListFilters(list).filter(
    (filter) => args[filter] !== null && args[filter] !== undefined,
  );
  const statement = keptStatement(reading.sight, fields, [list, order, ...filters].join(' '), (sight) =>
    compileRootList(sight, list, order, filters, fields),
  );
  const own: Record<string, unknown> = {};
  for (const filter of filters) {
    if (filter === 'text') Object.assign(own, searchParams(String(args[filter]), [searchedLabel(list)]));
    else own[filter] = args[filter];
  }
  bindRootPage(list, order, args, own);
  const [page] = await reading.answer(statement, args, own);
  return page;
}
