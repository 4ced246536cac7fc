import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { MatrixData } from './matrix-data.ts';
import type { MatrixPlace, MatrixProps } from './matrix.tsx';

/** The matrix where a grid has no room: zone by zone a list of the chains of which it holds something, broken ones first. */
export function MatrixByZone({ data, chains, onOpen }: MatrixProps) {
  return data.zones.map((zone) => <ZoneChains key={zone.code} {...{ zone, data, chains, onOpen }} />);
}

function ZoneChains({ zone, data, chains, onOpen }: MatrixProps & { zone: MatrixData['zones'][number] }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const held = chains.flatMap((chain) => {
    const cell = data.cell(zone.code, chain.code);
    return cell ? [{ zone, chain, cell, isWhole: cell.held >= cell.total }] : [];
  });
  const [whole, broken] = [true, false].map((each) => held.filter(({ isWhole }) => isWhole === each));
  return (
    <details className="zone-chains" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {zone.name}{' '}
        <span className="quiet">{`${words.chainsComplete} ${whole?.length ?? 0}/${held.length}`}</span>
      </summary>
      {isOpen && (
        <ul className="plain-list">
          {[...(broken ?? []), ...(whole ?? [])].map((place) => (
            <ChainOfZone key={place.chain.code} place={place} isWhole={place.isWhole} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface ChainOfZoneProps {
  readonly place: MatrixPlace;
  readonly isWhole: boolean;
  readonly onOpen: (place: MatrixPlace) => void;
}

function ChainOfZone({ place, isWhole, onOpen }: ChainOfZoneProps) {
  const words = useWords();
  const { chain, cell } = place;
  return (
    <li>
      <button type="button" className="kind" onClick={() => onOpen(place)}>
        <span>{chain.name}</span>
        <span>
          <span className={`cell cell-${isWhole ? 'whole' : 'broken'}`}>
            {cell && `${cell.held}/${cell.total}`}
          </span>{' '}
          {isWhole ? words.whole : words.broken}
        </span>
      </button>
    </li>
  );
}
