import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';

/** What a thing is called on a day, or was last; null where it has no name. */
export function nameOf(view: View, label: string, thing: number): string | null {
  const table = view.city.table(label);
  const row = view.speaking(label)[thing] ?? NONE;
  if (row === NONE || !table.layout.ofVersion.some(({ name }) => name === 'name')) return null;
  const name = table.column('name').at(row);
  return name === NONE ? null : view.city.texts.text(name);
}
