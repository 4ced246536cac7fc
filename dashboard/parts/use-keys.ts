import { useEffect } from 'react';

const KEPT = 'quanze.keys';
const SEQUENCE_MS = 1500;

/** Whether single keys do something: who speaks to the browser, or types by accident, can switch them off. */
export const keysAreOff = (): boolean => localStorage.getItem(KEPT) === 'off';

export function switchKeys(isOff: boolean): void {
  if (isOff) localStorage.setItem(KEPT, 'off');
  else localStorage.removeItem(KEPT);
}

/** Single keys and two in a row (`g o`), outside of fields and dialogs. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    let before = '';
    let at = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || keysAreOff() || isElsewhere(event.target)) return;
      const pair = Date.now() - at < SEQUENCE_MS ? `${before} ${event.key}` : '';
      const action = actions[pair] ?? actions[event.key];
      [before, at] = [event.key, Date.now()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog, [role="grid"]') !== null;
