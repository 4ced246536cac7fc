import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { OrderKey, PageField } from '../model/model.ts';
import { compileFacets, type CountedList } from './compile-facets.ts';
import { compileConnection } from './connection.ts';
import { matchHop, orderExpression, typeModel } from './match-hop.ts';
import { bindPage, isAfter } from './paging.ts';
import { StatementRow } from './row.ts';
import type { SelectedField } from './selected-field.ts';
import type { CompileObject, ListBelow } from './below.ts';
import type { Reader } from './statement.ts';
import { fromStore } from './text-after.ts';

/** A page of a list below an object, as two values of the row: the page's rows, and how many the list has. */
export function compilePage(
  compileObject: CompileObject,
  { field, from, selected }: ListBelow<PageField>,
  row: StatementRow,
): Reader {
  const to = name(row.request.next());
  const list = `${selected.typeName}.${selected.field}`;
  row.request.binders.push((variables, params) =>
    bindPage(to, list, field.orderBy.length, selected.args?.(variables) ?? {}, params),
  );
  const match = matchHop(field, typeModel(field.to), from, to, row.request.sight);
  const distinct = field.distinct?.(from, to);
  return compilePageOf(compileObject, {
    to,
    list,
    match,
    distinct,
    type: field.to,
    orderBy: field.orderBy,
    fields: selected.fields,
    row,
  });
}

/** A list that is matched already: what its rows are, in which order, and what is asked of them. */
export interface PageOf {
  /** The variable of a row, and the prefix of the page's parameters. */
  readonly to: Cypher;
  readonly list: string;
  readonly match: Cypher;
  /** What makes a row, where the match finds the same one more than once. */
  readonly distinct?: Cypher | undefined;
  readonly type: string;
  readonly orderBy: readonly OrderKey[];
  /** From its end. */
  readonly isDown?: boolean;
  /** True where the match may seek by codes that were given. */
  readonly isFiltered?: boolean;
  readonly fields: readonly SelectedField[];
  readonly row: StatementRow;
  /** How many there are, where that is known already. */
  readonly count?: Cypher;
  readonly facets?: CountedList['facets'];
}

export function compilePageOf(compileObject: CompileObject, page: PageOf): Reader {
  const { to, list, match, distinct, type, orderBy, fields, row, facets } = page;
  const rows = distinct ? cypher`${match} WITH DISTINCT ${distinct}` : match;
  const edge = new StatementRow(row.request);
  const plainKeys = orderBy.map((key) => orderExpression(type, to, key, edge));
  const keys = page.isFiltered ? plainKeys.map((key) => fromStore(key, to)) : plainKeys;
  keys.forEach((key) => edge.position(key));
  return compileConnection({
    list,
    prefix: to,
    row,
    fields,
    keys: keys.length,
    edge: (node) => compileObject(type, to, node.fields, edge),
    rows: () => pageRows(rows, { to, keys, isDown: page.isDown ?? false }, edge),
    ...(facets && {
      facets: (asked) => compileFacets(compileObject, { n: to, match: rows, facets, row }, asked),
    }),
    count:
      page.count ??
      (distinct ? cypher`COUNT { ${match} RETURN DISTINCT ${distinct} }` : cypher`COUNT { ${match} }`),
  });
}

function pageRows(
  match: Cypher,
  { to, keys, isDown }: { readonly to: Cypher; readonly keys: readonly Cypher[]; readonly isDown: boolean },
  edge: StatementRow,
): Cypher {
  const order = isDown ? keys.map((key) => cypher`${key} DESC`) : keys;
  const clauses = [
    match,
    ...(edge.clauses ? [edge.clauses] : []),
    cypher`WITH * WHERE NOT $${name(`${to}_begun`)} OR ${isAfter(to, keys, isDown)}`,
    cypher`RETURN ${edge.list} ORDER BY ${join(order, ', ')} LIMIT $${name(`${to}_limit`)}`,
  ];
  return cypher`COLLECT { ${join(clauses, '\n')} }`;
}
