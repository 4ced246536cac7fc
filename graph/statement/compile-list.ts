import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { ManyField } from '../model/model.ts';
import { matchHop, orderExpression, typeModel } from './match-hop.ts';
import { StatementRow } from './row.ts';
import type { CompileObject, ListBelow } from './below.ts';
import type { SelectedField } from './selected-field.ts';
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
  const order = field.orderBy.map((key) => orderExpression(field.to, to, key, inner));
  const parts = [
    matchHop(narrowed(field, to, selected, row), typeModel(field.to), from, to, row.request.sight),
    ...(field.kept ? [cypher`WITH *, ${field.kept(from, to)} AS ${to}_kept WHERE ${to}_kept`] : []),
    ...(field.distinct ? [cypher`WITH DISTINCT ${field.distinct(from, to)}`] : []),
    ...(inner.clauses ? [inner.clauses] : []),
    cypher`RETURN ${inner.list} ORDER BY ${join(order, ', ')}`,
  ];
  const at = row.position(cypher`COLLECT { ${join(parts, '\n')} }`);
  return (values, context) =>
    (values[at] as readonly (readonly unknown[])[]).map((each) => read(each, context));
}

/** The list with the conditions of its arguments: each is asked in any case, so that a statement is kept for all values. */
function narrowed(field: ManyField, to: Cypher, selected: SelectedField, row: StatementRow): ManyField {
  const conditions = Object.entries(field.filters ?? {}).map(([argument, condition]) => {
    const parameter = `${to}_${argument}`;
    row.request.binders.push(
      (variables, params) => void (params[parameter] = selected.args?.(variables)[argument] ?? null),
    );
    const given = cypher`$${name(parameter)}`;
    return cypher`(${given} IS NULL OR ${condition(to, given)})`;
  });
  if (conditions.length === 0) return field;
  const { where } = field;
  return {
    ...field,
    where: (from, at) => join([...(where ? [where(from, at)] : []), ...conditions], ' AND '),
  };
}
