import { randomUUID } from 'node:crypto';

/** What a log, a header and a terminal can all hold as it is. */
const SAFE = /^[A-Za-z0-9._-]{1,64}$/;

/** The id that a caller gave, if it is a short plain token; one of our own otherwise. */
export function requestIdOf(given: string | string[] | undefined): string {
  return typeof given === 'string' && SAFE.test(given) ? given : randomUUID();
}
