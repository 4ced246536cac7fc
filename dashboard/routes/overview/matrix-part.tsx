import { useMemo, useState } from 'react';
import { useView } from '../../asking/when.ts';
import type { OverviewQuery } from '../../generated/graphql.ts';
import { Nothing } from '../../parts/asked.tsx';
import { useWords } from '../../words/use-words.ts';
import { CellDrawer } from './cell-drawer.tsx';
import { matrixOf } from './matrix-data.ts';
import { Matrix, type MatrixPlace } from './matrix.tsx';

/** Zones beside chains, with what is missing where. */
export function MatrixPart({ of }: { of: OverviewQuery['chainMatrix'] }) {
  const words = useWords();
  const [view, change] = useView();
  const [opened, setOpened] = useState<MatrixPlace>();
  const data = useMemo(() => matrixOf(of), [of]);
  const onlyBroken = view.get('broken') === 'true';
  const rows = useMemo(
    () => (onlyBroken ? data.chains.filter(({ code }) => data.isBroken(code)) : data.chains),
    [data, onlyBroken],
  );
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
      {rows.length === 0 ? <Nothing /> : <Matrix data={data} chains={rows} onOpen={setOpened} />}
      {data.notHeld > 0 && !onlyBroken && <p className="quiet">{words.notInAnyZone(data.notHeld)}</p>}
      {opened && <CellDrawer place={opened} onClose={() => setOpened(undefined)} />}
    </section>
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
