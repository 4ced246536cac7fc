import { isoFromDay } from '../../domain/days.ts';
import { actingOn } from '../../matters/acting.ts';
import { end, lacking, pathOfStep, there } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A responsibility whose staff is away, and nobody acts. */
export const nobodyActs: Rule = {
  id: 'A38',
  kind: 'NOBODY_ACTS',
  severity: 'HIGH',
  clause: { zh: '3.2 规范内部设置：AB 岗', en: '3.2 Internal set-up: deputies' },
  looksAt: 'responsibility of whom is away',
  find: (look, sink) => {
    const { city, view } = look;
    const staff = city.table('Responsibility').column('staff');
    const acting = actingOn(view);
    let looked = 0;
    for (const row of look.responsibilities) {
      const who = acting.get(row);
      if (who === undefined) continue;
      looked += 1;
      if (who === null) sink.fails({ thing: row, ...look.ofResponsibility(row), person: staff.at(row), row });
    }
    sink.looked(looked);
  },
  message: {
    zh: ({ zone, power, step, person }) =>
      `${zone}承接的职权${power}，环节${step}的工作人员${person}当日不在岗，无人代理。`,
    en: ({ zone, power, step, person }) =>
      `${person}, staff of step ${step} of ${power} in ${zone}, is away on that day, and nobody acts.`,
  },
  // Why somebody is away is not told: that is for whoever has their post.
  evidence: ({ view }, finding) => [
    ...pathOfStep(finding),
    there(end('Person', finding.person), 'AWAY', end('Date', isoFromDay(view.day))),
    lacking(end('Person', null), 'DEPUTY_FOR', end('Person', finding.person)),
  ],
};
