import { end, lacking, there } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

const BODIES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  DEPARTMENT: { zh: '职权所属市直部门', en: "the power's department" },
  LEGAL: { zh: '市法制办', en: 'the legal office' },
};

/** A major penalty is not filed with the department of its power and the legal office by its day. */
export const penaltyFilingOwed = auditOfMatter({
  id: 'A43',
  kind: 'PENALTY_FILING_OWED',
  matter: 'PENALTY_FILING',
  severity: 'HIGH',
  clause: { zh: '6.1 加强事中事后监管：重大处罚备案', en: '6.1 Supervision: major penalties are filed' },
  message: {
    zh: ({ zone, power, subject, due, lacks }) =>
      `${zone}依职权${power}作出的重大处罚${subject}应于${due}前备案，至今未向${lacks.map((part) => BODIES[part]?.zh ?? part).join('、')}备案。`,
    en: ({ zone, power, subject, due, lacks }) =>
      `${subject} by ${power} of ${zone} was to be filed by ${due}, and is not with ${lacks.map((part) => BODIES[part]?.en ?? part).join(' and ')}.`,
  },
  path: (finding, due) => {
    const penalty = end('Penalty', finding.subject?.code);
    return [
      there(penalty, 'PUNISHED_BY', end('Zone', finding.zone)),
      there(penalty, 'PUNISHED_WITH', end('Power', finding.power)),
      lacking(penalty, 'FILED_OF_PENALTY', due),
    ];
  },
});
