import { pathOf } from '../../asking/when.ts';
import { useLabels } from '../about.tsx';
import { Period } from '../period.tsx';
import { Table } from '../table.tsx';
import { To } from '../to.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Lane } from './answer.ts';
import { SpanNode } from './span-node.tsx';

/** All spans of all lanes. */
export function SpanTable({ lanes }: { lanes: readonly Lane[] }) {
  const words = useWords();
  const label = useLabels();
  const rows = lanes.flatMap(({ kind, spans }) => spans.map((span, place) => ({ kind, span, place })));
  return (
    <Table
      caption={words.timeline}
      rows={rows}
      keyOf={({ kind, place }) => `${kind} ${place}`}
      columns={[
        {
          head: words.about,
          cell: ({ span }) => (
            <>
              <SpanNode node={span.node} /> {span.text}
            </>
          ),
        },
        { head: words.kind, isShort: true, cell: ({ kind }) => label('LaneKind', kind) },
        { head: words.period, cell: ({ span }) => <Period from={span.from} to={span.to} /> },
        {
          head: words.revision,
          isNumber: true,
          cell: ({ span }) => <To path={pathOf('changes', String(span.recordedIn))}>{span.recordedIn}</To>,
        },
      ]}
    />
  );
}
