import { NONE } from '../../columns/ints.ts';
import type { View } from '../../columns/view.ts';

/** The code of a thing by its number; null where there is none. */
export const codeOf = ({ city }: View, label: string, thing: number): string | null =>
  thing === NONE ? null : city.things(label).code(thing);
