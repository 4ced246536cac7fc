import { cypher, join, name } from '../cypher.ts';
import type { Sight } from '../model/model.ts';
import { compileObject } from './compile-object.ts';
import { RequestShape, StatementRow } from './row.ts';
import type { SelectedField } from './selected-field.ts';
import { PLANNER, type Statement } from './statement.ts';

const n = name('n');

/** Rows of `$rows`, which name things by code, as objects of a type of the model: `[place in $rows, object]` each. */
export function compileRows(sight: Sight, type: string, fields: readonly SelectedField[]): Statement {
  const request = new RequestShape(sight);
  const row = new StatementRow(request);
  const at = row.position(cypher`place`);
  const read = compileObject(type, n, fields, row);
  const clauses = [
    PLANNER,
    cypher`UNWIND range(0, size($rows) - 1) AS place`,
    cypher`WITH place, $rows[place] AS n`,
    ...(row.clauses ? [row.clauses] : []),
    cypher`RETURN ${row.list}`,
  ];
  return {
    text: join(clauses, '\n'),
    sight,
    bind: request.binders,
    read: (values, context) => [values[at], read(values, context)],
  };
}
