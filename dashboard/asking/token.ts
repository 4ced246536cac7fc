import { useSyncExternalStore } from 'react';

/** The token of who reads, in memory alone: it ends with the page, and is in no storage and no address. */
let token: string | undefined;
const listeners = new Set<() => void>();

export function setToken(given: string | undefined): void {
  token = given;
  for (const listener of listeners) listener();
}

export const useToken = (): string | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => token,
  );

/** Takes a token that stands behind the `#` of the address out of it, before anything else sees the address. */
export function takeTokenFromAddress(): void {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given === null) return;
  history.replaceState(null, '', location.pathname + location.search);
  setToken(given);
}
