import { useSyncExternalStore } from 'react';

/** A value of the whole page, in memory alone, that every part of it can read and follow. */
export interface SharedValue<Value> {
  set(value: Value): void;
  get(): Value;
  /** The value as a hook: what reads it is drawn again when it changes. */
  use(): Value;
}

export function sharedValue<Value>(first: Value): SharedValue<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  const follow = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get: () => value,
    set: (given) => {
      value = given;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(follow, () => value),
  };
}
