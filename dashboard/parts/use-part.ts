import { type RefObject, useEffect, useRef } from 'react';
import { useView } from '../asking/when.ts';

/** A part of a page, to which an address leads by `part`: it is brought into view, and the keyboard goes on from there. */
export function usePart(name: string): RefObject<HTMLHeadingElement | null> {
  const ref = useRef<HTMLHeadingElement>(null);
  const [view] = useView();
  const isAsked = view.get('part') === name;
  useEffect(() => {
    if (!isAsked) return;
    ref.current?.scrollIntoView();
    ref.current?.focus({ preventScroll: true });
  }, [isAsked]);
  return ref;
}
