import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { useAskedAt } from '../../asking/use-asked.ts';
import { FindingsDocument } from '../../generated/graphql.ts';
import { Asked, Failure, Nothing } from '../../parts/asked.tsx';
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
const FROM_THE_FIRST = [0];
/** Whoever scrolls on asks for nothing; milliseconds. */
const REST = 80;

/** All findings of an audit in one list: only what is in view is there, and asked for. That of another day is another list. */
export function AllFindings({ filter, onOpen, children }: FindingsProps) {
  const words = useWords();
  const [first] = useAskedAt(FindingsDocument, filter, FROM_THE_FIRST);
  if (!first) return null;
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
  const { found, failed } = useFound(filter, useSettled({ from, to }, REST));
  const keepFocus = useFocusKept(ref, { from, to });
  const places = Array.from({ length: to - from }, (_, offset) => from + offset);
  return (
    <>
      {failed?.error && <Failure error={failed.error} retry={() => void failed.refetch()} />}
      <div ref={ref} className="all-found" tabIndex={0} role="region" aria-label={words.allInOneList}>
        <ol
          className="found"
          style={{ paddingTop: `${from * ROW}rem`, paddingBottom: `${(all - to) * ROW}rem` }}
        >
          {places.map((place) => {
            const finding = found.get(place);
            return (
              <li key={place} aria-posinset={place + 1} aria-setsize={all} onFocus={keepFocus}>
                {finding ? (
                  <FindingRow finding={finding} onOpen={() => onOpen(finding)} />
                ) : (
                  <span className={failed ? 'finding' : 'finding loading'} aria-busy={!failed}>
                    {failed ? '…' : words.loading}
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      </div>
    </>
  );
}

/** Where the row that has the focus is scrolled out of view, the list has it: the next key still scrolls the list. */
function useFocusKept(ref: RefObject<HTMLElement | null>, { from, to }: Span) {
  const focused = useRef<number>(undefined);
  useEffect(() => {
    const place = focused.current;
    if (place === undefined || (from <= place && place < to)) return;
    focused.current = undefined;
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  }, [ref, from, to]);
  return ({ currentTarget }: FocusEvent): void => {
    focused.current = Number(currentTarget.getAttribute('aria-posinset')) - 1;
  };
}

interface Found {
  /** By place. */
  readonly found: ReadonlyMap<number, Finding>;
  /** What did not come. */
  readonly failed: { readonly error: Error | null; refetch(): unknown } | undefined;
}

/** What is there of the findings in view. */
function useFound(filter: AuditFilter, { from, to }: Span): Found {
  const starts: number[] = [];
  for (let start = from - (from % PART); start < to; start += PART) starts.push(start);
  const parts = useAskedAt(FindingsDocument, filter, starts);
  const found = new Map<number, Finding>();
  for (const [index, { data }] of parts.entries())
    data?.audit.findings.edges.forEach(({ node }, place) => found.set((starts[index] ?? 0) + place, node));
  return { found, failed: parts.find(({ error }) => error !== null) };
}
