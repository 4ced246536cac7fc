import { Refusal } from '../../domain/errors.ts';
import { noOrder } from '../../domain/messages/asking.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { lists } from '../model/index.ts';
import { wasRecorded, wasThere } from '../model/dating.ts';
import { FOUND } from '../search/found.ts';
import type { RootList, Sight } from '../model/model.ts';
import { compileObject } from './compile-object.ts';
import { matchHop, typeModel } from './match-hop.ts';
import { compilePageOf } from './compile-page.ts';
import { bindPage } from './paging.ts';
import { RequestShape, StatementRow } from './row.ts';
import type { SelectedField } from './selected-field.ts';
import { PLANNER, type Reader, type Statement } from './statement.ts';

const n = name('n');

/** The things of a type with `$codes`, as they are on the day: one row each, in no order, the code first. */
export function compileThings(sight: Sight, type: string, fields: readonly SelectedField[]): Statement {
  const request = new RequestShape(sight);
  const row = new StatementRow(request);
  row.position(cypher`n.code`);
  const { match, read } = compileThingsAs(n, type, cypher`$codes`, fields, row);
  return {
    text: join([PLANNER, match, ...clausesOf(row), cypher`RETURN ${row.list}`], '\n'),
    sight,
    bind: request.binders,
    read,
  };
}

/**
 * For whom a thing is there: for who asks by its id or code if it is or was by that day, for what names it in any case
 * (before its first day it is then read as on that day, and as last recorded where the record has nothing of it any more).
 */
export type Reach = 'asked' | 'named';

/** The match of things by a list of codes, and how what is asked of each is read. */
export function compileThingsAs(
  variable: Cypher,
  type: string,
  codes: Cypher,
  fields: readonly SelectedField[],
  row: StatementRow,
  reach: Reach = 'asked',
): { readonly match: Cypher; readonly read: Reader } {
  const { version, ...model } = typeModel(type);
  const speaking = version?.(variable);
  const there = reach === 'named' ? wasRecorded(variable, type) : wasThere(variable, type);
  const start = {
    pattern: () => join([cypher`(${variable}:${name(type)})`, ...(speaking ? [speaking.pattern] : [])], ', '),
    where: () =>
      join([cypher`${variable}.code IN ${codes}`, there, ...(speaking ? [speaking.speaks] : [])], ' AND '),
  };
  return {
    match: matchHop(start, model, variable, variable, row.request.sight),
    read: compileObject(type, variable, fields, row),
  };
}

/** By what a root list is ordered, and whether from the end. */
export interface RootOrder {
  readonly by: string;
  readonly isDown: boolean;
}

/** A connection at the root, with the filters that were given: one row. */
export function compileRootList(
  sight: Sight,
  list: string,
  order: RootOrder,
  filters: readonly string[],
  fields: readonly SelectedField[],
): Statement {
  const model = rootList(list);
  const request = new RequestShape(sight);
  const row = new StatementRow(request);
  const orderBy = keysOf(list, order);
  const match = matchList(model, filters, sight);
  const read = compilePageOf(compileObject, {
    to: n,
    list: listName(list, order),
    ...listed(model.to),
    type: model.to,
    orderBy,
    isDown: order.isDown,
    isFiltered: filters.length > 0,
    fields,
    row,
    ...(model.facets && { facets: model.facets }),
  });
  return {
    text: join(
      [PLANNER, ...listClauses(match, filters), ...clausesOf(row), cypher`RETURN ${row.list}`],
      '\n',
    ),
    sight,
    bind: request.binders,
    read,
  };
}

/** Filters are looked at once; the page, the count and the facets are all made of what passed. */
function listed(type: string): { readonly match: Cypher; readonly count: Cypher } {
  const version = typeModel(type).version?.(n);
  const beside = version ? cypher` MATCH ${version.pattern} WHERE ${version.where}` : cypher``;
  return { match: cypher`UNWIND listed AS ${n}${beside}`, count: cypher`size(listed)` };
}

function listClauses(match: Cypher, filters: readonly string[]): readonly Cypher[] {
  const isFound = filters.includes('text');
  const found = isFound ? [FOUND, cypher`WITH collect(DISTINCT thing) AS found`] : [];
  const scope = isFound ? cypher`found` : cypher``;
  return [...found, cypher`CALL (${scope}) { ${match} RETURN collect(${n}) AS listed }`];
}

/** Parameters of a page of a root list. */
export function bindRootPage(
  list: string,
  order: RootOrder,
  args: Readonly<Record<string, unknown>>,
  params: Record<string, unknown>,
): void {
  bindPage(n, listName(list, order), keysOf(list, order).length, args, params);
}

/** The same for all of a list at once: without an end, from its beginning. */
export function bindWholeRoot(list: string, order: RootOrder, params: Record<string, unknown>): void {
  bindRootPage(list, order, {}, params);
  params[`${n}_limit`] = Number.MAX_SAFE_INTEGER;
}

const listName = (list: string, { by, isDown }: RootOrder): string =>
  `Query.${list}:${by}${isDown ? ':DESC' : ''}`;

function keysOf(list: string, { by }: RootOrder): RootList['orders'][string] {
  const { orders } = rootList(list);
  const found = Object.hasOwn(orders, by) ? orders[by] : undefined;
  if (found) return found;
  throw new Refusal('invalid', noOrder(list, by, Object.keys(orders)), { argument: 'orderBy', value: by });
}

/** The arguments of a root list that narrow it. */
export function rootListFilters(list: string): readonly string[] {
  const { filters, searched } = rootList(list);
  return [...Object.keys(filters), ...(searched ? ['text'] : [])];
}

/** The label of the things of a root list that can be narrowed by a text. */
export function searchedLabel(list: string): string {
  const { searched } = rootList(list);
  if (!searched) throw new Error(`the list ${list} is not searched`);
  return searched;
}

function matchList(model: RootList, filters: readonly string[], sight: Sight): Cypher {
  const conditions = [model.where?.(n), ...filters.map((filter) => model.filters[filter]?.(n, sight))];
  const where = join(
    conditions.filter((each) => each !== undefined),
    ' AND ',
  );
  const match = matchHop(
    { pattern: (_from, to) => model.pattern(to), ...(where ? { where: () => where } : {}) },
    typeModel(model.to),
    n,
    n,
    sight,
  );
  return filters.includes('text') ? cypher`UNWIND found AS ${n} ${match}` : match;
}

function rootList(list: string): RootList {
  const model = lists[list];
  if (!model) throw new Error(`the model has no list ${list}`);
  return model;
}

function clausesOf(row: StatementRow): readonly Cypher[] {
  return row.clauses ? [row.clauses] : [];
}
