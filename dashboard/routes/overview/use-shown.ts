import { type RefObject, useEffect, useRef } from 'react';
import { rem } from '../../parts/use-window.ts';
import type { Place } from './matrix-keys.ts';

/** The height of a row and the width of a column, in rem; the style sheet has the same. */
export const ROW = 2.4;
export const COLUMN = 7.5;

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
