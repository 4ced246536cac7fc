import { useWords } from '../../words/use-words.ts';
import type { MatrixCell } from './use-matrix.ts';

interface CellProps {
  readonly id: string;
  readonly column: number;
  readonly isAt: boolean;
  readonly cell: MatrixCell | undefined;
  /** False while what is not there may only not be read. */
  readonly isWhole: boolean;
  readonly names: readonly [zone: string, chain: string];
  readonly onClick: () => void;
}

export function Cell({ id, column, isAt, cell, isWhole, names: [zone, chain], onClick }: CellProps) {
  const words = useWords();
  const state = cell ? (cell.held >= cell.total ? 'whole' : 'broken') : isWhole ? 'none' : 'unread';
  const name = cell
    ? words.cell(zone, chain, cell.held, cell.total)
    : isWhole
      ? words.cellNone(zone, chain)
      : words.loading;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isAt}
      aria-label={name}
      className={isAt ? 'matrix-cell is-at' : 'matrix-cell'}
      onClick={onClick}
    >
      <span className={`cell cell-${state}`} aria-hidden="true">
        {cell && `${cell.held}/${cell.total}`}
      </span>
    </div>
  );
}
