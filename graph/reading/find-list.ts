import { searchParams } from '../search/question.ts';
import {
  bindRootPage,
  bindWholeRoot,
  compileRootList,
  rootListFilters,
  type RootOrder,
  searchedLabel,
} from '../statement/compile-root.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import type { Statement } from '../statement/statement.ts';
import { keptStatement } from './kept-statements.ts';
import type { Reading, When } from './reading.ts';

type Args = When & Readonly<Record<string, unknown>>;
type Fields = readonly SelectedField[];

/** What is asked of the entries of a list as what is asked of a page of it. */
const asPage = new WeakMap<Fields, Fields>();
function pageFields(list: string, fields: Fields): Fields {
  let page = asPage.get(fields);
  if (!page) {
    const at = (field: string, of: Fields): SelectedField => ({
      key: field,
      field,
      typeName: list,
      fields: of,
    });
    asPage.set(fields, (page = [at('edges', [at('node', fields)])]));
  }
  return page;
}

/** All of a list at the root, without pages. */
export async function findWholeList(
  reading: Reading,
  list: string,
  args: Args,
  fields: Fields,
): Promise<readonly unknown[]> {
  const statement = statementOf(reading, list, args, pageFields(list, fields));
  const own = filtersOf(list, args);
  bindWholeRoot(list, orderOf(args), own);
  const [page] = (await reading.answer(statement, args, own)) as readonly [
    { readonly edges: readonly { readonly node: unknown }[] },
  ];
  return page.edges.map(({ node }) => node);
}

/** A page of a list at the root, narrowed by those of its filters that are given (null is not given). */
export async function findList(reading: Reading, list: string, args: Args, fields: Fields): Promise<unknown> {
  const statement = statementOf(reading, list, args, fields);
  const own = filtersOf(list, args);
  bindRootPage(list, orderOf(args), args, own);
  const [page] = await reading.answer(statement, args, own);
  return page;
}

const orderOf = ({ orderBy, direction }: Args): RootOrder => ({
  by: typeof orderBy === 'string' ? orderBy : 'CODE',
  isDown: direction === 'DESC',
});

const given = (list: string, args: Args): readonly string[] =>
  rootListFilters(list).filter((filter) => args[filter] !== null && args[filter] !== undefined);

function statementOf({ sight }: Reading, list: string, args: Args, fields: Fields): Statement {
  const [order, filters] = [orderOf(args), given(list, args)];
  return keptStatement(sight, fields, [list, order.by, String(order.isDown), ...filters].join(' '), (each) =>
    compileRootList(each, list, order, filters, fields),
  );
}

/** The parameters of the filters that are given. */
function filtersOf(list: string, args: Args): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const filter of given(list, args)) {
    if (filter === 'text') Object.assign(own, searchParams(String(args[filter]), [searchedLabel(list)]));
    else own[filter] = args[filter];
  }
  return own;
}
