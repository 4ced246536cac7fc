/** The first value that stands a second time; undefined where each stands once. */
export function firstTwice<T extends string | number>(values: readonly T[]): T | undefined {
  const seen = new Set<T>();
  return values.find((each) => seen.size === seen.add(each).size);
}
