import type { ReactNode } from 'react';
import { useAskedList } from '../../asking/use-asked.ts';
import { FindingsDocument } from '../../generated/graphql.ts';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import type { AuditFilter } from './audit-filter.ts';
import type { Finding } from './finding.ts';
import { FindingRow } from './finding-row.tsx';

export interface FindingsProps {
  readonly filter: AuditFilter;
  readonly onOpen: (finding: Finding) => void;
  /** The way to see them otherwise. */
  readonly children: ReactNode;
}

/** The findings of an audit, a hundred at first and then a hundred more. */
export function PagedFindings({ filter, onOpen, children }: FindingsProps) {
  const list = useAskedList(FindingsDocument, filter, (answer) => answer.audit.findings);
  return (
    <Asked query={list}>
      {({ pages }) => {
        const edges = pages.flatMap(({ audit }) => audit.findings.edges);
        if (edges.length === 0) return <Nothing />;
        return (
          <>
            <ol className="found">
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <FindingRow finding={node} onOpen={() => onOpen(node)} />
                </li>
              ))}
            </ol>
            <ListEnd
              shown={edges.length}
              all={pages[0]?.audit.findings.totalCount ?? 0}
              list={list}
              file={{ field: 'audit', args: filter }}
            >
              {list.hasNextPage && children}
            </ListEnd>
          </>
        );
      }}
    </Asked>
  );
}
