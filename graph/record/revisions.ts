/** The revision at which what is not superseded would be: none. The largest whole number that JavaScript keeps exactly. */
export const NEVER = Number.MAX_SAFE_INTEGER;
