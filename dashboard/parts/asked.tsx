import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { AskError } from '../asking/ask.ts';
import { useWords } from '../words/use-words.ts';
import { useTokenDialog } from './token-dialog.tsx';

interface Query<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly isPlaceholderData: boolean;
  readonly failureReason: Error | null;
  refetch(): unknown;
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
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (query.data === undefined) return <Loading why={query.failureReason} />;
  if (!query.isPlaceholderData || isFollowing) return <>{children(query.data)}</>;
  return (
    <div className="old" aria-busy="true">
      <p className="old-note" role="status">
        {words.oldDay}
      </p>
      {children(query.data)}
    </div>
  );
}

const LONG_S = 4;

/** Nothing for a moment, then that it is being read, then how long it already takes and how to end it. */
function Loading({ why }: { why: Error | null }) {
  const words = useWords();
  const client = useQueryClient();
  const [seconds, setSeconds] = useState(0);
  const [isCancelled, setCancelled] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  if (isCancelled) return <p role="status">{words.cancelled}</p>;
  const wait = why instanceof AskError && why.isRetryable ? (why.retryAfter ?? 2) : undefined;
  const isLong = seconds >= LONG_S;
  const cancel = (): void => {
    setCancelled(true);
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
