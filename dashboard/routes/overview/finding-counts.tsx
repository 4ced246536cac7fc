import { counted } from '../../asking/counted.ts';
import { Severity } from '../../parts/severity.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import type { OverviewAnswer } from './answer.ts';

type Count = OverviewAnswer['findings'][number];
const GRAVITY = { HIGH: 0, MEDIUM: 1, LOW: 2 } as const;

/** How many findings there are of each kind, the gravest first; none of a kind is no row. */
export function FindingCounts({ counts }: { counts: readonly Count[] }) {
  const words = useWords();
  const rows = counts
    .filter(({ count }) => count !== 0)
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || (b.count ?? 0) - (a.count ?? 0));
  const number = ({ kind }: Count, shown: number | null, acceptance: 'OPEN' | 'ACCEPTED') =>
    shown === null ? words.notSeen : <To {...counted.findingsOfKind(kind, acceptance)}>{shown}</To>;
  const columns: readonly Column<Count>[] = [
    { head: words.kind, cell: ({ title }) => title },
    { head: words.severity, cell: ({ severity }) => <Severity of={severity} /> },
    { head: words.open, isNumber: true, cell: (row) => number(row, row.open, 'OPEN') },
    { head: words.accepted, isNumber: true, cell: (row) => number(row, row.accepted, 'ACCEPTED') },
  ];
  return (
    <section className="finding-counts">
      <h2>{words.findingsByKind}</h2>
      {counts.every(({ count }) => count === null) ? (
        <p className="notice">{words.notSeen}</p>
      ) : (
        <Table caption={words.findingsByKind} columns={columns} rows={rows} keyOf={({ kind }) => kind} />
      )}
    </section>
  );
}
