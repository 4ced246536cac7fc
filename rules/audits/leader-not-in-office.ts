import { NONE } from '../../columns/ints.ts';
import { lacking } from '../evidence.ts';
import { holderOf, pathOfResponsibilities, rowsOf } from '../responsibility-evidence.ts';
import type { Rule } from '../rule.ts';

/** A responsibility whose leader holds no post at all, of whatever kind, in its department on that day. */
export const leaderNotInOffice: Rule = {
  id: 'A07',
  kind: 'LEADER_NOT_IN_OFFICE',
  severity: 'MEDIUM',
  clause: { zh: '3.4 明确责任分工：责任领导', en: '3.4 Division of responsibility: the responsible leader' },
  looksAt: 'responsibility',
  find: (look, sink) => {
    const { city, view } = look;
    const [responsibilities, memberships] = [city.table('Responsibility'), city.table('Membership')];
    const [leader, department] = [responsibilities.column('leader'), responsibilities.column('department')];
    const post = memberships.column('post');
    const departmentOf = city.table('Post').column('department');
    const posts = view.there('Post');
    const ofPerson = city.rowsBy('Membership', 'person');
    sink.looked(look.responsibilities.length);
    for (const row of look.responsibilities) {
      const [person, office] = [leader.at(row), department.at(row)];
      if (person === NONE || office === NONE) continue;
      const isInOffice = view.some(memberships, ofPerson, person, (membership) => {
        const placed = posts[post.at(membership)] as number;
        return placed !== NONE && departmentOf.at(placed) === office;
      });
      if (!isInOffice) sink.fails({ thing: row, ...look.ofResponsibility(row), person, row });
    }
  },
  message: {
    zh: ({ zone, power, step, person }) =>
      `${zone}承接的职权${power}，环节${step}的责任领导${person}当日在该部门没有任何职务。`,
    en: ({ zone, power, step, person }) =>
      `${person}, leader of step ${step} of ${power} in ${zone}, holds no post in its department on that day.`,
  },
  evidence: (look, finding, same) => [
    ...pathOfResponsibilities(look, finding, rowsOf(same), ['LEADER', 'DEPARTMENT']),
    ...rowsOf(same).map((row) =>
      lacking(holderOf(look, row, 'LEADER'), 'IN_OFFICE', holderOf(look, row, 'DEPARTMENT')),
    ),
  ],
};
