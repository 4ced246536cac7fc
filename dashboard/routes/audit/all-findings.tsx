import { useRef } from 'react';
import { useAsked, useAskedAt } from '../../asking/use-asked.ts';
import { FindingsDocument } from '../../generated/graphql.ts';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { useSettled } from '../../parts/use-settled.ts';
import { type Span, spanOf, useWindow } from '../../parts/use-window.ts';
import { useWords } from '../../words/use-words.ts';
import type { AuditFilter } from './audit-filter.ts';
import type { Finding } from './finding.ts';
import { FindingRow } from './finding-row.tsx';
import type { FindingsProps } from './paged-findings.tsx';

/** The height of a row, in rem; the style sheet has the same. */
const ROW = 5.5;
/** How many are asked for at a time, as the document has it. */
const PART = 100;
/** Whoever scrolls on asks for nothing; milliseconds. */
const REST = 80;

/** All findings of an audit in one list, however many: only what is in view is there, and asked for. */
export function AllFindings({ filter, onOpen, children }: FindingsProps) {
  const words = useWords();
  const first = useAsked(FindingsDocument, { ...filter, offset: 0 });
  return (
    <Asked query={first}>
      {({ audit: { findings } }) => {
        if (findings.totalCount === 0) return <Nothing />;
        return (
          <>
            <Rows all={findings.totalCount} {...{ filter, onOpen }} />
            <ListEnd
              shown={findings.totalCount}
              all={findings.totalCount}
              file={{ field: 'audit', args: filter }}
            >
              {children}
            </ListEnd>
            <p className="quiet">{words.onlyInView}</p>
          </>
        );
      }}
    </Asked>
  );
}

function Rows({ all, filter, onOpen }: Omit<FindingsProps, 'children'> & { readonly all: number }) {
  const words = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const { top, height } = useWindow(ref);
  const { from, to } = spanOf(top, height, ROW, all);
  const found = useFound(filter, useSettled({ from, to }, REST));
  const places = Array.from({ length: to - from }, (_, offset) => from + offset);
  return (
    <div ref={ref} className="all-found" tabIndex={0} role="region" aria-label={words.allInOneList}>
      <ol
        className="found"
        style={{ paddingTop: `${from * ROW}rem`, paddingBottom: `${(all - to) * ROW}rem` }}
      >
        {places.map((place) => {
          const finding = found.get(place);
          return (
            <li key={place} aria-posinset={place + 1} aria-setsize={all}>
              {finding ? (
                <FindingRow finding={finding} onOpen={() => onOpen(finding, place)} />
              ) : (
                <span className="finding loading" aria-busy="true">
                  {words.loading}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** What is there of the findings in view, by place. */
function useFound(filter: AuditFilter, { from, to }: Span): ReadonlyMap<number, Finding> {
  const starts: number[] = [];
  for (let start = from - (from % PART); start < to; start += PART) starts.push(start);
  const parts = useAskedAt(FindingsDocument, filter, starts);
  const found = new Map<number, Finding>();
  for (const [index, { data }] of parts.entries())
    data?.audit.findings.edges.forEach(({ node }, place) => found.set((starts[index] ?? 0) + place, node));
  return found;
}
