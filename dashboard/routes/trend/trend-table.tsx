import { counted } from '../../asking/counted.ts';
import { useWhen } from '../../asking/when.ts';
import type { AuditFilter } from '../audit/audit-filter.ts';
import { Table } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import type { TrendPoint } from './answer.ts';

interface TrendTableProps {
  readonly points: readonly TrendPoint[];
  readonly filter: Pick<AuditFilter, 'kinds' | 'zones'>;
}

/** The days of the trend, the newest first; each number of findings leads to that audit. */
export function TrendTable({ points, filter }: TrendTableProps) {
  const words = useWords();
  const when = useWhen();
  const said = (count: number | null) => (count === null ? '–' : count.toLocaleString('en'));
  return (
    <section>
      <h2>{words.trendTable}</h2>
      <Table
        caption={words.trendTable}
        rows={[...points].reverse()}
        keyOf={({ day }) => day}
        columns={[
          { head: words.day, cell: ({ day }) => day },
          {
            head: words.asKnownNow,
            isNumber: true,
            cell: ({ day, count }) => (
              <To {...counted.findingsThat(filter)} at={{ ...when, asOf: day }}>
                {said(count)}
              </To>
            ),
          },
          { head: words.open, isNumber: true, cell: ({ open }) => said(open) },
          { head: words.appeared, isNumber: true, cell: ({ appeared }) => said(appeared) },
          { head: words.gone, isNumber: true, cell: ({ gone }) => said(gone) },
          { head: words.asKnownThen, isNumber: true, cell: ({ countThen }) => said(countThen) },
        ]}
      />
    </section>
  );
}
