import { sharedValue } from './shared-value.ts';

/** The token of who reads, in memory alone: it ends with the page, and is in no storage and no address. */
const token = sharedValue<string | undefined>(undefined);

export const setToken = token.set;
export const useToken = token.use;

/** Takes a token that stands behind the `#` of the address out of it, before anything else sees the address. */
export function takeTokenFromAddress(): void {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given === null) return;
  history.replaceState(null, '', location.pathname + location.search);
  setToken(given);
}
