import type { ReactNode } from 'react';
import { type FileOf, Files } from './files.tsx';
import { useWords } from '../words/use-words.ts';

interface ListEndProps {
  readonly shown: number;
  readonly all: number;
  /** Left out where all are there. */
  readonly list?: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
  };
  /** The same as a file. */
  readonly file?: FileOf | undefined;
  /** Another way to see them. */
  readonly children?: ReactNode;
}

/** How many there are, and the way to the rest. */
export function ListEnd({ shown, all, list, file, children }: ListEndProps) {
  const words = useWords();
  return (
    <p className="list-end">
      <span role="status">{words.total(shown, all)}</span>
      {list?.hasNextPage && (
        <button type="button" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {list.isFetchingNextPage ? words.loading : words.more}
        </button>
      )}
      {children}
      {file && <Files of={file} />}
    </p>
  );
}
