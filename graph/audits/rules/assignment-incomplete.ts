import { cypher } from '../../cypher.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { SLOTS } from '../../../rules/responsibility-evidence.ts';
import { pathOfResponsibilities } from '../evidence.ts';
import { NAMED, responsibilitiesOf } from '../patterns.ts';

/** A responsibility that leaves out any of the five that must answer. */
export const assignmentIncomplete: AuditRule = {
  id: 'A04',
  kind: 'ASSIGNMENT_INCOMPLETE',
  severity: 'MEDIUM',
  clause: {
    zh: '3.4 明确责任分工：职能部门、责任领导、业务科室、工作岗位、工作人员',
    en: '3.4 Division of responsibility: department, leader, section, post and staff',
  },
  looksAt: 'responsibility',
  find: (start) => cypher`
    ${responsibilitiesOf(start)}
      AND COUNT { (responsibility)-[:DEPARTMENT|LEADER|SECTION|POST|STAFF]->() } < 5
    WITH delegation, step, responsibility, ${NAMED} AS named
    ${found({
      thing: cypher`responsibility.key`,
      delegation: cypher`delegation.code`,
      step: cypher`step.order`,
      person: cypher`[slot IN named WHERE slot[0] = 'STAFF' | slot[1]][0]`,
      detail: cypher`[slot IN named | slot[0]]`,
      witness: cypher`[responsibility.key, named]`,
    })}`,
  detail: (named) =>
    SLOTS.filter((slot) => named.some((each) => !(each as readonly string[]).includes(slot)))
      .map((slot) => slot.toLowerCase())
      .join(','),
  message: {
    zh: ({ zone, power, step, detail }) =>
      `${zone}承接的职权${power}，环节${step}的责任缺少${namesOf(detail, IN_CHINESE).join('、')}。`,
    en: ({ zone, power, step, detail }) =>
      `The responsibility for step ${step} of ${power} in ${zone} names no ${namesOf(detail, IN_ENGLISH).join(', no ')}.`,
  },
  evidence: (finding, witnesses) => pathOfResponsibilities(finding, witnesses, SLOTS),
};

const IN_CHINESE: Readonly<Record<string, string>> = {
  department: '职能部门',
  leader: '责任领导',
  section: '业务科室',
  post: '工作岗位',
  staff: '工作人员',
};
const IN_ENGLISH: Readonly<Record<string, string>> = { staff: 'member of staff' };

const namesOf = (detail: string | null, names: Readonly<Record<string, string>>): readonly string[] =>
  (detail ?? '').split(',').map((slot) => names[slot] ?? slot);
