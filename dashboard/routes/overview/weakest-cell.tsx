import type { UseQueryResult } from '@tanstack/react-query';
import { useAsked } from '../../asking/use-asked.ts';
import { ReadinessDocument, type ReadinessQuery } from '../../generated/graphql.ts';
import { WeakestMeasure } from '../../parts/measure.tsx';
import { useWords } from '../../words/use-words.ts';

/** How far zones are: asked once the figures are there, which do not wait for it; undefined while another day is dragged over. */
export function useReadiness(isAsked: boolean): UseQueryResult<ReadinessQuery> | undefined {
  const readiness = useAsked(ReadinessDocument, {}, { isAsked });
  return isAsked && !readiness.isPlaceholderData ? readiness : undefined;
}

/** In what a zone is weakest, and how weak. */
export function WeakestCell({ zone, of }: { zone: string; of: UseQueryResult<ReadinessQuery> | undefined }) {
  const words = useWords();
  if (of?.error) return <span className="gap-word">{words.failed}</span>;
  if (of && of.data === undefined && of.fetchStatus === 'idle')
    return (
      <button type="button" onClick={() => void of.refetch()}>
        {words.retry}
      </button>
    );
  if (!of?.data) return <span className="loading">{words.loading}</span>;
  const readiness = of.data.zoneReadiness.find((each) => each.zone.code === zone);
  if (!readiness) return <>{words.notSeen}</>;
  const weakest = readiness.measures.find(({ measure }) => measure === readiness.weakest);
  return weakest ? <WeakestMeasure of={weakest} zone={zone} /> : <>{words.notMeasured}</>;
}
