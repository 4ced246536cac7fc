import { NONE } from '../../columns/ints.ts';
import { compareCodes } from '../../domain/order.ts';
import { demandingOn } from '../../matters/demands.ts';
import { organizationsOn } from '../../matters/organizations.ts';
import { end, pathOfStep, there } from '../evidence.ts';
import { responsibilitiesOn } from '../../matters/responsibilities.ts';
import { responsibilityEnd, rowsOf } from '../responsibility-evidence.ts';
import type { Rule } from '../rule.ts';

/** A responsibility for an entrusted power whose department is in another zone: what is entrusted is not entrusted on. */
export const reEntrusted: Rule = {
  id: 'A23',
  kind: 'RE_ENTRUSTED',
  severity: 'HIGH',
  clause: {
    zh: '8.1 落实授权委托；《行政许可法》第二十四条、《行政处罚法》第二十条：不得再委托',
    en: '8.1 Authorising and entrusting; Administrative Licence Law 24, Administrative Penalty Law 20: not entrusted on',
  },
  looksAt: 'entrusted responsibility',
  find: (look, sink) => {
    const { city, view } = look;
    const isDemanded = demandingOn(view, 'STANDING');
    if (!isDemanded) return sink.looked(0);
    const organizations = organizationsOn(view);
    const department = city.table('Responsibility').column('department');
    const [mode, entrusted] = [
      city.table('Delegation').column('mode'),
      city.word('Delegation', 'mode', 'ENTRUSTMENT'),
    ];
    const there = view.there('Delegation');
    const [stepOf, delegationOf] = [
      city.table('Responsibility').column('FOR_STEP'),
      city.things('Step').column('STEP_OF'),
    ];
    let looked = 0;
    for (const row of responsibilitiesOn(view)) {
      const own = department.at(row);
      const place = look.ofResponsibility(row);
      if (own === NONE || !look.isAbout(place)) continue;
      const delegation = there[delegationOf.at(stepOf.at(row))] ?? NONE;
      if (delegation === NONE || mode.at(delegation) !== entrusted || !isDemanded(place.zone)) continue;
      looked += 1;
      const zone = organizations.zoneOf(own);
      if (zone !== NONE && zone !== place.zone) sink.fails({ thing: row, ...place, row });
    }
    sink.looked(looked);
  },
  detail: ({ city }, same) => {
    const department = city.table('Responsibility').column('department');
    const codes = rowsOf(same).map((row) => city.things('Department').code(department.at(row)));
    return [...new Set(codes)].sort(compareCodes).join(',');
  },
  message: {
    zh: ({ zone, power, step, detail }) =>
      `${zone}受委托行使的职权${power}，其环节${step}由其他新区的部门负责：${detail}。`,
    en: ({ zone, power, step, detail }) =>
      `${power} is entrusted to ${zone}, and departments of another zone answer for step ${step}: ${detail}.`,
  },
  evidence: (look, finding, same) => {
    const { city, view } = look;
    const organizations = organizationsOn(view);
    const department = city.table('Responsibility').column('department');
    return [
      ...pathOfStep(finding),
      ...rowsOf(same).flatMap((row) => {
        const own = department.at(row);
        const named = end('Department', city.things('Department').code(own));
        const zone = end('Zone', city.things('Zone').code(organizations.zoneOf(own)));
        return [there(responsibilityEnd(look, row), 'DEPARTMENT', named), there(named, 'UNDER', zone)];
      }),
    ];
  },
};
