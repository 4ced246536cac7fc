import type { ReactNode } from 'react';
import { Scrolled } from './scrolled.tsx';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column. */
  readonly isNumber?: boolean;
  /** A word or a day that stands in one line. */
  readonly isShort?: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly isCaptionHidden?: boolean;
}

/** A table whose rows become small lists where a screen has no room for columns. The first column names the row. */
export function Table<Row>({ caption, columns, rows, keyOf, isCaptionHidden = true }: TableProps<Row>) {
  return (
    <Scrolled label={caption}>
      <table className="table">
        <caption className={isCaptionHidden ? 'hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, isNumber }) => (
              <th key={head} scope="col" className={isNumber ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ head, cell, isNumber, isShort }, place) =>
                place === 0 ? (
                  <th key={head} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={head}
                    data-label={head}
                    className={isNumber ? 'number' : isShort ? 'short' : undefined}
                  >
                    <div>{cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
