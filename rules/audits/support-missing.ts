import { end, lacking, pathOfDelegation, there } from '../evidence.ts';
import { elementsOf, requiredElements } from '../support.ts';
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
    const [required, has] = [requiredElements(view), elementsOf(view)];
    let checked = 0;
    for (const row of look.delegations) {
      const { zone, power } = look.ofDelegation(row);
      for (const element of required.get(power) ?? []) {
        checked += 1;
        if (!has(zone, element)) sink.fails({ thing: row * elements + element, zone, power, element, row });
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
