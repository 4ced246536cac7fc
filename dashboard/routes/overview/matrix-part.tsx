import { lazy, Suspense, useMemo, useState } from 'react';
import { useView } from '../../asking/when.ts';
import type { OverviewQuery } from '../../generated/graphql.ts';
import { Nothing } from '../../parts/asked.tsx';
import { Files } from '../../parts/files.tsx';
import { useIsNarrow } from '../../parts/use-is-narrow.ts';
import { useWords } from '../../words/use-words.ts';
import { CellDrawer } from './cell-drawer.tsx';
import { type MatrixData, matrixOf } from './matrix-data.ts';
import { MatrixOnPaper } from './matrix-on-paper.tsx';
import { Matrix, type MatrixPlace, type MatrixProps } from './matrix.tsx';

const MatrixByZone = lazy(async () => ({
  default: (await import('./matrix-by-zone.tsx')).MatrixByZone,
}));
const MatrixFilters = lazy(async () => ({ default: (await import('./matrix-narrowed.tsx')).MatrixFilters }));
const Narrowed = lazy(async () => ({ default: (await import('./matrix-narrowed.tsx')).Narrowed }));

/** Zones beside chains, with what is missing where. */
export function MatrixPart({ of }: { of: OverviewQuery['chainMatrix'] }) {
  const words = useWords();
  const [view, change] = useView();
  const [opened, setOpened] = useState<MatrixPlace>();
  const data = useMemo(() => matrixOf(of), [of]);
  const onlyBroken = view.get('broken') === 'true';
  const isNarrowed = view.has('departments') || view.has('lacking');
  const rows = useMemo(
    () => (onlyBroken ? data.chains.filter(({ code }) => data.isBroken(code)) : data.chains),
    [data, onlyBroken],
  );
  const shown = (chains: MatrixData['chains']) => <Shown {...{ data, chains, onOpen: setOpened }} />;
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
      <MoreFilters isNarrowed={isNarrowed} />
      <Suspense fallback={<p role="status">{words.loading}</p>}>
        {isNarrowed ? <Narrowed chains={rows}>{shown}</Narrowed> : shown(rows)}
      </Suspense>
      {data.notHeld > 0 && !onlyBroken && !isNarrowed && (
        <p className="quiet">{words.notInAnyZone(data.notHeld)}</p>
      )}
      <p className="list-end">
        <Files of={{ field: 'chainCoverage' }} />
      </p>
      {opened && <CellDrawer place={opened} onClose={() => setOpened(undefined)} />}
    </section>
  );
}

/** As a grid, zone by zone where that has no room, and on paper all of it. */
function Shown(props: MatrixProps) {
  const isNarrow = useIsNarrow();
  if (props.chains.length === 0) return <Nothing />;
  return (
    <>
      {isNarrow ? <MatrixByZone {...props} /> : <Matrix {...props} />}
      <MatrixOnPaper data={props.data} chains={props.chains} />
    </>
  );
}

/** What few look for, and what has to be asked for besides. */
function MoreFilters({ isNarrowed }: { isNarrowed: boolean }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(isNarrowed);
  return (
    <details className="matrix-filters" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.filter}</summary>
      {isOpen && (
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <MatrixFilters />
        </Suspense>
      )}
    </details>
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
