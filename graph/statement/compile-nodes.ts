import { globalId } from '../../domain/global-id.ts';
import { cypher, join, name } from '../cypher.ts';
import type { Sight } from '../model/model.ts';
import { compileThingsAs, type Reach } from './compile-root.ts';
import { RequestShape, StatementRow } from './row.ts';
import type { SelectedField } from './selected-field.ts';
import { PLANNER, type Reader, type Statement } from './statement.ts';

/** Things of several types, each by `$codes.Type`: one row, with a list for each type, read as a map by id. */
export function compileNodes(
  sight: Sight,
  wanted: readonly { type: string; fields: readonly SelectedField[] }[],
  reach: Reach,
): Statement {
  const request = new RequestShape(sight);
  const row = new StatementRow(request);
  const readers = wanted.map(({ type, fields }) => {
    const n = name(request.next());
    const inner = new StatementRow(request);
    inner.position(cypher`${n}.code`);
    const { match, read } = compileThingsAs(n, type, cypher`$codes.${name(type)}`, fields, inner, reach);
    const parts = [match, ...(inner.clauses ? [inner.clauses] : []), cypher`RETURN ${inner.list}`];
    return { type, read, at: row.position(cypher`COLLECT { ${join(parts, '\n')} }`) };
  });
  return {
    text: cypher`${PLANNER} RETURN ${row.list}`,
    sight,
    bind: request.binders,
    read: readById(readers),
  };
}

function readById(readers: readonly { type: string; read: Reader; at: number }[]): Reader {
  return (row, context) => {
    const found = new Map<string, unknown>();
    for (const { type, read, at } of readers) {
      for (const each of row[at] as readonly (readonly unknown[])[]) {
        found.set(globalId(type, String(each[0])), read(each, context));
      }
    }
    return found;
  };
}
