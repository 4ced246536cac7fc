import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { ManyField } from '../model/model.ts';
import { compileObject, matchHop, pathExpression, typeModel } from './compile-object.ts';
import { RowShape } from './row.ts';
import type { SelectedField } from './selected-field.ts';
import type { Reader } from './statement.ts';

/** A whole list, as one value of the row: its objects' values, each a list by position, in order. */
export function compileList(field: ManyField, from: Cypher, selected: SelectedField, row: RowShape): Reader {
  const to = name(row.request.next());
  const inner = new RowShape(row.request);
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
