import { end, lacking, there } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** A department of a zone that decides has no valid electronic seal, of its own or of its zone, by its day. */
export const sealOwed = auditOfMatter({
  id: 'A20',
  kind: 'SEAL_OWED',
  matter: 'SEAL',
  severity: 'MEDIUM',
  clause: { zh: '7.1 配备电子签章', en: '7.1 Electronic seals' },
  message: {
    zh: ({ zone, subject, due }) => `${zone}的部门${subject}应于${due}前有已公告的电子签章可用，至今没有。`,
    en: ({ zone, subject, due }) =>
      `${subject} of ${zone} was to have an electronic seal that is announced by ${due}, and has none.`,
  },
  path: (finding, due) => {
    const department = end('Department', finding.subject?.code);
    return [there(department, 'UNDER', end('Zone', finding.zone)), lacking(department, 'HELD_BY', due)];
  },
});
