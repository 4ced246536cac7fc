/**
 * Codes in the order of their characters (code points): UTF-16, as JavaScript compares, puts characters of four bytes
 * before some of three. What has no code comes last.
 */
export function compareCodes(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)];
    if (a !== b) return inCodePointOrder(a) - inCodePointOrder(b);
  }
  return one.length - other.length;
}

/** Numbers from small to large; what is none comes last. */
export function compareNumbers(one: number | null, other: number | null): number {
  return (one ?? Number.POSITIVE_INFINITY) < (other ?? Number.POSITIVE_INFINITY) ? -1 : one === other ? 0 : 1;
}

/** Surrogates stand for characters beyond all others of 16 bits. */
const inCodePointOrder = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
