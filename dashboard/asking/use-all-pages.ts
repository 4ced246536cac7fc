import { useEffect } from 'react';

interface Pages {
  readonly hasNextPage: boolean;
  readonly isFetching: boolean;
  readonly error: Error | null;
  fetchNextPage(): unknown;
}

/** Reads a list to its end. */
export function useAllPages({ hasNextPage, isFetching, error, fetchNextPage }: Pages): void {
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
}
