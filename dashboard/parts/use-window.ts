import { type RefObject, useLayoutEffect, useState } from 'react';

/** Which of many rows or columns of one size are in view, and some beyond. Sizes and places are in rem. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const BEYOND = 4;

export function spanOf(at: number, room: number, size: number, count: number): Span {
  // What is scrolled to may be gone since.
  const top = Math.max(0, Math.min(at, count * size - room));
  return {
    from: Math.max(0, Math.floor(top / size) - BEYOND),
    to: Math.min(count, Math.ceil((top + room) / size) + BEYOND),
  };
}

interface View {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

const UNSEEN: View = { top: 0, left: 0, height: 40, width: 80 };

/** A rem in pixels: letters, and with them rows and columns, are as large as the reader has them. */
export const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

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
