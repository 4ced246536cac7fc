/** Works out something by what it is asked with, each once. */
export function once<Asked extends string | number, T>(find: (asked: Asked) => T): (asked: Asked) => T {
  const known = new Map<Asked, T>();
  return (asked) => {
    if (!known.has(asked)) known.set(asked, find(asked));
    return known.get(asked) as T;
  };
}

/** Works out something the first time that it is asked. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
