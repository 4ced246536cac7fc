import { useEffect, useMemo } from 'react';
import { useAskedList } from '../../asking/use-asked.ts';
import { MatrixDocument } from '../../generated/graphql.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** How many powers of a chain a zone holds, and how many there are. */
export interface MatrixCell {
  readonly held: number;
  readonly total: number;
}

/** Which zone holds how much of which chain; what is not there is not held. */
export interface MatrixData {
  readonly zones: readonly Named[];
  readonly chains: readonly Named[];
  cell(zone: string, chain: string): MatrixCell | undefined;
  isBroken(chain: string): boolean;
  /** False while pages are still on their way: what is not there may only not be read. */
  readonly isWhole: boolean;
}

const keyOf = (zone: string, chain: string): string => `${zone}\n${chain}`;

/** The matrix of the page's day: the one place that knows how it is read. */
export function useMatrix() {
  const list = useAskedList(MatrixDocument, {}, (answer) => answer.chainCoverage);
  const { data, hasNextPage, isFetching, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const matrix = useMemo(() => {
    if (data === undefined) return undefined;
    const nodes = data.pages.flatMap(({ chainCoverage }) => chainCoverage.edges.map(({ node }) => node));
    const cells = new Map(nodes.map((node) => [keyOf(node.zone.code, node.chain.code), node] as const));
    const broken = new Set(nodes.flatMap(({ chain, complete }) => (complete ? [] : [chain.code])));
    return {
      zones: named(nodes.map(({ zone }) => zone)),
      chains: named(nodes.map(({ chain }) => chain)),
      cell: (zone, chain) => cells.get(keyOf(zone, chain)),
      isBroken: (chain) => broken.has(chain),
      isWhole: !hasNextPage,
    } satisfies MatrixData as MatrixData;
  }, [data, hasNextPage]);
  return { ...list, data: matrix };
}

const named = (things: readonly Named[]): readonly Named[] =>
  [...new Map(things.map((thing) => [thing.code, thing] as const)).values()].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
