import { useView } from '../../asking/when.ts';
import type { AuditCountsQuery, AuditKind } from '../../generated/graphql.ts';
import { Severity } from '../../parts/severity.tsx';
import { useWords } from '../../words/use-words.ts';

type Counts = AuditCountsQuery['audit']['counts'];

/** The kinds of findings with how many there are, to choose one of. */
export function KindList({ counts, chosen }: { counts: Counts; chosen: readonly AuditKind[] | AuditKind }) {
  const words = useWords();
  const [, change] = useView();
  const all = counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const choice = (
    key: string,
    name: React.ReactNode,
    count: number,
    isChosen: boolean,
    kinds: string | null,
  ) => (
    <li key={key}>
      <button
        type="button"
        className="kind"
        aria-pressed={isChosen}
        onClick={() => change({ kinds: isChosen ? null : kinds })}
      >
        <span>{name}</span>
        <strong>{count}</strong>
      </button>
    </li>
  );
  return (
    <section className="kinds">
      <h2>{words.findingsByKind}</h2>
      <ul>
        {choice('', words.all, all, chosen.length === 0, null)}
        {counts
          .filter(({ kind, count }) => count !== 0 || chosen.includes(kind))
          .map(({ kind, title, severity, count }) =>
            choice(
              kind,
              <>
                {title} <Severity of={severity} />
              </>,
              count ?? 0,
              chosen.includes(kind),
              kind,
            ),
          )}
      </ul>
    </section>
  );
}
