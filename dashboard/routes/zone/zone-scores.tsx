import { counted } from '../../asking/counted.ts';
import { useAsked } from '../../asking/use-asked.ts';
import { ZoneScoresDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Bar, percentOf } from '../../parts/bar.tsx';
import { Table } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';

/** How many of what each audit checks in a zone pass, the weakest first. Asked apart: it takes longer than the rest. */
export function ZoneScores({ code }: { code: string }) {
  const words = useWords();
  const label = useLabels();
  const scores = useAsked(ZoneScoresDocument, { code });
  return (
    <section>
      <h2>{words.scores}</h2>
      <Asked query={scores}>
        {({ zone }) => (
          <Table
            caption={words.scores}
            rows={[...(zone?.scores ?? [])].sort((a, b) => (b.ratio ?? -1) - (a.ratio ?? -1))}
            keyOf={({ kind }) => kind}
            columns={[
              { head: words.kind, cell: ({ kind }) => label('AuditKind', kind) },
              {
                head: words.ratio,
                cell: ({ checked, failed }) =>
                  !checked || failed === null ? (
                    '–'
                  ) : (
                    <span className="with-bar">
                      <Bar part={checked - failed} all={checked} />
                      <span>{percentOf(checked - failed, checked)}</span>
                    </span>
                  ),
              },
              { head: words.checked, isNumber: true, cell: ({ checked }) => checked ?? '–' },
              {
                head: words.failedCount,
                isNumber: true,
                cell: ({ kind, failed }) =>
                  failed ? <To {...counted.failedIn(code, kind)}>{failed}</To> : (failed ?? '–'),
              },
            ]}
          />
        )}
      </Asked>
    </section>
  );
}
