import { useSyncExternalStore } from 'react';

/** Where a grid has no room. */
const NARROW = matchMedia('(width < 480px)');

function subscribe(tell: () => void): () => void {
  NARROW.addEventListener('change', tell);
  return () => NARROW.removeEventListener('change', tell);
}

/** Whether the window is as narrow as that of a telephone. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => NARROW.matches);
