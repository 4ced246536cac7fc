import { NONE } from '../../columns/ints.ts';
import { isListed, zoneClass } from '../catalogue.ts';
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
    const [lists, classOf] = [isListed(look.view), zoneClass(look.view)];
    sink.looked(look.delegations.length);
    for (const row of look.delegations) {
      const { zone, power } = look.ofDelegation(row);
      if (!lists(classOf(zone), power)) sink.fails({ thing: row, zone, power, row });
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
