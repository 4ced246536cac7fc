import type { ReactNode } from 'react';

/** What is said of a thing, fact by fact; what is undefined is left out. */
export function Facts({ of }: { of: readonly (readonly [string, ReactNode | undefined])[] }) {
  return (
    <dl className="facts">
      {of.map(([term, fact]) =>
        fact === undefined ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
