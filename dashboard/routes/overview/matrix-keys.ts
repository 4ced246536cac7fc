/** A cell of a grid, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 10;

/** Where a key leads in a grid; undefined where it leads nowhere. */
export function moveBy(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: Place,
  { rows, columns }: Size,
): Place | undefined {
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.min(Math.max(nextRow, 0), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  });
  const moves: Readonly<Record<string, () => Place>> = {
    ArrowUp: () => to(row - 1, column),
    ArrowDown: () => to(row + 1, column),
    ArrowLeft: () => to(row, column - 1),
    ArrowRight: () => to(row, column + 1),
    PageUp: () => to(row - PAGE, column),
    PageDown: () => to(row + PAGE, column),
    Home: () => (ctrlKey ? to(0, 0) : to(row, 0)),
    End: () => (ctrlKey ? to(rows, columns) : to(row, columns)),
  };
  return moves[key]?.();
}
