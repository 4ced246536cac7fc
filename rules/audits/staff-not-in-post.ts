import { NONE } from '../../columns/ints.ts';
import { lacking } from '../evidence.ts';
import { holderOf, pathOfResponsibilities, rowsOf } from '../responsibility-evidence.ts';
import type { Rule } from '../rule.ts';

/** A responsibility whose staff does not hold its post on that day. */
export const staffNotInPost: Rule = {
  id: 'A06',
  kind: 'STAFF_NOT_IN_POST',
  severity: 'HIGH',
  clause: {
    zh: '3.2 规范内部设置：配齐人员；3.4 落实到人',
    en: '3.2 Staffing; 3.4 Division of responsibility',
  },
  looksAt: 'responsibility',
  find: (look, sink) => {
    const { city, view } = look;
    const [responsibilities, memberships] = [city.table('Responsibility'), city.table('Membership')];
    const [staff, post] = [responsibilities.column('staff'), responsibilities.column('post')];
    const held = memberships.column('post');
    const ofPerson = city.rowsBy('Membership', 'person');
    sink.looked(look.responsibilities.length);
    for (const row of look.responsibilities) {
      const [person, named] = [staff.at(row), post.at(row)];
      if (person === NONE || named === NONE) continue;
      const holds = view.some(memberships, ofPerson, person, (membership) => held.at(membership) === named);
      if (!holds) sink.fails({ thing: row, ...look.ofResponsibility(row), person, row });
    }
  },
  message: {
    zh: ({ zone, power, step, person }) =>
      `${zone}承接的职权${power}，环节${step}的工作人员${person}当日不担任责任所列岗位。`,
    en: ({ zone, power, step, person }) =>
      `${person}, staff of step ${step} of ${power} in ${zone}, does not hold the post of the responsibility on that day.`,
  },
  evidence: (look, finding, same) => [
    ...pathOfResponsibilities(look, finding, rowsOf(same), ['STAFF', 'POST']),
    ...rowsOf(same).map((row) => lacking(holderOf(look, row, 'STAFF'), 'HOLDS', holderOf(look, row, 'POST'))),
  ],
};
