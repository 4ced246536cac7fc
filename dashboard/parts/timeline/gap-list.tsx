import { useWhen } from '../../asking/when.ts';
import { useLabels } from '../about.tsx';
import { usePathname } from 'wouter/use-browser-location';
import { useWords } from '../../words/use-words.ts';
import { To } from '../to.tsx';
import { isOneExpected, type Lane } from './answer.ts';

/** For how long there was nobody, or several: each leads to its first day. */
export function GapList({ lanes }: { lanes: readonly Lane[] }) {
  const words = useWords();
  const label = useLabels();
  const path = usePathname();
  const when = useWhen();
  const rows = lanes
    .filter(isOneExpected)
    .flatMap(({ kind, gaps, overlaps }) => [
      ...gaps.map((gap) => ({ kind, gap, said: words.nobodyFor(gap.days) })),
      ...overlaps.map((gap) => ({ kind, gap, said: words.severalFor(gap.days) })),
    ]);
  if (rows.length === 0) return null;
  return (
    <ul className="gap-list">
      {rows.map(({ kind, gap, said }) => (
        <li key={`${kind} ${gap.from} ${said}`}>
          {label('LaneKind', kind)}:{' '}
          <To path={path} at={{ ...when, asOf: gap.from }}>
            {said}
          </To>{' '}
          <span className="quiet">
            {gap.from} – {gap.to ?? '…'}
          </span>
        </li>
      ))}
    </ul>
  );
}
