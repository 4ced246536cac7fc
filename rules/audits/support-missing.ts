import { end, lacking, pathOfDelegation, there } from '../evidence.ts';
import type { View } from '../../columns/view.ts';
import type { Rule } from '../rule.ts';

/** A support element that the power requires and the zone lacks on that day. */
export const supportMissing: Rule = {
  id: 'A10',
  kind: 'SUPPORT_MISSING',
  severity: 'HIGH',
  clause: {
    zh: '1.1 清理规范职权目录；2.3 推动配套服务下放',
    en: '1.1 Support elements of each power; 2.3 Handing them over',
  },
  looksAt: 'delegation and required element',
  find: (look, sink) => {
    const { city, view } = look;
    const elements = city.things('SupportElement').count;
    const [required, provided] = [requiredElements(view), providedElements(view)];
    let checked = 0;
    for (const row of look.delegations) {
      const { zone, power } = look.ofDelegation(row);
      for (const element of required.get(power) ?? []) {
        checked += 1;
        if (!provided.has(zone * elements + element))
          sink.fails({ thing: row * elements + element, zone, power, element, row });
      }
    }
    sink.looked(checked);
  },
  message: {
    zh: ({ zone, power, element }) => `${zone}承接的职权${power}需要${element}，该新区当日不具备。`,
    en: ({ zone, power, element }) => `${power} requires ${element}, which ${zone} lacks on that day.`,
  },
  evidence: (_look, finding) => [
    ...pathOfDelegation(finding),
    there(end('Power', finding.power), 'REQUIRES', end('SupportElement', finding.element)),
    lacking(end('Zone', finding.zone), 'PROVIDES', end('SupportElement', finding.element)),
  ],
};

/** By power, the elements that it requires, each once. */
const requiredElements = (view: View): ReadonlyMap<number, ReadonlySet<number>> =>
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

/** What zones have, as the zone's number times that of elements, and the element's. */
const providedElements = (view: View): ReadonlySet<number> =>
  view.keep('provided elements', () => {
    const table = view.city.table('ZoneCapacity');
    const [zone, element] = [table.column('zone'), table.column('element')];
    const elements = view.city.things('SupportElement').count;
    return new Set(Array.from(view.rows('ZoneCapacity'), (row) => zone.at(row) * elements + element.at(row)));
  });
