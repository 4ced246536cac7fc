import { useMemo, useState } from 'react';
import { useView } from '../../asking/when.ts';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { useWords } from '../../words/use-words.ts';
import { CellDrawer } from './cell-drawer.tsx';
import { Matrix, type MatrixPlace } from './matrix.tsx';
import { type MatrixData, useMatrix } from './use-matrix.ts';

/** Zones beside chains, with what is missing where. */
export function MatrixPart({ chains }: { chains: number | undefined }) {
  const words = useWords();
  const matrix = useMatrix();
  const [view, change] = useView();
  const onlyBroken = view.get('broken') === 'true';
  return (
    <section className="matrix-part">
      <h2>{words.matrix}</h2>
      <div className="matrix-head">
        <p className="quiet">{words.matrixIntro}</p>
        <Legend />
        <label>
          <input
            type="checkbox"
            checked={onlyBroken}
            onChange={(event) => change({ broken: event.target.checked ? 'true' : null })}
          />{' '}
          {words.onlyBroken}
        </label>
      </div>
      <Asked query={matrix}>{(data) => <Shown data={data} onlyBroken={onlyBroken} chains={chains} />}</Asked>
    </section>
  );
}

function Shown({
  data,
  onlyBroken,
  chains,
}: {
  data: MatrixData;
  onlyBroken: boolean;
  chains: number | undefined;
}) {
  const words = useWords();
  const [opened, setOpened] = useState<MatrixPlace>();
  // Broken ones first: they are what somebody comes for.
  const rows = useMemo(() => {
    const sorted = [...data.chains].sort(
      (a, b) => Number(data.isBroken(b.code)) - Number(data.isBroken(a.code)),
    );
    return onlyBroken ? sorted.filter(({ code }) => data.isBroken(code)) : sorted;
  }, [data, onlyBroken]);
  if (rows.length === 0) return <Nothing />;
  const others = chains === undefined || !data.isWhole ? 0 : chains - data.chains.length;
  return (
    <>
      <Matrix data={data} chains={rows} onOpen={setOpened} />
      {others > 0 && !onlyBroken && <p className="quiet">{words.notInAnyZone(others)}</p>}
      {opened && <CellDrawer place={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

function Legend() {
  const words = useWords();
  return (
    <ul className="legend">
      <li>
        <span className="cell cell-whole">4/4</span> {words.whole}
      </li>
      <li>
        <span className="cell cell-broken">3/4</span> {words.broken}
      </li>
      <li>
        <span className="cell cell-none" /> {words.notHeld}
      </li>
    </ul>
  );
}
