import { cypher, join, name, type Cypher } from '../cypher.ts';
import { lists } from '../model/index.ts';
import { isThere } from '../model/dating.ts';
import type { RootList } from '../model/model.ts';
import { compileObject, matchHop, typeModel } from './compile-object.ts';
import { compilePageOf } from './compile-page.ts';
import { bindPage } from './paging.ts';
import { RequestShape, RowShape } from './row.ts';
import type { SelectedField } from './selected-field.ts';
import { PLANNER, type Reader, type Statement } from './statement.ts';

const n = name('n');

/** The things of a type with `$codes`, as they are on the day: one row each, in no order, the code first. */
export function compileThings(type: string, fields: readonly SelectedField[]): Statement {
  const request = new RequestShape();
  const row = new RowShape(request);
  row.position(cypher`n.code`);
  const { match, read } = compileThingsAs(n, type, cypher`$codes`, fields, row);
  return {
    text: join([PLANNER, match, ...clausesOf(row), cypher`RETURN ${row.list}`], '\n'),
    bind: request.binders,
    read,
  };
}

/** The match of things by a list of codes, and how what is asked of each is read. */
export function compileThingsAs(
  variable: Cypher,
  type: string,
  codes: Cypher,
  fields: readonly SelectedField[],
  row: RowShape,
): { readonly match: Cypher; readonly read: Reader } {
  const model = typeModel(type);
  const there = model.version ? cypher`` : cypher` AND ${isThere(variable, type)}`;
  const start = {
    pattern: () => cypher`(${variable}:${name(type)})`,
    where: () => cypher`${variable}.code IN ${codes}${there}`,
  };
  return {
    match: matchHop(start, model, variable, variable),
    read: compileObject(type, variable, fields, row),
  };
}

/** A connection at the root, with the filters that were given: one row. */
export function compileRootList(
  list: string,
  order: string,
  filters: readonly string[],
  fields: readonly SelectedField[],
): Statement {
  const model = rootList(list);
  const request = new RequestShape();
  const row = new RowShape(request);
  const orderBy = model.orders[order];
  if (!orderBy) throw new Error(`the list ${list} has no order ${order}`);
  const read = compilePageOf({
    to: n,
    list: listName(list, order),
    match: matchList(model, filters),
    distinct: model.distinct?.(n),
    type: model.to,
    orderBy,
    fields,
    row,
  });
  return { text: cypher`${PLANNER} RETURN ${row.list}`, bind: request.binders, read };
}

/** Parameters of a page of a root list. */
export function bindRootPage(
  list: string,
  order: string,
  args: Readonly<Record<string, unknown>>,
  params: Record<string, unknown>,
): void {
  bindPage(n, listName(list, order), rootList(list).orders[order]?.length ?? 0, args, params);
}

const listName = (list: string, order: string): string => `Query.${list}:${order}`;

/** The arguments of a root list that narrow it. */
export function rootListFilters(list: string): readonly string[] {
  return Object.keys(rootList(list).filters);
}

function matchList(model: RootList, filters: readonly string[]): Cypher {
  const conditions = [model.where?.(n), ...filters.map((filter) => model.filters[filter]?.(n))];
  const where = join(
    conditions.filter((each) => each !== undefined),
    ' AND ',
  );
  return matchHop(
    { pattern: (_from, to) => model.pattern(to), ...(where ? { where: () => where } : {}) },
    typeModel(model.to),
    n,
    n,
  );
}

function rootList(list: string): RootList {
  const model = lists[list];
  if (!model) throw new Error(`the model has no list ${list}`);
  return model;
}

function clausesOf(row: RowShape): readonly Cypher[] {
  return row.clauses ? [row.clauses] : [];
}
