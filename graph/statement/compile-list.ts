import { cypher, join, name } from '../cypher.ts';
import type { ManyField } from '../model/model.ts';
import { matchHop, pathExpression, typeModel } from './match-hop.ts';
import { StatementRow } from './row.ts';
import type { CompileObject, ListBelow } from './below.ts';
import type { Reader } from './statement.ts';

/** A whole list, as one value of the row: its objects' values, each a list by position, in order. */
export function compileList(
  compileObject: CompileObject,
  { field, from, selected }: ListBelow<ManyField>,
  row: StatementRow,
): Reader {
  const to = name(row.request.next());
  const inner = new StatementRow(row.request);
  const read = compileObject(field.to, to, selected.fields, inner);
  const order = field.orderBy.map((path) => pathExpression(field.to, to, path, inner));
  const parts = [
    matchHop(field, typeModel(field.to), from, to, row.request.sight),
    ...(field.distinct ? [cypher`WITH DISTINCT ${field.distinct(from, to)}`] : []),
    ...(inner.clauses ? [inner.clauses] : []),
    cypher`RETURN ${inner.list} ORDER BY ${join(order, ', ')}`,
  ];
  const at = row.position(cypher`COLLECT { ${join(parts, '\n')} }`);
  return (values, context) =>
    (values[at] as readonly (readonly unknown[])[]).map((each) => read(each, context));
}
