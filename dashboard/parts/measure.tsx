import { behindIn } from '../asking/counted.ts';
import type { ReadinessQuery } from '../generated/graphql.ts';
import { useWords } from '../words/use-words.ts';
import { useLabels } from './about.tsx';
import { Bar, percentOf } from './bar.tsx';
import { To } from './to.tsx';

export type Measure = ReadinessQuery['zoneReadiness'][number]['measures'][number];

/** How far a zone is by a measure: as a bar with its share, never rounded up. */
export function MeasureShare({ of: { owed, done, ratio } }: { of: Measure }) {
  const words = useWords();
  if (ratio === null) return <span className="quiet">{words.notMeasured}</span>;
  return (
    <span className="with-bar">
      <Bar part={done} all={owed} />
      <span>{percentOf(done, owed)}</span>
    </span>
  );
}

/** The measure in which a zone is weakest, with its share; it leads to what says why. */
export function WeakestMeasure({ of, zone }: { of: Measure; zone: string }) {
  const label = useLabels();
  return (
    <To {...behindIn(of.measure, zone)} className="with-bar">
      <span>{label('ReadinessMeasure', of.measure)}</span>
      <MeasureShare of={of} />
    </To>
  );
}
