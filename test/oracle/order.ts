/**
 * The orders of the contract. "By code" is the order of Unicode code points, as Neo4j and SQL sort text; JavaScript's own
 * `<` compares UTF-16 units and puts 𠮷 before ﹏. The bytes of UTF-8 sort as the code points do.
 */
const byText = (a: string, b: string): number => Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));

type Key = string | number | null;

/** By one key after the other: text by code point, numbers by size, null last. */
export function byKeys<T>(keysOf: (each: T) => readonly Key[]): (a: T, b: T) => number {
  return (left, right) => {
    const rightKeys = keysOf(right);
    for (const [place, a] of keysOf(left).entries()) {
      const order = byKey(a, rightKeys[place] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function byKey(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return byText(String(a), String(b));
}

/** Each once, by code. */
export const codesInOrder = (codes: Iterable<string>): string[] => [...new Set(codes)].sort(byText);
