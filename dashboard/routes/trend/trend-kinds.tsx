import type { TrendQuery } from '../../generated/graphql.ts';
import { Severity } from '../../parts/severity.tsx';
import { Table } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';

/** Kind by kind how many there were on the first day and are on the last, the greatest change first. */
export function TrendKinds({ answer }: { answer: TrendQuery }) {
  const words = useWords();
  const [first, last] = [answer.now.points[0], answer.now.points.at(-1)];
  if (!first || !last) return null;
  const rows = last.counts
    .map((count, place) => ({ ...count, before: first.counts[place]?.count ?? null }))
    .filter(({ count, before }) => count !== 0 || before !== 0)
    .sort((a, b) => changeOf(b) - changeOf(a));
  return (
    <section>
      <h2>{words.trendKinds}</h2>
      <Table
        caption={words.trendKinds}
        rows={rows}
        keyOf={({ kind }) => kind}
        columns={[
          {
            head: words.kind,
            cell: ({ kind, title }) => (
              <To path="/trend" view={{ kinds: kind }}>
                {title}
              </To>
            ),
          },
          { head: words.severity, cell: ({ severity }) => <Severity of={severity} /> },
          { head: first.asOf, isNumber: true, cell: ({ before }) => before ?? '–' },
          { head: last.asOf, isNumber: true, cell: ({ count }) => count ?? '–' },
        ]}
      />
    </section>
  );
}

const changeOf = ({ count, before }: { readonly count: number | null; readonly before: number | null }) =>
  Math.abs((count ?? 0) - (before ?? 0));
