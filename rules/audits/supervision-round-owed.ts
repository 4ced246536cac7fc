import { end, lacking, pathOfDelegation, there, delegationEnd } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** What is to be inspected every so many days was not inspected again by its day. */
export const supervisionRoundOwed = auditOfMatter({
  id: 'A40',
  kind: 'SUPERVISION_ROUND_OWED',
  matter: 'SUPERVISION_ROUND',
  severity: 'MEDIUM',
  clause: { zh: '6.1 加强事中事后监管：监管频次', en: '6.1 Supervision: how often' },
  message: {
    zh: ({ zone, power, subject, due }) =>
      `${zone}承接的职权${power}：监管事项${subject}应于${due}前再次检查，至今未查。`,
    en: ({ zone, power, subject, due }) =>
      `${subject} of ${power} of ${zone} was to be inspected again by ${due}, and was not.`,
  },
  path: (finding, due) => {
    const item = end('SupervisionItem', finding.subject?.code);
    return [
      ...pathOfDelegation(finding),
      there(item, 'SUPERVISES', delegationEnd(finding)),
      lacking(item, 'INSPECTED_FOR', due),
    ];
  },
});
