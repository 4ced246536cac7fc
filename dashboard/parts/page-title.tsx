import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import { useBandText } from './band.tsx';

let isFirst = true;

/** The one heading of a page: it gets the focus when somebody comes there by a link, and names the window. */
export function PageTitle({ children, title, code }: { children: ReactNode; title: string; code?: string }) {
  const words = useWords();
  const band = useBandText();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) ref.current?.focus({ preventScroll: true });
    isFirst = false;
  }, [title]);
  return (
    <h1 tabIndex={-1} ref={ref}>
      <title>{[title, band, words.name].filter(Boolean).join(' · ')}</title>
      <bdi>{children}</bdi>
      {code !== undefined && <span className="code"> {code}</span>}
    </h1>
  );
}
