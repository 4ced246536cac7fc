import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type Span, spanOf, useWindow } from '../../parts/use-window.ts';
import { useWords } from '../../words/use-words.ts';
import { Cell } from './matrix-cell.tsx';
import { moveBy, type Place } from './matrix-keys.ts';
import type { MatrixCell, MatrixData } from './matrix-data.ts';
import { COLUMN, ROW, useShown } from './use-shown.ts';

export interface MatrixPlace {
  readonly zone: MatrixData['zones'][number];
  readonly chain: MatrixData['chains'][number];
  readonly cell: MatrixCell | undefined;
}

export interface MatrixProps {
  readonly data: MatrixData;
  /** The chains that are shown, in the order of their rows. */
  readonly chains: MatrixData['chains'];
  readonly onOpen: (place: MatrixPlace) => void;
}

/** A grid of which only what is in view is there: one hundred zones beside a thousand chains scroll like ten. */
export function Matrix({ data, chains, onOpen }: MatrixProps) {
  const words = useWords();
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const view = useWindow(ref);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const { zones } = data;
  const rows = spanOf(view.top, view.height, ROW, chains.length);
  const columns = spanOf(view.left, view.width, COLUMN, zones.length);
  const place = { row: Math.min(at.row, chains.length - 1), column: Math.min(at.column, zones.length - 1) };
  const idOf = ({ row, column }: Place): string => `${id}-${row}-${column}`;
  useShown(ref, idOf(place), place);
  const open = (to: Place): void => {
    setAt(to);
    const [zone, chain] = [zones[to.column], chains[to.row]];
    if (zone && chain) onOpen({ zone, chain, cell: data.cell(zone.code, chain.code) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOpening = event.key === 'Enter' || event.key === ' ';
    const next = moveBy(event, place, { rows: chains.length, columns: zones.length });
    if (isOpening) open(place);
    if (next) setAt(next);
    if (next || isOpening) event.preventDefault();
  };
  return (
    <div
      ref={ref}
      className="matrix"
      role="grid"
      tabIndex={0}
      aria-label={words.matrix}
      aria-rowcount={chains.length + 1}
      aria-colcount={zones.length + 1}
      aria-activedescendant={idOf(place)}
      onKeyDown={onKeyDown}
    >
      <MatrixTop zones={zones} columns={columns} />
      <div style={{ height: `${rows.from * ROW}rem` }} />
      {chains.slice(rows.from, rows.to).map((chain, offset) => (
        <MatrixRow
          key={chain.code}
          {...{ chain, data, columns, place, idOf, onOpen: open }}
          row={rows.from + offset}
        />
      ))}
      <div style={{ height: `${(chains.length - rows.to) * ROW}rem` }} />
    </div>
  );
}

/** As wide as the columns that are not there. */
const Gap = ({ columns }: { columns: number }) => (
  <div className="gap" style={{ width: `${columns * COLUMN}rem` }} />
);

function MatrixTop({ zones, columns }: { zones: MatrixData['zones']; columns: Span }) {
  const words = useWords();
  return (
    <div className="matrix-row matrix-top" role="row" aria-rowindex={1}>
      <div className="matrix-name" role="columnheader" aria-colindex={1}>
        {words.chain}
      </div>
      <Gap columns={columns.from} />
      {zones.slice(columns.from, columns.to).map(({ code, name }, offset) => (
        <div
          key={code}
          className="matrix-zone"
          role="columnheader"
          aria-colindex={columns.from + offset + 2}
          title={name}
        >
          {name}
        </div>
      ))}
      <Gap columns={zones.length - columns.to} />
    </div>
  );
}

interface RowProps {
  readonly chain: MatrixData['chains'][number];
  readonly data: MatrixData;
  readonly row: number;
  readonly columns: Span;
  /** Where the keyboard is. */
  readonly place: Place;
  readonly idOf: (place: Place) => string;
  readonly onOpen: (place: Place) => void;
}

function MatrixRow({ chain, data, row, columns, place, idOf, onOpen }: RowProps) {
  const { zones } = data;
  return (
    <div className="matrix-row" role="row" aria-rowindex={row + 2}>
      <div className="matrix-name" role="rowheader" aria-colindex={1} title={chain.name}>
        {chain.name}
      </div>
      <Gap columns={columns.from} />
      {zones.slice(columns.from, columns.to).map((zone, offset) => {
        const column = columns.from + offset;
        return (
          <Cell
            key={zone.code}
            id={idOf({ row, column })}
            column={column}
            isAt={row === place.row && column === place.column}
            cell={data.cell(zone.code, chain.code)}
            names={[zone.name, chain.name]}
            onClick={() => onOpen({ row, column })}
          />
        );
      })}
      <Gap columns={zones.length - columns.to} />
    </div>
  );
}
