import type { SelectedField } from './selected-field.ts';

export type Fields = readonly SelectedField[];

/** Picks fields, the same list whenever it is asked for the same: the statement made for a list is kept as long as the list. */
export function keptFields<From extends object>(pick: (from: From) => Fields): (from: From) => Fields {
  const kept = new WeakMap<From, Fields>();
  return (from) => {
    let fields = kept.get(from);
    if (!fields) kept.set(from, (fields = pick(from)));
    return fields;
  };
}
