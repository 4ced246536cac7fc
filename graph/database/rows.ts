import type { Result } from 'neo4j-driver';
import type { Row } from './database.ts';

/** The fields of each record as the driver decoded them: `record.get(i)` and `values()` would go through them again. */
export function collectRows(result: Result): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    result.subscribe({
      onNext: (record) => {
        const row = (record as unknown as { readonly _fields: Row })._fields;
        if (rows.push(row) === 1) assertPlain(row);
      },
      onCompleted: () => resolve(rows),
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
