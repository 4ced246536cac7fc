import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';

/** What guidance catalogues list on a day, and of which class zones are. */

/** The class of a zone (its thing), NONE of one that has none. */
export function zoneClass(view: View): (zone: number) => number {
  const speaking = view.speaking('Zone');
  const ofZone = view.city.table('Zone').column('zoneClass');
  return (zone) => {
    const row = speaking[zone] ?? NONE;
    return row === NONE ? NONE : ofZone.at(row);
  };
}

/** Tells whether the catalogue of a class (its number) lists a power. */
export function isListed(view: View): (ofClass: number, power: number) => boolean {
  const powers = view.city.things('Power').count;
  const listed = listedPowers(view);
  return (ofClass, power) => ofClass !== NONE && listed.has(ofClass * powers + power);
}

/** As the number of the class times that of powers, and the power's. */
const listedPowers = (view: View): ReadonlySet<number> =>
  view.keep('listed powers', () => {
    const table = view.city.table('CatalogueEntry');
    const [power, ofClass] = [table.column('power'), table.column('zoneClass')];
    const powers = view.city.things('Power').count;
    return new Set(
      Array.from(view.rows('CatalogueEntry'), (row) => ofClass.at(row) * powers + power.at(row)),
    );
  });
