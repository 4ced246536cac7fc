import { delegationEnd, lacking, pathOfDelegation } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

const PARTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  DIVISION: { zh: '责任分工', en: 'the division of responsibility' },
  SUPERVISION_LIST: { zh: '监管清单', en: 'the supervision list' },
};

/** The division of responsibility or the supervision list of a delegation is not filed with the power's department by its day. */
export const filingOwed = auditOfMatter({
  id: 'A21',
  kind: 'FILING_OWED',
  matter: 'FILING',
  severity: 'MEDIUM',
  clause: {
    zh: '3.4 明确责任分工：报市直对口部门备案',
    en: '3.4 Division of responsibility: filed with the city department',
  },
  message: {
    zh: ({ zone, power, due, lacks }) =>
      `${zone}承接的职权${power}应于${due}前备案，至今未备案：${lacks.map((part) => PARTS[part]?.zh ?? part).join('、')}。`,
    en: ({ zone, power, due, lacks }) =>
      `Of ${power} of ${zone} was to be filed by ${due}, and is not: ${lacks.map((part) => PARTS[part]?.en ?? part).join(', ')}.`,
  },
  path: (finding, due) => [
    ...pathOfDelegation(finding),
    lacking(delegationEnd(finding), 'FILED_OF_DELEGATION', due),
  ],
});
