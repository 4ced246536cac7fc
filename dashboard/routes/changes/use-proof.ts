import { useEffect, useRef, useState } from 'react';
import type { ChangesQuery } from '../../generated/graphql.ts';
import { type Proof, proveChanges } from './prove.ts';

export type Row = ChangesQuery['changes']['edges'][number]['node'];

type Pages = readonly ChangesQuery[];

interface Loaded {
  readonly data?: { readonly pages: Pages } | undefined;
  readonly hasNextPage: boolean;
  readonly error: Error | null;
}

interface List extends Loaded {
  fetchNextPage(): Promise<Loaded>;
}

export const rowsOf = (pages: Pages): readonly Row[] =>
  pages.flatMap(({ changes }) => changes.edges.map(({ node }) => node));

type Proving = 'underWay' | { readonly error: Error } | { readonly of: Pages; readonly proof: Proof };

/** Proves all Changes of a list: it is read to its end first. A verdict is of what was proved, and ends with it. */
export function useProof(list: List) {
  const [proving, setProving] = useState<Proving>();
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
  const prove = async (): Promise<void> => {
    let loaded: Loaded = list;
    while (loaded.hasNextPage && !isLeft.current) {
      loaded = await list.fetchNextPage();
      if (loaded.error) throw loaded.error;
    }
    const of = loaded.data?.pages ?? [];
    const proof = await proveChanges(rowsOf(of));
    setProving({ of, proof });
  };
  const begin = (): void => {
    setProving('underWay');
    prove().catch((error: Error) => setProving({ error }));
  };
  const isUnderWay = proving === 'underWay';
  const ended = proving === undefined || isUnderWay ? undefined : proving;
  return {
    begin,
    isUnderWay,
    error: ended && 'error' in ended ? ended.error : undefined,
    proof: ended && 'proof' in ended && ended.of === list.data?.pages ? ended.proof : undefined,
  };
}
