import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useSearch } from 'wouter/use-browser-location';
import { AskError } from '../asking/ask.ts';
import { useWords } from '../words/use-words.ts';
import { useTokenDialog } from './token-dialog.tsx';

interface Query<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly isPlaceholderData: boolean;
  readonly failureReason: Error | null;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
  /** Of a list: that the rest of it did not come. */
  readonly isFetchNextPageError?: boolean;
  refetch(): unknown;
  fetchNextPage?(): unknown;
}

/** What was asked, once it is there; until then, and where it does not come, what is the matter. */
export function Asked<Data>({
  query,
  isFollowing = false,
  children,
}: {
  query: Query<Data>;
  /** Whether the answer follows the slider and says itself of which day it is. */
  isFollowing?: boolean;
  children: (data: Data) => ReactNode;
}) {
  const words = useWords();
  const search = useSearch();
  const { data, error } = query;
  if (data === undefined)
    return error ? (
      <Failure error={error} retry={() => void query.refetch()} />
    ) : (
      <Loading key={search} query={query} />
    );
  if (query.isPlaceholderData && !isFollowing)
    return (
      <div className="old" aria-busy="true">
        <p className="old-note" role="status">
          {words.oldDay}
        </p>
        {children(data)}
      </div>
    );
  // What is there stays, whatever did not come after it.
  const again = query.isFetchNextPageError ? query.fetchNextPage : query.refetch;
  return (
    <>
      {children(data)}
      {error && <Failure error={error} retry={() => void again?.()} />}
    </>
  );
}

const LONG_S = 4;

/** Nothing for a moment, then that it is being read, then how long it already takes and how to end it. */
function Loading({ query: { fetchStatus, failureReason: why, refetch } }: { query: Query<unknown> }) {
  const words = useWords();
  const client = useQueryClient();
  const [seconds, setSeconds] = useState(0);
  const [hasBegun, setBegun] = useState(false);
  const isRead = fetchStatus !== 'idle';
  if (isRead && !hasBegun) setBegun(true);
  useEffect(() => {
    if (!isRead) return undefined;
    setSeconds(0);
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [isRead]);
  // What is not asked yet waits for something else; what was being read, and is not any more, was cancelled.
  if (hasBegun && !isRead) return <Cancelled retry={() => void refetch()} />;
  const wait = why instanceof AskError && why.isRetryable ? (why.retryAfter ?? 2) : undefined;
  const isLong = seconds >= LONG_S;
  const cancel = (): void => {
    void client.cancelQueries({ type: 'active', predicate: ({ state }) => state.data === undefined });
  };
  return (
    <div className="loading">
      <p role="status">
        {wait !== undefined
          ? words.waiting(wait)
          : isLong
            ? words.loadingLong(seconds - (seconds % 5))
            : words.loading}
      </p>
      {isLong && (
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      )}
      <div className="skeleton" aria-hidden="true" />
    </div>
  );
}

function Cancelled({ retry }: { retry: () => void }) {
  const words = useWords();
  return (
    <div className="empty">
      <p role="status">{words.cancelled}</p>
      <p>
        <button type="button" onClick={retry}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}

const NEEDS_TOKEN = 'UNAUTHENTICATED';

export function Failure({ error, retry }: { error: Error; retry: () => void }) {
  const words = useWords();
  const openToken = useTokenDialog();
  const told = error instanceof AskError ? error : undefined;
  const title =
    told?.code === NEEDS_TOKEN ? words.needsToken : told?.code === 'FORBIDDEN' ? words.refused : words.failed;
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{title}</p>
      <p>{told?.code === 'UNREACHABLE' ? words.unreachable : error.message}</p>
      {told && (
        <p className="quiet">
          {words.code(told.code)}
          {told.requestId !== undefined && ` · ${words.request(told.requestId)}`}
        </p>
      )}
      <p className="buttons">
        {told?.code === NEEDS_TOKEN && (
          <button type="button" className="primary" onClick={openToken}>
            {words.signIn}
          </button>
        )}
        <button type="button" onClick={retry}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}

/** Nothing passes, and what to do about it. */
export function Nothing() {
  const words = useWords();
  return (
    <div className="empty">
      <p>{words.nothing}</p>
      <p className="quiet">{words.nothingWhy}</p>
    </div>
  );
}

export function NotThere({ code }: { code: string }) {
  const words = useWords();
  return (
    <div className="empty">
      <h1 tabIndex={-1}>{words.notThere(code)}</h1>
      <p className="quiet">{words.notThereWhy}</p>
    </div>
  );
}
