import { useWords } from '../../words/use-words.ts';
import { isWhole, type MatrixCell } from './matrix-data.ts';

interface CellProps {
  readonly id: string;
  readonly column: number;
  readonly isAt: boolean;
  readonly cell: MatrixCell | undefined;
  readonly names: readonly [zone: string, chain: string];
  readonly onClick: () => void;
}

export function Cell({ id, column, isAt, cell, names: [zone, chain], onClick }: CellProps) {
  const words = useWords();
  const state = cell ? (isWhole(cell) ? 'whole' : 'broken') : 'none';
  const name = cell ? words.cell(zone, chain, cell.held, cell.total) : words.cellNone(zone, chain);
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
