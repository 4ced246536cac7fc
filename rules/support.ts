import type { View } from '../columns/view.ts';

/** What powers require on a day, and what zones have. */

/** By power, the elements that it requires, each once. */
export const requiredElements = (view: View): ReadonlyMap<number, ReadonlySet<number>> =>
  view.keep('required elements', () => {
    const table = view.city.table('PowerRequirement');
    const [power, element] = [table.column('power'), table.column('element')];
    const required = new Map<number, Set<number>>();
    for (const row of view.rows('PowerRequirement')) {
      const own = required.get(power.at(row)) ?? new Set();
      required.set(power.at(row), own.add(element.at(row)));
    }
    return required;
  });

/** Tells whether a zone has an element. */
export function elementsOf(view: View): (zone: number, element: number) => boolean {
  const elements = view.city.things('SupportElement').count;
  const provided = providedElements(view);
  return (zone, element) => provided.has(zone * elements + element);
}

/** What zones have, as the zone's number times that of elements, and the element's. */
const providedElements = (view: View): ReadonlySet<number> =>
  view.keep('provided elements', () => {
    const table = view.city.table('ZoneCapacity');
    const [zone, element] = [table.column('zone'), table.column('element')];
    const elements = view.city.things('SupportElement').count;
    return new Set(Array.from(view.rows('ZoneCapacity'), (row) => zone.at(row) * elements + element.at(row)));
  });
