import { NONE } from '../../columns/ints.ts';
import { pathOfResponsibilities, rowsOf, SLOTS } from '../responsibility-evidence.ts';
import type { Rule } from '../rule.ts';

/** A responsibility that leaves out any of the five that must answer. */
export const assignmentIncomplete: Rule = {
  id: 'A04',
  kind: 'ASSIGNMENT_INCOMPLETE',
  severity: 'MEDIUM',
  clause: {
    zh: '3.4 明确责任分工：职能部门、责任领导、业务科室、工作岗位、工作人员',
    en: '3.4 Division of responsibility: department, leader, section, post and staff',
  },
  looksAt: 'responsibility',
  find: (look, sink) => {
    const table = look.city.table('Responsibility');
    const slots = SLOTS.map((slot) => table.column(slot.toLowerCase()));
    const staff = table.column('staff');
    sink.looked(look.responsibilities.length);
    for (const row of look.responsibilities) {
      let isWhole = true;
      for (const slot of slots) if (slot.at(row) === NONE) isWhole = false;
      if (!isWhole) sink.fails({ thing: row, ...look.ofResponsibility(row), person: staff.at(row), row });
    }
  },
  detail: ({ city }, same) => {
    const table = city.table('Responsibility');
    return SLOTS.map((slot) => slot.toLowerCase())
      .filter((slot) => rowsOf(same).some((row) => table.column(slot).at(row) === NONE))
      .join(',');
  },
  message: {
    zh: ({ zone, power, step, detail }) =>
      `${zone}承接的职权${power}，环节${step}的责任缺少${namesOf(detail, IN_CHINESE).join('、')}。`,
    en: ({ zone, power, step, detail }) =>
      `The responsibility for step ${step} of ${power} in ${zone} names no ${namesOf(detail, IN_ENGLISH).join(', no ')}.`,
  },
  evidence: (look, finding, same) => pathOfResponsibilities(look, finding, rowsOf(same), SLOTS),
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
