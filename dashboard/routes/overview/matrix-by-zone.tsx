import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { isWhole, type MatrixCell, type MatrixData } from './matrix-data.ts';
import type { MatrixPlace, MatrixProps } from './matrix.tsx';

/** The matrix where a grid has no room: zone by zone a list of the chains of which it holds something, broken ones first. */
export function MatrixByZone({ data, chains, onOpen }: MatrixProps) {
  return data.zones.map((zone) => <ZoneChains key={zone.code} {...{ zone, data, chains, onOpen }} />);
}

function ZoneChains({ zone, data, chains, onOpen }: MatrixProps & { zone: MatrixData['zones'][number] }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const held = chains
    .flatMap((chain) => {
      const cell = data.cell(zone.code, chain.code);
      return cell ? [{ zone, chain, cell }] : [];
    })
    .toSorted((one, other) => Number(isWhole(one.cell)) - Number(isWhole(other.cell)));
  const whole = held.filter(({ cell }) => isWhole(cell)).length;
  return (
    <details className="zone-chains" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {zone.name} <span className="quiet">{`${words.chainsComplete} ${whole}/${held.length}`}</span>
      </summary>
      {isOpen && (
        <ul className="plain-list">
          {held.map((place) => (
            <ChainOfZone key={place.chain.code} place={place} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface ChainOfZoneProps {
  readonly place: MatrixPlace & { readonly cell: MatrixCell };
  readonly onOpen: (place: MatrixPlace) => void;
}

function ChainOfZone({ place, onOpen }: ChainOfZoneProps) {
  const words = useWords();
  const { chain, cell } = place;
  return (
    <li>
      <button type="button" className="kind" onClick={() => onOpen(place)}>
        <span>{chain.name}</span>
        <span>
          <span className={`cell cell-${isWhole(cell) ? 'whole' : 'broken'}`}>
            {`${cell.held}/${cell.total}`}
          </span>{' '}
          {isWhole(cell) ? words.whole : words.broken}
        </span>
      </button>
    </li>
  );
}
