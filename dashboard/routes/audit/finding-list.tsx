import { useState } from 'react';
import { useAskedList } from '../../asking/use-asked.ts';
import { FindingsDocument } from '../../generated/graphql.ts';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { Severity } from '../../parts/severity.tsx';
import { useWords } from '../../words/use-words.ts';
import type { AuditFilter } from './audit-filter.ts';
import type { Finding } from './finding.ts';
import { FindingDrawer } from './finding-drawer.tsx';

/** A finding that is looked at, and the place of the one before it, after which it is asked for again with its evidence. */
interface Opened {
  readonly finding: Finding;
  readonly after: string | null;
}

export function FindingList({ filter }: { filter: AuditFilter }) {
  const words = useWords();
  const list = useAskedList(FindingsDocument, filter, (answer) => answer.audit.findings);
  const [opened, setOpened] = useState<Opened>();
  return (
    <section className="finding-list">
      <h2>{words.findings}</h2>
      <Asked query={list}>
        {({ pages }) => {
          const edges = pages.flatMap(({ audit }) => audit.findings.edges);
          if (edges.length === 0) return <Nothing />;
          return (
            <>
              <ol className="found">
                {edges.map(({ node }, place) => (
                  <FindingRow
                    key={node.id}
                    finding={node}
                    onOpen={() => setOpened({ finding: node, after: edges[place - 1]?.cursor ?? null })}
                  />
                ))}
              </ol>
              <ListEnd
                shown={edges.length}
                all={pages[0]?.audit.findings.totalCount ?? 0}
                list={list}
                file={{ field: 'audit', args: filter }}
              />
            </>
          );
        }}
      </Asked>
      {opened && <FindingDrawer {...opened} filter={filter} onClose={() => setOpened(undefined)} />}
    </section>
  );
}

function FindingRow({ finding, onOpen }: { finding: Finding; onOpen: () => void }) {
  const words = useWords();
  const { title, severity, message, acceptance } = finding;
  return (
    <li>
      <button type="button" className="finding" onClick={onOpen}>
        <span className="finding-head">
          <Severity of={severity} /> <strong>{title}</strong>
          {acceptance && (
            <span className="tag">{`${words.accepted} ${words.untilDay(acceptance.until)}`}</span>
          )}
        </span>
        <span className="finding-text">{message}</span>
      </button>
    </li>
  );
}
