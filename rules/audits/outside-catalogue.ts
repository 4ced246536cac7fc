import { NONE } from '../../columns/ints.ts';
import type { View } from '../../columns/view.ts';
import { end, lacking, pathOfDelegation, there } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A delegation of a power that the guidance catalogue of the zone's class does not list. */
export const outsideCatalogue: Rule = {
  id: 'A11',
  kind: 'OUTSIDE_CATALOGUE',
  severity: 'HIGH',
  clause: {
    zh: '1.2 制定职权清单指导目录；2.1 拟定调整清单',
    en: '1.2 Guidance catalogues; 2.1 Adjustment lists',
  },
  looksAt: 'delegation',
  find: (look, sink) => {
    const [listed, classOf] = [listedPowers(look.view), zoneClass(look.view)];
    const powers = look.city.things('Power').count;
    sink.looked(look.delegations.length);
    for (const row of look.delegations) {
      const { zone, power } = look.ofDelegation(row);
      const ofZone = classOf(zone);
      if (ofZone === NONE || !listed.has(ofZone * powers + power))
        sink.fails({ thing: row, zone, power, row });
    }
  },
  message: {
    zh: ({ zone, power }) => `${zone}承接的职权${power}不在该类新区的指导目录内。`,
    en: ({ zone, power }) =>
      `${power}, delegated to ${zone}, is not in the guidance catalogue of the zone's class.`,
  },
  evidence: (look, finding) => {
    const number = zoneClass(look.view)(look.city.things('Zone').find(finding.zone ?? ''));
    const ofZone = end('ZoneClass', number === NONE ? null : look.city.wordOf('Zone', 'zoneClass', number));
    return [
      ...pathOfDelegation(finding),
      there(end('Zone', finding.zone), 'CLASS', ofZone),
      lacking(end('Power', finding.power), 'LISTED_FOR', ofZone),
    ];
  },
};

/** The class of a zone (its thing), NONE of one that has none. */
function zoneClass(view: View): (zone: number) => number {
  const speaking = view.speaking('Zone');
  const ofZone = view.city.table('Zone').column('zoneClass');
  return (zone) => {
    const row = speaking[zone] ?? NONE;
    return row === NONE ? NONE : ofZone.at(row);
  };
}

/** What catalogues list, as the number of the class times that of powers, and the power's. */
const listedPowers = (view: View): ReadonlySet<number> =>
  view.keep('listed powers', () => {
    const table = view.city.table('CatalogueEntry');
    const [power, ofClass] = [table.column('power'), table.column('zoneClass')];
    const powers = view.city.things('Power').count;
    return new Set(
      Array.from(view.rows('CatalogueEntry'), (row) => ofClass.at(row) * powers + power.at(row)),
    );
  });
