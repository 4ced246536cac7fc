import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Place } from './matrix-keys.ts';

/** The height of a row and the width of a column, in rem, as all here; the style sheet has the same. */
export const ROW = 2.4;
export const COLUMN = 7.5;

/** Which of many equal rows or columns are in view, and some beyond. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const BEYOND = 4;

export const spanOf = (at: number, room: number, size: number, count: number): Span => ({
  from: Math.max(0, Math.floor(at / size) - BEYOND),
  to: Math.min(count, Math.ceil((at + room) / size) + BEYOND),
});

interface View {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

const UNSEEN: View = { top: 0, left: 0, height: 40, width: 80 };

/** A rem in pixels: letters, and with them rows and columns, are as large as the reader has them. */
const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** What of a scrolled element is in view, followed while it is scrolled or takes another size. */
export function useWindow(ref: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState<View>(UNSEEN);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const look = (): void => {
      const unit = rem();
      setView({
        ...{ top: element.scrollTop / unit, left: element.scrollLeft / unit },
        ...{ height: element.clientHeight / unit, width: element.clientWidth / unit },
      });
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [ref]);
  return view;
}

/** Scrolls a cell into view once the keyboard has gone there; what is far away is only there after that. */
export function useShown(ref: RefObject<HTMLElement | null>, id: string, place: Place): void {
  const before = useRef(place);
  const isAwaited = useRef(false);
  useEffect(() => {
    const { row, column } = place;
    const isThere = before.current.row === row && before.current.column === column;
    if (isThere && !isAwaited.current) return;
    before.current = place;
    const cell = document.getElementById(id);
    isAwaited.current = cell === null;
    if (cell) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    else
      ref.current?.scrollTo({
        top: Math.max(0, (row - 2) * ROW) * rem(),
        left: Math.max(0, (column - 1) * COLUMN) * rem(),
      });
  });
}
