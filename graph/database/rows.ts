import type { Result } from 'neo4j-driver';
import type { Row } from './database.ts';

export async function collectRows(result: Result): Promise<readonly Row[]> {
  const rows: Row[] = [];
  await eachRow(result, (row) => {
    if (rows.push(row) === 1) assertPlain(row);
  });
  return rows;
}

/** The fields of each record as the driver decoded them: `record.get(i)` and `values()` would go through them again. */
export function eachRow(result: Result, onRow: (row: Row) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    result.subscribe({
      onNext: (record) => onRow((record as unknown as { readonly _fields: Row })._fields),
      onCompleted: () => resolve(),
      onError: reject,
    });
  });
}

/** Nodes, dates and the like are to be taken apart by the statement. The first row tells for all. */
function assertPlain(row: Row): void {
  for (const value of row) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    if (Object.getPrototypeOf(value) !== Object.prototype) {
      throw new TypeError(`a statement is to return plain values, not a ${value.constructor.name}`);
    }
  }
}
